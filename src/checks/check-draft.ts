import { compareCodes } from '../vietnamese/code-order.ts';
import type { Content, Sourced } from '../corpus/content.ts';
import { oncePer } from '../domain/once-per.ts';
import { nameIssues } from '../corpus/folder/file-names.ts';
import type { ContentFile } from '../corpus/folder/places.ts';
import { withheldFiles } from '../corpus/gate/withheld.ts';
import type { ReadResult } from '../corpus/to-content.ts';
import type { IsoDate } from '../domain/field/calendar-day.ts';
import { isWithdrawn } from '../domain/document/withdrawn.ts';
import type { DirectiveDocument } from '../domain/document/document.schema.ts';
import type { Issue } from '../issues/issue.ts';
import { toldIssues } from '../issues/told-issues.ts';
import { GATE } from './confidential/gate/gate.ts';
import { concernedDocuments } from './concerned-documents.ts';
import { type DraftAttachment, type DraftAttachments, draftAttachments } from './draft-attachments.ts';
import { judged } from './judged.ts';
import { type NewUnit, readNewUnit, withUnits } from './new-units.ts';
import { type OwnFile, readable, readOwnFile } from './own-file.ts';

/** One document as somebody is writing it. */
export interface DraftFile {
  /** The file name that it will have, without extension. */
  slug: string;
  /** All of its `.mdx`. */
  text: string;
  /** The text in `nguon/` that it is compared with, where the writer has it. */
  source?: { file: string; text: string };
  /** Units that the writer registers together with it. */
  units?: readonly NewUnit[];
  /** The files beside it, those that are there already among them; absent where nothing is known of them. */
  attachments?: readonly DraftAttachment[];
}

export interface DraftVerdict {
  /** What `npm run check` says of the document, its source text and its new units, in the content folder of the others. */
  issues: Issue[];
  /** What the document says, as far as it can be understood. */
  document?: Sourced<DirectiveDocument>;
  /** Whether it holds something that must neither be stored nor quoted, until somebody has allowed it. */
  isWithheld: boolean;
}

/**
 * Judges one document as the check of its whole folder would. Pure, so it runs in browsers.
 * @param others what the folder holds besides; of its documents only what is known of them here needs to be right
 */
export async function checkDraft(draft: DraftFile, others: Content, today: IsoDate): Promise<DraftVerdict> {
  const file: ContentFile = { path: `van-ban/${draft.slug}.mdx`, role: 'document', id: draft.slug };
  const own = [readOwnFile(file, draft.text)];
  if (draft.source) {
    const { file: name, text } = draft.source;
    own.push(readOwnFile({ path: `nguon/${name}`, role: 'source', id: name.replace(/\.txt$/, '') }, text));
  }
  const units = (draft.units ?? []).map(readNewUnit);
  own.push(...units);
  const attached = draft.attachments && draftAttachments(draft.slug, draft.attachments);
  const read = readTogether(own, file, withUnits(others, units), attached);
  const paths = new Set([...own.map((one) => one.file.path), ...(attached?.attachments.keys() ?? [])]);
  const issues = (await judged(read, today)).filter(({ file: path }) => paths.has(path));
  const document = own[0]!.entry as Sourced<DirectiveDocument> | undefined;
  return { issues: toldIssues(issues), ...(document && { document }), isWithheld: read.withheld.size > 0 };
}

/** The folder as it is with the draft in its place. */
function readTogether(
  own: readonly OwnFile[],
  { path, id }: ContentFile,
  others: Content,
  attached: DraftAttachments | undefined,
): ReadResult {
  const [document] = own;
  const entry = document!.entry as Sourced<DirectiveDocument> | undefined;
  const beside = concernedDocuments(entry?.value, others).filter(({ file }) => file !== path);
  const isTakenBack = entry !== undefined && isWithdrawn(entry.value);
  const isInPlace = others.documents.some(({ file }) => file === path);
  const unread = others.documentIds.size - others.documents.length - (others.documentIds.has(id) && !isInPlace ? 1 : 0);
  const found = new Map([...own.map((one) => [one.file.path, one.found] as const), ...(attached?.found ?? [])]);
  const withheld = withheldFiles(
    found,
    own.flatMap((one) => one.entry ?? []),
  );
  const hidden = own.filter((one) => withheld.has(one.file.path));
  return {
    content: {
      ...others,
      documents: entry && !isTakenBack ? inPlace(beside, entry) : beside,
      withdrawn: entry && isTakenBack ? [entry] : [],
      documentIds: new Set([...others.documentIds, id]),
      areAllRead: unread === 0 && entry !== undefined,
      texts: new Map([...others.texts, ...own.flatMap((one) => readable(one))]),
      gate: new Map([...others.gate, ...found]),
      ...(attached && { attachments: attached.attachments }),
    },
    issues: [
      ...nameIssuesOf(path, id, others.documentIds),
      ...own.flatMap(({ issues }) => issues),
      ...(attached?.issues ?? []),
    ],
    withheld,
    secrets: hidden.flatMap(({ file, text = '' }) => GATE.secretsIn(file.path, text)),
  };
}

/** The documents in the order of their files, as a folder is listed: of two that are alike the later one is told. */
function inPlace(beside: Content['documents'], entry: Sourced<DirectiveDocument>): Content['documents'] {
  const next = beside.findIndex(({ file }) => compareCodes(file, entry.file) > 0);
  return next < 0 ? [...beside, entry] : beside.toSpliced(next, 0, entry);
}

/** What is wrong with the name of the document among the others. It changes seldom while the document is written. */
function nameIssuesOf(path: string, id: string, ids: ReadonlySet<string>): Issue[] {
  const known = namesKnown(ids);
  const found = known.get(id) ?? allNameIssues(new Set([...ids, id])).filter(({ file }) => file === path);
  known.set(id, found);
  return found;
}

const namesKnown = oncePer((_: ReadonlySet<string>) => new Map<string, Issue[]>());

function allNameIssues(ids: ReadonlySet<string>): Issue[] {
  const files = Array.from(ids, (id): ContentFile => ({ path: `van-ban/${id}.mdx`, role: 'document', id }));
  return nameIssues(files.sort((a, b) => compareCodes(a.path, b.path)));
}
