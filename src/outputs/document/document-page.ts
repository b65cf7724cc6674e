import type { Corpus } from '../../corpus/corpus.ts';
import { hasTable } from '../../domain/provision/provision-tree.ts';
import { statusOf } from '../../corpus/queries/document-status.ts';
import { latestChange } from '../../corpus/latest-change.ts';
import type { DirectiveDocument, ProvisionAlias } from '../../domain/document/document.schema.ts';
import { exampleOfAddress } from '../../domain/document/document-kind.ts';
import { isLacking } from '../../domain/document/source-field.ts';
import { bodyText } from '../../domain/provision/provision-text.ts';
import { SOURCE_KIND_LABELS } from '../../domain/document/provenance.schema.ts';
import { type Signature, signaturesOf } from '../../domain/signature/signatures.ts';
import type { History } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import { formatLongDate } from '../../vietnamese/dates/dates.ts';
import { ONE_DOCUMENT } from '../search/search-facets.ts';
import { absoluteAddress, type Addresses } from '../site/addresses.ts';
import { type AttachmentView, documentAttachments } from './document-attachments.ts';
import { attributesOf, missingLabels, type Attribute } from './document-attributes.ts';
import { contentsOf, firstWords, type ContentsEntry } from './document-contents.ts';
import { shownDate, shownStatus, type ShownDate, type ShownStatus } from '../naming/document-entry.ts';
import { textContext } from './document-links.ts';
import { citedName, documentCode, documentTitle, fullName, pageTitle, shortName } from '../naming/document-name.ts';
import { documentNotice, type DocumentNotice } from './document-notice.ts';
import { relatedDocuments, stemmingTasks, type RelatedDocument, type StemmingTasks } from './document-relations.ts';
import { documentTasks, type DocumentTasks } from './document-tasks.ts';
import { documentText, type ProvisionView } from './document-text.ts';
import type { ChangedMark } from '../history/changed-marks.ts';
import { timeline, type Timeline } from '../history/timeline.ts';
import { documentJsonLd } from './json-ld.ts';
import { letterheadOf, type Letterhead } from './letterhead.ts';

/** Everything that the page of a document shows. */
export interface DocumentPage {
  slug: string;
  typeName: string;
  /** “Thông báo số 319-TB/VPTU” */
  name: string;
  /** What sentences elsewhere call it, after the name of a provision. */
  citation: string;
  pageTitle: string;
  title: { text: string; editorial: boolean };
  description: string;
  /** The page's address with scheme and host, for paper and for machines. */
  address: string;
  /** For search engines; absent in a training edition, which none may list. */
  jsonLd?: string;
  /** The search page, narrowed to this document; absent where search has none of its words. */
  searchHref?: string;
  /** What a reader asks first: number, day, issuer; undefined where the source does not say. */
  facts: { label: string; value: string | undefined; unknown?: string }[];
  status: ShownStatus;
  notice: DocumentNotice | undefined;
  attributes: Attribute[];
  letterhead: Letterhead;
  text: OfficialText;
  /** Pages without a table do without the styles of one. */
  hasTable: boolean;
  contents: ContentsEntry[];
  tasks: DocumentTasks;
  related: RelatedDocument[];
  stemming: StemmingTasks[];
  attachments: AttachmentView[];
  source: { kind: string; note?: string; missing: string[] };
  log: Timeline;
  /** What will always show this version, beside `address`, which always shows the newest. */
  dated: { address: string; date: ShownDate };
  /** The provisions that a version changed, with where that is told. */
  changed: ChangedMark[];
  modified: ShownDate;
}

/** The words of the document itself, part by part as they stand on paper; a part is undefined where it is unknown. */
export interface OfficialText {
  /** False where only the document's existence is known. */
  held: boolean;
  to: string[];
  /** What stands before them where it is not “Kính gửi:”; null where it is something else that is not known. */
  toWords?: string | null;
  provisions: ProvisionView[];
  toPlaces: string[];
  /** Side by side where several organs issue the document; none where nothing is known of the signer. */
  signatures: Signature[];
  missing: { to: boolean; toPlaces: boolean };
  /** Ids that once were provisions of this document and now are none. */
  lostIds: { id: string; note: string }[];
}

