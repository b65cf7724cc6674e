import { compareCodes } from '../../vietnamese/code-order.ts';
import { attachmentPath } from '../../domain/attachment/attachment-file.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { statusOf } from '../../corpus/queries/document-status.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Provision } from '../../domain/provision/provision.ts';
import { textForSearch } from '../../domain/provision/notes.ts';
import { provisionText } from '../../domain/provision/provision-text.ts';
import { childrenOf } from '../../domain/provision/provision-tree.ts';
import { ownProvision } from '../../domain/provision/table-rows.ts';
import { citeProvision } from '../../domain/citation/citation-label.ts';
import { signaturesOf } from '../../domain/signature/signatures.ts';
import { STATUS_LABELS } from '../../domain/document/status.schema.ts';
import { namedRecords, type NamedPage, type NamedRecord } from './named-records.ts';
import { searchFacetIndex, type SearchFacetName } from './search-facets.ts';
import { taskSections } from './task-sections.ts';
import { CITATION_START, NUMBER_PLACE, PEOPLE_START, TEXT_START, TITLE_START } from './search-zones.ts';
import { strings } from '../../strings.ts';
import { encode } from '../../vietnamese/index-encoding.ts';
import { BREAK, decode, wordsOf } from '../../vietnamese/index-form.ts';
import { documentCode, documentTitle, fullName, shortName } from '../naming/document-name.ts';
import type { Addresses } from '../site/addresses.ts';

/** A part of a record: the words of one provision or task, or of the header (no id). */
export interface SearchSection {
  id?: string;
  /** What people call the provision: “khoản 2 Điều 3”. */
  label?: string;
  /** How many words of the text its label says too: “1.” is in “khoản 1”, “Điều 3.” in “Điều 3”. */
  said?: number;
  /** In the form of the index: see `vietnamese/index-form.ts`. */
  form: string;
  /** Of a task with a deadline: see `TaskSection`. */
  due?: string;
}

/** One document as the search index has it, or a page with a name of its own. */
export interface SearchRecord {
  /** Of a document its slug, of others the path of their page. */
  slug: string;
  addressOf(addresses: Addresses): string;
  sections: readonly SearchSection[];
  /** Values by facet, as slugs. */
  facets: Readonly<Partial<Record<SearchFacetName, readonly string[]>>>;
  /** Its standing with its label: “Tình trạng: đang thực hiện”. */
  status: string;
  /** Place among all: what has a name first, then documents, newest first; fixed width, so that it sorts as text. */
  order: string;
}

/** What the index keeps beside the place of a provision: how many of its words its label says, a space, the label. */
export const anchorTitle = ({ said = 0, label = '' }: SearchSection): string => `${said} ${label}`;

/**
 * What the index holds of each document, and of what else is found by its name, by their slugs: the same corpus gives
 * the same bytes.
 */
export function searchRecords(corpus: Corpus, handbook: readonly NamedPage[] = []): SearchRecord[] {
  const named = namedRecords(corpus, handbook).map(namedRecord);
  return [...named, ...documentRecords(corpus)]
    .map((record, place) => ({ ...record, order: String(place).padStart(6, '0') }))
    .toSorted((a, b) => compareCodes(a.slug, b.slug));
}

function documentRecords(corpus: Corpus): Omit<SearchRecord, 'order'>[] {
  const facets = facetsByDocument(corpus);
  return corpus.documents.map((document) => ({
    slug: document.slug,
    addressOf: (addresses) => addresses.document(document.slug),
    sections: [
      { form: headerForm(document) },
      ...document.body.provisions.flatMap((provision) => provisionSections([provision])),
      ...taskSections(corpus, document).map(({ lines, ...section }) => ({ ...section, form: encodeLines(lines) })),
      ...attachmentSections(corpus, document),
    ],
    facets: facets.get(document.slug) ?? {},
    // Beside a result nothing else tells what the words are about.
    status: strings.list.standing(STATUS_LABELS[statusOf(corpus, document)]),
  }));
}

/** A page with a name as a document that has it for a subject, and one sentence for a text. */
function namedRecord({ path, addressOf, kind, name, shortName, about }: NamedRecord): Omit<SearchRecord, 'order'> {
  const head = [
    numberedForm(kind, wordsOf(kind).length),
    zone(encodeLines([name]), TITLE_START, PEOPLE_START),
    zone(encodeLines(shortName === undefined ? [] : [shortName]), PEOPLE_START, TEXT_START),
  ].join(' ');
  const sections = [{ form: head }, { form: encodeLines([about]) }];
  return { slug: path, addressOf, sections, facets: {}, status: '' };
}

