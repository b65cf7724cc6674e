import type { Corpus } from '../../corpus/corpus.ts';
import { namedIn, unitsGiven } from '../../corpus/queries/duties.ts';
import type { ChangeKind } from '../../domain/document/change.schema.ts';
import { CHANGE_KIND_LABELS } from '../../domain/document/change.schema.ts';
import { deadlineText } from '../../domain/deadline/deadline-text.ts';
import { deadlineOf } from '../../domain/deadline/deadline.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Task } from '../../domain/document/task.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import { strings } from '../../strings.ts';
import { changeNote } from '../naming/change-note.ts';
import { citedName, documentTitle } from '../naming/document-name.ts';
import { absoluteAddress, type Addresses } from '../site/addresses.ts';
import { isTold, type NewsItem } from './news.ts';

/** What a notice tells of one document. */
export interface DigestItem {
  name: string;
  title: string;
  /** What was done to it, where it is not new. */
  what?: string;
  /** The tasks of the unit that it concerns, with their deadlines; of a document that has ended, none. */
  tasks: { title: string; due?: string; isGone?: boolean }[];
  /** With scheme and host: a notice is read elsewhere. */
  address: string;
}

/** The notice to one unit. */
export interface Digest {
  unit: { id: string; name: string };
  subject: string;
  /** New, changed, ended, taken back; those only that there are. */
  parts: { heading: string; items: DigestItem[] }[];
  /** Where the unit finds all its duties. */
  address: string;
}

const words = strings.digest;
/** What the issuer has ended; what the office has taken back from its site may be in force elsewhere. */
const ENDED: readonly ChangeKind[] = ['replacement', 'end'];

/** The notices of what readers are told of, one for each unit whose duties it concerns. */
export function digests(corpus: Corpus, news: readonly NewsItem[], subject: string, addresses: Addresses): Digest[] {
  const told = news.filter(isTold);
  return corpus.units.flatMap((unit) => {
    const own = told.filter(({ units }) => units.has(unit.id));
    return own.length === 0 ? [] : [digestFor(corpus, unit, own, subject, addresses)];
  });
}

function digestFor(
  corpus: Corpus,
  unit: Unit,
  items: readonly NewsItem[],
  subject: string,
  addresses: Addresses,
): Digest {
  const byHeading = Map.groupBy(items, headingOf);
  return {
    unit: { id: unit.id, name: unit.name },
    subject,
    parts: HEADINGS.flatMap((heading) => {
      const some = byHeading.get(heading);
      return some ? [{ heading, items: some.map((item) => digestItem(corpus, unit, item, addresses)) }] : [];
    }),
    address: absoluteAddress(corpus.site.url, addresses.unit(unit.id)),
  };
}

const HEADINGS = [words.published, words.changed, words.ended, words.withdrawn];

function headingOf({ change: { kind } }: NewsItem): string {
  if (kind === 'published') return words.published;
  if (kind === 'withdrawal') return words.withdrawn;
  return ENDED.includes(kind) ? words.ended : words.changed;
}

function digestItem(corpus: Corpus, unit: Unit, item: NewsItem, addresses: Addresses): DigestItem {
  const { document, change, number, neighbours } = item;
  const isOwn = (task: Task): boolean => unitsGiven(corpus, document, namedIn(task), change.date).includes(unit);
  const own = item.tasks.filter(isOwn);
  const gone = item.formerTasks.filter((task) => isOwn(task) && own.every(({ id }) => id !== task.id));
  const tasks = [
    ...own.map((task) => digestTask(task, document)),
    ...gone.map(({ title }) => ({ title, isGone: true })),
  ];
  const href = neighbours ? addresses.changes(document.slug, number) : addresses.document(document.slug);
  const what = [CHANGE_KIND_LABELS[change.kind], changeNote(change)].filter(Boolean).join(': ');
  return {
    name: citedName(document),
    title: documentTitle(document).text,
    ...(change.kind !== 'published' && { what }),
    tasks: ENDED.includes(change.kind) || change.kind === 'withdrawal' ? [] : tasks,
    address: absoluteAddress(corpus.site.url, href),
  };
}

function digestTask(task: Task, document: DirectiveDocument): DigestItem['tasks'][number] {
  const deadline = deadlineOf(task, document);
  const due = deadline && (deadline.kind === 'words' ? deadline.words : deadlineText(deadline));
  return { title: task.title, ...(due && { due }) };
}

/** The notice as plain text, for Zalo and e-mail. */
export function digestText(publisher: string, { unit, subject, parts, address }: Digest): string {
  const lines = parts.flatMap(({ heading, items }) => [
    '',
    heading.toLocaleUpperCase('vi'),
    ...items.flatMap(({ name, title, what, tasks, address: place }, index) => [
      `${index + 1}. ${name}: ${title}`,
      ...(what === undefined ? [] : [`   ${what}`]),
      ...tasks.map((task) => `   - ${taskText(task)}`),
      `   ${words.see} ${place}`,
    ]),
  ]);
  return [`${publisher}: ${subject}`, `${words.to} ${unit.name}`, ...lines, '', `${words.allDuties} ${address}`].join(
    '\n',
  );
}

/** “Rà soát quy hoạch (thời hạn: 15/7/2026)” */
export function taskText({ title, due, isGone }: DigestItem['tasks'][number]): string {
  if (isGone) return `${words.gone} ${title}`;
  return due === undefined ? title : `${title} (${words.due} ${due})`;
}