const DESCRIPTION_LENGTH = 160;
const words = strings.document.facts;

/** What is known of the past of a document, for its page. */
export interface DocumentPast {
  history: History;
  changed: ChangedMark[];
}

/** The page of a document, with its past where that is known. */
export function documentPage(
  corpus: Corpus,
  document: DirectiveDocument,
  addresses: Addresses,
  past?: DocumentPast,
): DocumentPage {
  const { source } = document;
  return {
    slug: document.slug,
    typeName: document.typeName,
    name: shortName(document),
    citation: citedName(document),
    pageTitle: pageTitle(document),
    title: documentTitle(document),
    description: descriptionOf(document),
    address: absoluteAddress(corpus.site.url, addresses.document(document.slug)),
    ...(corpus.site.edition !== 'training' && { jsonLd: documentJsonLd(corpus, document, addresses) }),
    ...(document.body.provisions.length > 0 && { searchHref: addresses.searchBy(ONE_DOCUMENT, document.slug) }),
    facts: factsOf(document),
    status: shownStatus(statusOf(corpus, document)),
    notice: documentNotice(corpus, document, addresses),
    attributes: attributesOf(corpus, document, addresses),
    letterhead: letterheadOf(document),
    text: officialText(corpus, document, addresses),
    hasTable: hasTable(document.body),
    contents: contentsOf(document.body),
    tasks: documentTasks(corpus, document, addresses),
    related: relatedDocuments(corpus, document, addresses),
    stemming: stemmingTasks(corpus, document, addresses),
    attachments: documentAttachments(corpus, document, addresses),
    source: {
      kind: SOURCE_KIND_LABELS[source.kind],
      ...(source.note !== undefined && { note: source.note }),
      missing: missingLabels(document),
    },
    log: timeline(corpus, document, addresses, past),
    dated: datedLink(corpus, document, addresses),
    changed: past?.changed ?? [],
    modified: shownDate(latestChange(document).date),
  };
}

function officialText(corpus: Corpus, document: DirectiveDocument, addresses: Addresses): OfficialText {
  const { body, to, toPlaces, signer, aliases } = document;
  return {
    held: body.provisions.length > 0,
    to: to.map(({ text }) => text),
    ...toWordsOf(document),
    provisions: documentText(body, textContext(corpus, document, addresses)),
    toPlaces,
    signatures: signaturesOf(signer),
    missing: { to: isLacking('to', document), toPlaces: isLacking('toPlaces', document) },
    lostIds: aliases.filter(isLost).map(({ from, note }) => ({ id: from, note })),
  };
}

function toWordsOf({ toWords, typeName }: DirectiveDocument): Pick<OfficialText, 'toWords'> {
  if (toWords !== undefined) return { toWords };
  return exampleOfAddress(typeName) === undefined ? {} : { toWords: null };
}

const isLost = ({ to }: ProvisionAlias): boolean => to === undefined;

function factsOf(document: DirectiveDocument): DocumentPage['facts'] {
  const { issuedDate, organName } = document;
  return [
    { label: words.code, value: documentCode(document) },
    {
      label: words.date,
      value: issuedDate && formatLongDate(issuedDate).replace(/^ngày /, ''),
      unknown: strings.document.attributes.unknownDate,
    },
    { label: words.organ, value: organName },
  ];
}

/** For search engines: the citation, then what the document is about or how it begins. */
function descriptionOf(document: DirectiveDocument): string {
  const about = document.subject ?? document.displayTitle ?? bodyText(document.body);
  return firstWords([fullName(document), about].filter(Boolean).join('. '), DESCRIPTION_LENGTH);
}

/** Every entry of the log makes a version: the last one is what stands now. */
function datedLink(corpus: Corpus, { slug, changes }: DirectiveDocument, addresses: Addresses): DocumentPage['dated'] {
  const address = absoluteAddress(corpus.site.url, addresses.version(slug, changes.length));
  return { address, date: shownDate(changes.at(-1)!.date) };
}
