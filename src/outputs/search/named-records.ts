import type { PublishedPage } from '../../domain/handbook/published-handbook.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { strings } from '../../strings.ts';
import type { Addresses } from '../site/addresses.ts';

/** A page of the handbook, as far as search knows it. */
export type NamedPage = Pick<PublishedPage, 'id' | 'title' | 'description'>;

/** A page that is found by its name beside the documents: of a unit, a topic, or the handbook. */
export interface NamedRecord {
  /** Its address below the base path tells it apart from all others. */
  path: string;
  addressOf(addresses: Addresses): string;
  /** What it is: “Đơn vị”. */
  kind: string;
  name: string;
  shortName?: string | undefined;
  /** What it is about, in a sentence. */
  about: string;
}

const words = strings.search.named;

/** What has a page of its own and a name by which people look for it. */
export const namedRecords = (corpus: Corpus, handbook: readonly NamedPage[] = []): NamedRecord[] => [
  ...corpus.units.map(({ id, name, shortName }) => ({
    path: `don-vi/${id}`,
    addressOf: (addresses: Addresses) => addresses.unit(id),
    kind: words.unit,
    name,
    shortName,
    about: words.aboutUnit(name),
  })),
  ...corpus.topics.map(({ id, name, description }) => ({
    path: `linh-vuc/${id}`,
    addressOf: (addresses: Addresses) => addresses.topic(id),
    kind: words.topic,
    name,
    about: description ?? words.aboutTopic(name),
  })),
  ...handbook.map(({ id, title, description }) => ({
    path: `huong-dan/${id}`,
    addressOf: (addresses: Addresses) => addresses.handbookPage(id),
    kind: words.handbook,
    name: title,
    about: description,
  })),
];
