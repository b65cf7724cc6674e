import type { Content } from '../../../corpus/content.ts';
import type { Change, ChangeKind, ChangeLevel } from '../../../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { RelationType } from '../../../domain/document/relation-type.ts';
import type { Counterpart } from './counterparts.ts';
import type { ToldChanges } from './told-changes.ts';

/** The kind of change that a document of the issuer makes in another, by how it stands to it. */
const KIND_OF: Partial<Record<RelationType, ChangeKind>> = {
  corrects: 'correction',
  amends: 'amendment',
  replaces: 'replacement',
  repeals: 'end',
};
/** Fields that the paper has: whoever changes them without a paper of the issuer mends a slip of the transcription. */
const OF_PAPER = new Set<string>([
  'typeName',
  'codeNumber',
  'codeNotation',
  'organName',
  'superiorOrganName',
  'issuedPlace',
  'issuedDate',
  'subject',
  'priority',
  'toWords',
  'to',
  'toPlaces',
  'signer',
]);
const NOTES: Partial<Record<ChangeKind, string>> = {
  correction: 'Cơ quan ban hành đính chính.',
  amendment: 'Được sửa đổi, bổ sung.',
  replacement: 'Được thay thế.',
  end: 'Hết hiệu lực.',
  transcription: 'Sửa lỗi chép.',
  editorial: 'Sửa nội dung biên tập.',
};

/** What the differences themselves say of an entry. */
export type ProposedChange = Pick<Change, 'kind' | 'level' | 'tasks'> & { provisions: string[] };

/** What a proposal says; the person who pastes it says better what was done. */
type Proposal = ProposedChange & Pick<Change, 'date' | 'note' | 'document'>;

/** What an entry must say of a change, as far as both states of the document tell. */
export function proposedChange(
  before: DirectiveDocument,
  now: DirectiveDocument,
  told: ToldChanges,
  kind = kindOf(before, now, told),
): ProposedChange {
  return {
    kind,
    level: levelOf(kind, told),
    provisions: told.provisions,
    tasks: told.tasks.filter((id) => now.tasks.some((task) => task.id === id)),
  };
}

/** The entry that a change seems to need, as it is typed at the end of `changes`. */
export function proposedEntry({ before, now }: Counterpart, told: ToldChanges, content: Content): string {
  const author = newAuthor(now.value, content);
  const change = proposedChange(before.value, now.value, told, author?.kind);
  const last = now.value.changes.at(-1)?.date ?? '';
  const { day = last } = content.before ?? {};
  return written({
    ...change,
    date: day > last ? day : last,
    note: NOTES[change.kind] ?? '',
    ...(author && { document: author.slug }),
  });
}

/** A document that was not there before and changes this one. */
function newAuthor(
  { slug }: DirectiveDocument,
  { documents, before }: Content,
): { slug: string; kind: ChangeKind } | undefined {
  for (const { value } of documents) {
    if (before!.addresses.has(`van-ban/${value.slug}`)) continue;
    for (const { type, document } of value.relations) {
      const kind = KIND_OF[type];
      if (document === slug && kind) return { slug: value.slug, kind };
    }
  }
  return undefined;
}

function kindOf(before: DirectiveDocument, now: DirectiveDocument, { fields, isText }: ToldChanges): ChangeKind {
  if (before.status !== now.status && now.status === 'superseded') return 'replacement';
  if (before.status !== now.status && (now.status === 'closed' || now.status === 'issuer-ended')) return 'end';
  return isText || fields.some((field) => OF_PAPER.has(field)) ? 'transcription' : 'editorial';
}

const OF_DEADLINE = new Set(['dueDate', 'due', 'dueText']);

function levelOf(kind: ChangeKind, { majorTasks, fields }: ToldChanges): ChangeLevel {
  const isOwn = kind === 'transcription' || kind === 'editorial';
  return isOwn && majorTasks.length === 0 && !fields.some((field) => OF_DEADLINE.has(field)) ? 'minor' : 'major';
}

function written({ date, kind, level, note, document, provisions, tasks }: Proposal): string {
  const parts = [
    `date: ${date}`,
    `kind: ${kind}`,
    `level: ${level}`,
    `note: "${note}"`,
    ...(document === undefined ? [] : [`document: ${document}`]),
    ...(provisions.length === 0 ? [] : [`provisions: [${provisions.join(', ')}]`]),
    ...(tasks.length === 0 ? [] : [`tasks: [${tasks.join(', ')}]`]),
  ];
  return `- { ${parts.join(', ')} }`;
}