/** What each document can be narrowed by. */
function facetsByDocument(corpus: Corpus): Map<string, Partial<Record<SearchFacetName, string[]>>> {
  const bySlug = new Map<string, Partial<Record<SearchFacetName, string[]>>>();
  for (const { slug } of corpus.documents) bySlug.set(slug, {});
  const index = searchFacetIndex(corpus);
  for (const name of Object.keys(index) as SearchFacetName[]) {
    for (const value of index[name]) {
      for (const { slug } of value.documents) (bySlug.get(slug)![name] ??= []).push(value.slug);
    }
  }
  return bySlug;
}

/** The header in zones of fixed length, so that a place in the index tells the field. Nơi nhận is left out. */
function headerForm(document: DirectiveDocument): string {
  const signers = signaturesOf(document.signer).flatMap(({ organName = [], position, fullName = [] }) =>
    [organName, position.join(' '), fullName].flat(),
  );
  const title = documentTitle(document).text;
  const citation = fullName(document);
  const people = [...document.to.map(({ text }) => text), ...signers];
  return [
    citationForm(document),
    zone(encodeLines(title === citation ? [] : [title]), TITLE_START, PEOPLE_START),
    zone(encodeLines(people), PEOPLE_START, TEXT_START),
  ].join(' ');
}

/** “Công văn số 12/UBND-NC ngày …”, moved so far to the right that every number stands in the same place. */
function citationForm(document: DirectiveDocument): string {
  const code = documentCode(document) ?? '';
  const kind = wordsOf(shortName(document).slice(0, shortName(document).length - code.length)).length;
  return numberedForm(fullName(document), kind);
}

/** A citation whose first words, so many, name a kind: what follows them stands in the place of the number. */
function numberedForm(citation: string, kind: number): string {
  const before = Array.from({ length: Math.max(0, NUMBER_PLACE - kind) }, () => BREAK);
  return zone([...before, encodeLines([citation])].join(' '), CITATION_START, TITLE_START);
}

/** A form that fills the places from `start` to `end`. */
function zone(form: string, start: number, end: number): string {
  const words = form === '' ? [] : form.split(' ').slice(0, end - start - 1);
  return [...words, ...Array.from({ length: end - start - words.length }, () => BREAK)].join(' ');
}

/** The last provision of a path and those in it, each with its own words only. */
function provisionSections(path: readonly Provision[]): SearchSection[] {
  const provision = path.at(-1);
  if (!provision) return [];
  const own = provisionText(ownProvision(provision), textForSearch);
  const section = {
    id: provision.id,
    label: citeProvision(path),
    said: wordsOf(provision.marker ?? '').length,
    form: encodeLines(own.split('\n')),
  };
  const inner = childrenOf(provision).flatMap((child) => provisionSections([...path, child]));
  return own === '' ? inner : [section, ...inner];
}

/** So many letters of an attachment are searched: those of a long paper, not those of a table of thousands of rows. */
const MOST_LETTERS = 200_000;

/** The words of the files beside a document, at the place where its page offers them. */
function attachmentSections({ attachments = {} }: Corpus, document: DirectiveDocument): SearchSection[] {
  const said = (document.attachments ?? []).map(({ file, title }) =>
    [title, attachments[attachmentPath(document.slug, file)]?.text ?? ''].join('\n'),
  );
  if (said.length === 0) return [];
  const lines = said.join('\n').slice(0, MOST_LETTERS).split('\n');
  return [
    { id: 'trang-tep', label: strings.document.attachments.heading, form: encodeLines(lines.filter(isShowable)) },
  ];
}

/** Whether the index gives a line back as it was written; what a program has read from a file may hold anything. */
function isShowable(line: string): boolean {
  const plain = line.replace(/\s+/g, ' ').trim();
  try {
    return decode(encode(plain)) === plain;
  } catch {
    return false;
  }
}

/** Lines in the form of the index, with a break between them. Throws if a line could not be shown as it was written. */
function encodeLines(lines: readonly string[]): string {
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => {
      const form = encode(line);
      if (decode(form) !== line) throw new Error(`The search index cannot give this text back: ${line}`);
      return form;
    })
    .join(` ${BREAK} `);
}
