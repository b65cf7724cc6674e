import { metaOf, type Schema } from '../../domain/field/schema-layers.schema.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { generalDeadlineOf } from '../../domain/deadline/deadline.ts';
import { statusOf } from '../../corpus/queries/document-status.ts';
import { isPublic } from '../../domain/document/circulation.ts';
import { documentSchema, type DirectiveDocument } from '../../domain/document/document.schema.ts';
import { hasSubject } from '../../domain/document/document-kind.ts';
import { RELEASE_BASIS_LABELS } from '../../domain/document/release.schema.ts';
import { isLacking, type SourceField } from '../../domain/document/source-field.ts';
import { signaturesOf } from '../../domain/signature/signatures.ts';
import { signerSchema } from '../../domain/signature/signer.schema.ts';
import { STATUS_LABELS } from '../../domain/document/status.schema.ts';
import { strings } from '../../strings.ts';
import { upperFirst } from '../../vietnamese/case/first-letter.ts';
import { formatLongDate } from '../../vietnamese/dates/dates.ts';
import type { Addresses } from '../site/addresses.ts';
import { setsFact, TASK_FACT_LABELS, type RequiredFact } from '../unit/checklist.ts';
import type { NamedLink } from '../naming/document-entry.ts';
import { documentCode } from '../naming/document-name.ts';
import { topicLinks, unitLinks } from '../naming/named-links.ts';
import { shownDeadline } from '../naming/shown-deadline.ts';

/** One row of the table of attributes. */
export interface Attribute {
  label: string;
  /** Words of the document are `official`, those of the editors are not; `unknown` is what the source lacks. */
  value: { type: 'official' | 'editorial' | 'unknown'; text: string } | { type: 'links'; links: NamedLink[] };
  note?: string;
}

const words = strings.document.attributes;
const header = documentSchema.shape;
const label = (schema: Schema): string => metaOf(schema).title ?? '';
const official = (text: string): Attribute['value'] => ({ type: 'official', text });
const editorial = (text: string): Attribute['value'] => ({ type: 'editorial', text });
const orUnknown = (text: string | undefined, unknown: string = words.unknown): Attribute['value'] =>
  text === undefined ? { type: 'unknown', text: unknown } : official(text);

/** What is known of a document, field by field in the order of Nghị định 30/2020/NĐ-CP, and what is not. */
export function attributesOf(corpus: Corpus, document: DirectiveDocument, addresses: Addresses): Attribute[] {
  const { superiorOrganName, displayTitle, priority, issuedDate, release } = document;
  return [
    { label: label(header.typeName), value: official(document.typeName) },
    ...codeRows(document),
    { label: label(header.issuedDate), value: orUnknown(issuedDate && formatLongDate(issuedDate), words.unknownDate) },
    { label: label(header.issuedPlace), value: orUnknown(document.issuedPlace) },
    ...(superiorOrganName ? [{ label: label(header.superiorOrganName), value: official(superiorOrganName) }] : []),
    { label: label(header.organName), value: official(document.organName) },
    ...subjectRow(document),
    ...(displayTitle ? [{ label: label(header.displayTitle), value: editorial(displayTitle) }] : []),
    ...(priority ? [{ label: label(header.priority), value: official(words.priority[priority]) }] : []),
    generalDeadline(document),
    { label: label(header.to), value: addressees(corpus, document, addresses) },
    signerRow(document),
    { label: label(header.status), value: editorial(STATUS_LABELS[statusOf(corpus, document)]) },
    { label: label(header.topics), value: topics(corpus, document, addresses) },
    {
      label: label(header.release),
      value: editorial(RELEASE_BASIS_LABELS[release.basis]),
      ...(release.note !== undefined && { note: release.note }),
    },
    ...editionRow(corpus, document),
  ];
}

/** In which editions a document stands: no news in the public one, where all of them do. */
function editionRow({ circulation }: Corpus, document: DirectiveDocument): Attribute[] {
  if (circulation === 'public') return [];
  const text = isPublic(document) ? words.inBothEditions : words.inThisEdition;
  return [{ label: label(header.circulation), value: editorial(text) }];
}

function subjectRow({ subject, typeName }: DirectiveDocument): Attribute[] {
  if (subject === undefined && !hasSubject(typeName)) return [];
  return [{ label: label(header.subject), value: orUnknown(subject) }];
}

