import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { Provision } from '../../../domain/provision/provision.ts';
import { childrenOf, provisionsOf } from '../../../domain/provision/provision-tree.ts';

/** What differs between two states of a document, as far as its log must tell of it. */
export interface ToldChanges {
  /** Ids of provisions whose own text is another, or is new; of those that hold them nothing is said. */
  provisions: string[];
  /** Whether the text differs anywhere, also where no provision that is left could be named. */
  isText: boolean;
  /** Ids of tasks that are new, gone or not the same. */
  tasks: string[];
  /** Those of them by which a unit must do something else, or by another day. */
  majorTasks: string[];
  /** Names of fields of the header. */
  fields: string[];
}

/** The log itself, and what no reader of the text is told: where it stands, who may see it and on what grounds. */
const UNTOLD = new Set(['slug', 'changes', 'aliases', 'release', 'circulation', 'body', 'tasks']);
/** What only helps to find a task. */
const MINOR_IN_TASKS = new Set(['title', 'topics', 'provision']);

/** Everything that the log must tell; undefined where nothing differs. */
export function toldChanges(before: DirectiveDocument, now: DirectiveDocument): ToldChanges | undefined {
  const fields = Object.keys({ ...before, ...now }).filter(
    (key) => !UNTOLD.has(key) && differ(before[key as keyof DirectiveDocument], now[key as keyof DirectiveDocument]),
  );
  const isText = differ(before.body, now.body);
  const tasks = changedIds(before.tasks, now.tasks, () => true);
  if (fields.length === 0 && !isText && tasks.length === 0) return undefined;
  return {
    fields,
    isText,
    tasks,
    majorTasks: changedIds(before.tasks, now.tasks, (key) => !MINOR_IN_TASKS.has(key)),
    provisions: isText ? changedProvisions(before, now) : [],
  };
}

/** Ids of tasks that both have and that ask for something else, or from somebody else. */
export function changedDuties(before: DirectiveDocument, now: DirectiveDocument): string[] {
  const had = new Set(before.tasks.map(({ id }) => id));
  const has = new Set(now.tasks.map(({ id }) => id));
  const changed = changedIds(before.tasks, now.tasks, (key) => key !== 'revision' && !MINOR_IN_TASKS.has(key));
  return changed.filter((id) => had.has(id) && has.has(id));
}

/** The same but for the lines of the file at which things stand, which no reader sees. */
const said = (value: unknown): string | undefined =>
  JSON.stringify(value, (key, inner: unknown) => (key === 'line' ? undefined : inner));
const differ = (a: unknown, b: unknown): boolean => said(a) !== said(b);

function changedIds(
  before: DirectiveDocument['tasks'],
  now: DirectiveDocument['tasks'],
  counts: (key: string) => boolean,
): string[] {
  const part = (task: DirectiveDocument['tasks'][number] | undefined): unknown =>
    task && Object.fromEntries(Object.entries(task).filter(([key]) => counts(key)));
  const [old, present] = [before, now].map((tasks) => new Map(tasks.map((task) => [task.id, task])));
  return [...new Set([...old!.keys(), ...present!.keys()])].filter((id) =>
    differ(part(old!.get(id)), part(present!.get(id))),
  );
}

function changedProvisions(before: DirectiveDocument, now: DirectiveDocument): string[] {
  const old = new Map(provisionsOf(before.body).map((provision) => [provision.id, ownText(provision)]));
  return provisionsOf(now.body)
    .filter((provision) => old.get(provision.id) !== ownText(provision))
    .map(({ id }) => id);
}

/** What a provision says itself, without those below it: a changed point does not make its article another. */
function ownText(provision: Provision): string | undefined {
  const below = new Set(childrenOf(provision).map(({ id }) => id));
  return said({
    ...provision,
    content: provision.content.map((item) => {
      if (item.type === 'provision') return item.id;
      return item.type === 'table' ? { ...item, rows: item.rows.filter(({ id }) => !id || !below.has(id)) } : item;
    }),
  });
}
