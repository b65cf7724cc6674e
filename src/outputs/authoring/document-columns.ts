import { compareCodes } from '../../vietnamese/code-order.ts';
import { slugify } from '../../vietnamese/slugify.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { DocumentSystem } from '../../domain/document/document-kind.ts';
import type { DocumentStatus } from '../../domain/document/status.schema.ts';
import type { RelationType } from '../../domain/document/relation-type.ts';

/** What other documents need to know of one. */
export interface KnownDocument {
  slug: string;
  system: DocumentSystem;
  typeName: string;
  organName: string;
  codeNumber?: string | undefined;
  codeNotation?: string | undefined;
  issuedDate?: string | undefined;
  status: DocumentStatus;
  circulation?: DirectiveDocument['circulation'];
  /** Only those to documents that are published here. */
  relations: { type: RelationType; document: string }[];
}

/** What many documents have in common. */
type Form = [
  system: DocumentSystem,
  typeName: string,
  organName: string,
  codeNotation: string | null,
  status: DocumentStatus,
  circulation: NonNullable<DirectiveDocument['circulation']> | null,
];

/**
 * Documents column by column, in the order of their days: what repeats stands once, and what grows evenly is written as
 * steps. Ten thousand of them must be a small download.
 */
export interface DocumentColumns {
  /** Each that occurs, once. */
  forms: Form[];
  /** Which form each document has. */
  form: number[];
  /** The number, as a step from the one before where it is plain digits; its text otherwise; null where it has none. */
  number: (number | string | null)[];
  /** Days since the day of the document before; null where the day is not known. */
  day: (number | null)[];
  /** Which of the usual ways gives the file name, or the name itself. */
  slug: (number | string)[];
  /** `[document, type, other document as a step back]` of each relation. */
  relations: [number, RelationType, number][];
}

const DAY = 24 * 60 * 60 * 1000;
const dayNumber = (date: string): number => Date.parse(date) / DAY;
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

type Named = Pick<KnownDocument, 'typeName' | 'codeNumber' | 'codeNotation' | 'issuedDate'>;

/** The usual names of files, the commonest first. */
const USUAL_NAMES: readonly ((document: Named) => string)[] = [
  ({ typeName, codeNumber, codeNotation }) => slugify([typeName, codeNumber, codeNotation].join(' ')),
  ({ typeName, codeNumber, codeNotation, issuedDate }) =>
    slugify([typeName, codeNumber, codeNotation, issuedDate?.slice(0, 4)].join(' ')),
];

/** Documents in the order of the columns: by day, then number, then name. */
export function inColumnOrder(documents: readonly DirectiveDocument[]): DirectiveDocument[] {
  return documents.toSorted(
    (a, b) =>
      compareCodes(a.issuedDate ?? '', b.issuedDate ?? '') ||
      Number.parseInt(a.codeNumber ?? '0', 10) - Number.parseInt(b.codeNumber ?? '0', 10) ||
      compareCodes(a.slug, b.slug),
  );
}

export function toColumns(published: readonly DirectiveDocument[]): DocumentColumns {
  const documents = inColumnOrder(published);
  const places = new Map(documents.map(({ slug }, index) => [slug, index]));
  const forms = new Map<string, number>();
  const columns: DocumentColumns = { forms: [], form: [], number: [], day: [], slug: [], relations: [] };
  let [lastDay, lastNumber] = [0, 0];
  for (const [index, document] of documents.entries()) {
    const { slug, codeNumber = null, issuedDate } = document;
    columns.form.push(formOf(document, forms, columns));
    const isPlain = codeNumber !== null && /^[1-9]\d*$/.test(codeNumber);
    columns.number.push(isPlain ? Number(codeNumber) - lastNumber : codeNumber);
    if (isPlain) lastNumber = Number(codeNumber);
    columns.day.push(issuedDate === undefined ? null : dayNumber(issuedDate) - lastDay);
    if (issuedDate !== undefined) lastDay = dayNumber(issuedDate);
    const usual = USUAL_NAMES.findIndex((name) => name(document) === slug);
    columns.slug.push(usual < 0 ? slug : usual);
    for (const { type, document: other } of document.relations) {
      const place = other === undefined ? undefined : places.get(other);
      if (place !== undefined) columns.relations.push([index, type, index - place]);
    }
  }
  return columns;
}

function formOf(document: DirectiveDocument, forms: Map<string, number>, columns: DocumentColumns): number {
  const { system, typeName, organName, codeNotation = null, status, circulation = null } = document;
  const form: Form = [system, typeName, organName, codeNotation, status, circulation];
  const key = JSON.stringify(form);
  const known = forms.get(key);
  if (known !== undefined) return known;
  forms.set(key, columns.forms.length);
  columns.forms.push(form);
  return columns.forms.length - 1;
}

/** The documents that columns hold, in the order of the columns. */
export function fromColumns({ forms, form, number, day, slug, relations }: DocumentColumns): KnownDocument[] {
  let [lastDay, lastNumber] = [0, 0];
  const documents = form.map((which, index): KnownDocument => {
    const [system, typeName, organName, codeNotation, status, circulation] = forms[which]!;
    const written = number[index] ?? null;
    if (typeof written === 'number') lastNumber += written;
    const step = day[index] ?? null;
    if (step !== null) lastDay += step;
    const known: Omit<KnownDocument, 'slug'> = {
      system,
      typeName,
      organName,
      ...(written !== null && { codeNumber: typeof written === 'number' ? String(lastNumber) : written }),
      ...(codeNotation !== null && { codeNotation }),
      ...(step !== null && { issuedDate: dateOf(lastDay) }),
      status,
      ...(circulation !== null && { circulation }),
      relations: [],
    };
    const name = slug[index]!;
    const own = typeof name === 'number' ? USUAL_NAMES[name]!(known) : name;
    return { ...known, slug: own };
  });
  for (const [index, type, back] of relations) {
    documents[index]!.relations.push({ type, document: documents[index - back]!.slug });
  }
  return documents;
}
