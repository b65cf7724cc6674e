import type { Corpus } from '../../corpus/corpus.ts';
import type { Addresses } from '../site/addresses.ts';
import type { NamedLink } from './document-entry.ts';

/** Links to the pages of units, in the order given; an id that names none stands for itself. */
export function unitLinks(corpus: Corpus, ids: readonly string[], addresses: Addresses): NamedLink[] {
  return ids.map((id) => ({ name: corpus.unitById.get(id)?.name ?? id, href: addresses.unit(id) }));
}

/** Links to the pages of topics, in the order given; an id that names none is left out. */
export function topicLinks(corpus: Corpus, ids: readonly string[], addresses: Addresses): NamedLink[] {
  return ids.flatMap((id) => {
    const topic = corpus.topicById.get(id);
    return topic ? [{ name: topic.name, href: addresses.topic(id) }] : [];
  });
}