function codeRows(document: DirectiveDocument): Attribute[] {
  const { codeNumber, codeNotation } = document;
  if (codeNumber !== undefined && codeNotation !== undefined) {
    return [{ label: words.code, value: official(documentCode(document) ?? '') }];
  }
  return [
    { label: label(header.codeNumber), value: orUnknown(codeNumber) },
    { label: label(header.codeNotation), value: orUnknown(codeNotation) },
  ];
}

/** A document whose text is held and names no deadline sets none; of another we cannot know. */
function generalDeadline(document: DirectiveDocument): Attribute {
  const { dueDate: day, source } = document;
  const row = { label: label(header.dueDate) };
  const deadline = generalDeadlineOf(document);
  if (!deadline) {
    return { ...row, value: source.missing.includes('body') ? orUnknown(undefined) : editorial(words.noDueDate) };
  }
  if (day !== undefined) return { ...row, value: official(formatLongDate(day)) };
  const { text, note = '', words: said = text } = shownDeadline(deadline);
  const notes = [...(said === text ? [] : [text]), ...(note === '' ? [] : [note])];
  return {
    ...row,
    value: deadline.words === undefined ? editorial(text) : official(said),
    ...(notes.length > 0 && { note: upperFirst(notes.join(', ')) }),
  };
}

/** As with the deadline: only a text that is held can be said to address nobody. */
function addressees(corpus: Corpus, document: DirectiveDocument, addresses: Addresses): Attribute['value'] {
  const ids = [...new Set(document.to.flatMap((line) => line.units))];
  if (ids.length > 0) return { type: 'links', links: unitLinks(corpus, ids, addresses) };
  if (document.to.length > 0) return official(document.to.map(({ text }) => text).join(' '));
  const isKnown = !isLacking('to', document) && !document.source.missing.includes('body');
  return isKnown ? editorial(words.noAddressee) : orUnknown(undefined);
}

function signerRow({ signer }: DirectiveDocument): Attribute {
  const signatures = signaturesOf(signer);
  const known = signatures.map(({ organName = [], authority, position, fullName = [] }) =>
    [organName, authority, position, fullName].flat().join(', '),
  );
  return {
    label: label(header.signer),
    value: orUnknown(known.length === 0 ? undefined : known.join('; ')),
    ...(signatures.some(({ fullName }) => fullName === undefined) && { note: words.noSignerName }),
  };
}

function topics(corpus: Corpus, document: DirectiveDocument, addresses: Addresses): Attribute['value'] {
  const links = topicLinks(corpus, document.topics, addresses);
  return links.length > 0 ? { type: 'links', links } : editorial(words.noTopics);
}

/** The names of what the source lacks, in the order in which its file lists them. */
export function missingLabels(document: DirectiveDocument): string[] {
  return document.source.missing
    .filter((field) => isLacking(field, document))
    .flatMap((field) => (isOfTasks(field) ? taskFieldLabel(document, field) : sourceFieldLabel(field)));
}

/** So many tasks are called by their titles; of more only the count is told, for each says at its place what it lacks. */
const NAMED_TASKS = 3;

type TaskField = Extract<SourceField, `tasks.${string}`>;

const isOfTasks = (field: SourceField): field is TaskField => field.startsWith('tasks.');

/** What is listed once for a document is said only of the tasks that it is true of: others have it, or their words set it. */
function taskFieldLabel(document: DirectiveDocument, field: TaskField): string[] {
  const fact = field.slice('tasks.'.length) as RequiredFact;
  const lacking = document.tasks.filter((task) => !setsFact(task, document, fact));
  if (lacking.length === document.tasks.length) return [words.ofTasks(TASK_FACT_LABELS[fact])];
  if (lacking.length === 0) return [];
  if (lacking.length > NAMED_TASKS) {
    return [words.ofMostTasks(TASK_FACT_LABELS[fact], lacking.length, document.tasks.length)];
  }
  return [
    words.ofSomeTasks(
      TASK_FACT_LABELS[fact],
      lacking.map(({ title }) => title),
    ),
  ];
}

function sourceFieldLabel(field: Exclude<SourceField, TaskField>): string {
  if (field === 'letterhead' || field === 'body') return words.missable[field];
  const [group, own = ''] = field.split('.');
  if (group === 'signer') return label(signerSchema.shape[own as keyof typeof signerSchema.shape]);
  return label(header[field as keyof typeof header]);
}
