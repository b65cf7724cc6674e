import type { ProposedTask } from '../../importing/draft/draft.ts';
import { taskFields } from '../../importing/draft/task-fields.ts';
import { asText, headerOf, type KeyOrder, withEntry, withField } from '../text/document-text.ts';

/** A task as it stands in the header, checked by nobody yet. */
export type WrittenTask = Readonly<Record<string, unknown>>;

/** The tasks that a document has. */
export function tasksIn(text: string): WrittenTask[] {
  const tasks = headerOf(text)?.['tasks'];
  return Array.isArray(tasks)
    ? tasks.filter((task): task is WrittenTask => typeof task === 'object' && task !== null)
    : [];
}

/** A proposal as an entry of `tasks`: only what a task may have, and its values as text, as a file has them. */
export function entryOf(proposal: ProposedTask): WrittenTask {
  const fields = Object.entries(taskFields(proposal)).filter(([, value]) => !Array.isArray(value) || value.length > 0);
  return { ...(written(Object.fromEntries(fields)) as WrittenTask), to: proposal.to };
}

function written(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, written(one)]));
}

/** The document with a task, under an id that no other has. */
export function withTask(text: string, task: WrittenTask, order: KeyOrder): string {
  return withEntry(text, 'tasks', { ...task, id: freeId(text, asText(task['id'])) }, order);
}

/** The id, or the next number where it is taken or there is none: ids are given once. */
export function freeId(text: string, wanted: string): string {
  const taken = new Set(tasksIn(text).map(({ id }) => String(id)));
  if (wanted !== '' && !taken.has(wanted)) return wanted;
  const base = wanted === '' ? '' : `${wanted}-`;
  let number = wanted === '' ? 1 : 2;
  while (taken.has(`${base}${number}`)) number += 1;
  return `${base}${number}`;
}

/** The document with a task cut in two where its quote is cut; the same where nothing is left on one side. */
export function withSplit(text: string, index: number, at: number): string {
  const task = tasksIn(text)[index];
  const quote = asText(task?.['quote']);
  const [first, second] = [quote.slice(0, at).trim(), quote.slice(at).trim()];
  if (!task || first === '' || second === '') return text;
  const shorter = withField(text, ['tasks', index, 'quote'], first);
  const id = freeId(text, String(task['id']));
  const added = { ...task, id, title: titleFrom(second), quote: second };
  return withTasks(shorter, tasksIn(shorter).toSpliced(index + 1, 0, added));
}

/** The document with a task and the next one made one: the first's id stays, their units are put together. */
export function withMerged(text: string, index: number): string {
  const [task, next] = tasksIn(text).slice(index, index + 2);
  if (!task || !next) return text;
  const together = { ...next, ...task };
  for (const key of ['to', 'lead', 'coordinators', 'legalBasis', 'topics'] as const) {
    const all = [...listed(task[key]), ...listed(next[key])];
    if (all.length > 0) Object.assign(together, { [key]: [...new Set(all)] });
  }
  const quote = joined(text, asText(task['quote']), asText(next['quote']));
  return withTasks(text, tasksIn(text).toSpliced(index, 2, { ...together, quote }));
}

const listed = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

/** A quote is one run of the text: from the first words to the last ones where the text has them so. */
function joined(text: string, first: string, second: string): string {
  const start = text.lastIndexOf(first);
  const end = text.lastIndexOf(second);
  const isRun = first !== '' && second !== '' && start >= 0 && end >= start;
  const run = isRun ? text.slice(start, end + second.length) : '';
  return isRun && run.length <= first.length + second.length + 40 ? run.replace(/\s+/g, ' ') : `${first} ${second}`;
}

/** The document without a task; without any it has no list of them. */
export function withoutTask(text: string, index: number): string {
  return withField(text, ['tasks', index], undefined);
}

const withTasks = (text: string, tasks: readonly WrittenTask[]): string => withField(text, ['tasks'], tasks);

const TITLE = 90;

/** First words of a sentence as the name of a task, for a person to better. */
export function titleFrom(quote: string): string {
  const line = quote
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,:]+$/, '');
  return line.length <= TITLE ? line : `${line.slice(0, TITLE).replace(/\s+\S*$/, '')}`;
}
