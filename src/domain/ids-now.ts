import type { DirectiveDocument } from './document/document.schema.ts';
import type { Task } from './document/task.schema.ts';
import type { Body } from './provision/provision.ts';
import type { Unit } from './unit/unit.schema.ts';

/** What units, topics and documents are called now, by the ids that they had when something was written. */
export interface IdsNow {
  units: ReadonlyMap<string, string>;
  topics: ReadonlyMap<string, string>;
  documents: ReadonlyMap<string, string>;
}

/** A document of the past as it names others today: another id is no other unit, topic or document. */
export function withIdsNow(document: DirectiveDocument, ids: IdsNow): DirectiveDocument {
  if (isEmpty(ids)) return document;
  return {
    ...document,
    topics: eachNow(ids.topics, document.topics),
    to: document.to.map((line) => ({ ...line, units: eachNow(ids.units, line.units) })),
    tasks: document.tasks.map((task) => taskNow(task, ids)),
    relations: document.relations.map((relation) => named(relation, ids)),
    changes: document.changes.map((change) => named(change, ids)),
    body: ids.documents.size > 0 ? bodyNow(document.body, ids) : document.body,
  };
}

/** The same of a unit. */
export function unitWithIdsNow(unit: Unit, ids: IdsNow): Unit {
  if (ids.units.size === 0) return unit;
  return {
    ...unit,
    groups: eachNow(ids.units, unit.groups),
    successors: unit.successors.map((one) => ({ ...one, unit: now(ids.units, one.unit) })),
  };
}

const isEmpty = ({ units, topics, documents }: IdsNow): boolean => units.size + topics.size + documents.size === 0;
const now = (ids: ReadonlyMap<string, string>, id: string): string => ids.get(id) ?? id;
const eachNow = (ids: ReadonlyMap<string, string>, some: readonly string[]): string[] => some.map((id) => now(ids, id));

function taskNow(task: Task, { units, topics }: IdsNow): Task {
  const { lead, coordinators } = task;
  return {
    ...task,
    to: eachNow(units, task.to),
    ...(lead && { lead: eachNow(units, lead) }),
    ...(coordinators && { coordinators: eachNow(units, coordinators) }),
    topics: eachNow(topics, task.topics),
  };
}

function named<Naming extends { document?: string | undefined }>(one: Naming, { documents }: IdsNow): Naming {
  return one.document === undefined ? one : { ...one, document: now(documents, one.document) };
}

/** References stand anywhere in a text. */
function bodyNow(body: Body, ids: IdsNow): Body {
  return JSON.parse(JSON.stringify(body), (_, value: { type?: unknown; document?: string } | null) =>
    value?.type === 'reference' ? named(value, ids) : value,
  ) as Body;
}
