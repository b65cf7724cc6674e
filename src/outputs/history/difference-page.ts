import type { Difference } from '../../comparison/difference.ts';
import { isSame } from '../../comparison/difference.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { CHANGE_KIND_LABELS } from '../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { strings } from '../../strings.ts';
import { changeNote } from '../naming/change-note.ts';
import { shownDate, type ShownDate } from '../naming/document-entry.ts';
import { documentTitle, shortName } from '../naming/document-name.ts';
import { absoluteAddress, type Addresses } from '../site/addresses.ts';
import type { Neighbours } from './neighbours.ts';
import { differenceOf } from './version-difference.ts';

/** A version as a difference names it, with its page. */
export interface VersionLink {
  number: number;
  date: ShownDate;
  href: string;
}

/** Two versions of a document, held against each other. */
export interface DifferenceView {
  before: VersionLink;
  after: VersionLink;
  difference: Difference;
  /** Whether nothing differs that readers see. */
  isSame: boolean;
}

/** The page of what one version changed. */
export interface DifferencePage {
  name: string;
  title: { text: string; editorial: boolean };
  pageTitle: string;
  description: string;
  /** What the log says of the change. */
  kind: string;
  note: string | undefined;
  view: DifferenceView;
  documentHref: string;
  /** With scheme and host, for paper. */
  address: string;
}

const words = strings.history;

/** The page of what the later of two neighbours changed. */
export function differencePage(
  corpus: Corpus,
  document: DirectiveDocument,
  neighbours: Neighbours,
  addresses: Addresses,
): DifferencePage {
  const { after } = neighbours;
  const { slug } = document;
  const view = differenceView(corpus, document, neighbours, addresses);
  const heading = words.changesTitle(after.number, view.after.date.text);
  return {
    name: shortName(document),
    title: documentTitle(document),
    pageTitle: `${shortName(document)}: ${heading}`,
    description: words.changesDescription(shortName(document), view.before.date.text, view.after.date.text),
    kind: CHANGE_KIND_LABELS[after.change.kind],
    note: changeNote(after.change),
    view,
    documentHref: addresses.document(slug),
    address: absoluteAddress(corpus.site.url, addresses.changes(slug, after.number)),
  };
}

function differenceView(
  corpus: Corpus,
  document: DirectiveDocument,
  neighbours: Neighbours,
  addresses: Addresses,
): DifferenceView {
  const difference = differenceOf(corpus, neighbours);
  return {
    before: versionLink(document, neighbours.before, addresses),
    after: versionLink(document, neighbours.after, addresses),
    difference,
    isSame: isSame(difference),
  };
}

/** A version with its page: of the one that stands now, the page of the document. */
export function versionLink(
  { slug, changes }: DirectiveDocument,
  { number, date }: { number: number; date: string },
  addresses: Addresses,
): VersionLink {
  const href = number === changes.length ? addresses.document(slug) : addresses.version(slug, number);
  return { number, date: shownDate(date), href };
}
