import type { Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { DocumentHistory, DocumentVersion, History } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import { documentPage, type DocumentPage } from './document-page.ts';
import { shownDate, type ShownDate } from '../naming/document-entry.ts';
import { shortName } from '../naming/document-name.ts';
import { absoluteAddress, type Addresses } from '../site/addresses.ts';
import { neighboursIn } from '../history/neighbours.ts';
import { whyNotShown } from '../history/not-shown.ts';

/** What every version says of itself, on screen and on paper. */
export interface VersionMark {
  number: number;
  date: ShownDate;
  /** The day from which another version stands; absent of the one that stands now. */
  until?: ShownDate;
  /** The page of the document, with what stands now, and its log. */
  currentHref: string;
  logHref: string;
  /** What this version changed. */
  changesHref?: string;
  /** Why it is not shown, or not all of it. */
  withheld?: string;
}

/** The page of one version. */
export interface VersionPage {
  name: string;
  pageTitle: string;
  description: string;
  mark: VersionMark;
  /** The document as it was; undefined where it may not or cannot be shown. */
  document?: DocumentPage;
}

const words = strings.history;

/** The page of a version: `document` is what stands now. */
export function versionPage(
  corpus: Corpus,
  document: DirectiveDocument,
  { version, history }: { version: DocumentVersion; history: History },
  addresses: Addresses,
): VersionPage {
  const { number, date } = version;
  const then = version.state === 'withheld' ? undefined : version.read()?.value;
  const mark = versionMark(document, version, history.documents.get(document.slug)!, addresses);
  const title = words.versionTitle(number, mark.date.text);
  return {
    name: shortName(document),
    pageTitle: `${shortName(then ?? document)}: ${title}`,
    description: words.versionDescription(shortName(document), mark.date.text),
    mark,
    ...(then && { document: pageThen(corpus, { ...then, slug: document.slug }, { number, date }, addresses) }),
  };
}

/** What the document said then. What others do to it now is no part of that, nor may links or search lead to what it says now. */
function pageThen(
  corpus: Corpus,
  then: DirectiveDocument,
  { number, date }: Pick<DocumentVersion, 'number' | 'date'>,
  addresses: Addresses,
): DocumentPage {
  const { jsonLd: _, searchHref: __, ...page } = documentPage(corpus, then, addressesIn(then.slug, number, addresses));
  const address = absoluteAddress(corpus.site.url, addresses.version(then.slug, number));
  const citation = words.citedVersion(page.citation, shownDate(date).text);
  return { ...page, notice: undefined, citation, address };
}

/** Addresses on the page of a version: what would lead to its document leads to that version. */
function addressesIn(slug: string, number: number, addresses: Addresses): Addresses {
  return {
    ...addresses,
    document: (other, provision) =>
      other === slug ? addresses.version(slug, number, provision) : addresses.document(other, provision),
  };
}

function versionMark(
  { slug, changes }: DirectiveDocument,
  version: DocumentVersion,
  own: DocumentHistory,
  addresses: Addresses,
): VersionMark {
  const { number, date } = version;
  const next = own.versions.find((one) => one.number > number);
  const isCompared = neighboursIn(own).some(({ after }) => after.number === number);
  const withheld = whyNotShown(version);
  return {
    number,
    date: shownDate(date),
    ...(number < changes.length && next && { until: shownDate(next.date) }),
    currentHref: addresses.document(slug),
    logHref: addresses.document(slug, 'trang-lich-su'),
    ...(isCompared && { changesHref: addresses.changes(slug, number) }),
    ...(withheld !== undefined && { withheld }),
  };
}
