import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Task } from '../../domain/document/task.schema.ts';
import type { Provision } from '../../domain/provision/provision.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { findProvision } from '../../domain/provision/provision-tree.ts';
import { DUTY_ROLES, type DutyRole } from '../../domain/unit/duty-role.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import { heirsOf, predecessorsOf, type Successor } from './predecessors.ts';
import type { Corpus } from '../corpus.ts';
import { stands } from './document-status.ts';
import { oncePer } from '../../domain/once-per.ts';
import { groupsOf } from './unit-groups.ts';

/** A task as it falls on one unit. */
export interface Duty {
  document: DirectiveDocument;
  task: Task;
  provision: Provision;
  /** The strongest of the roles that the document gives the unit. */
  role: DutyRole;
  /** Why it is the unit's: it is named, it belongs to the named group (that group's id), or it took over the unit of that id. */
  via: 'name' | { group: string } | { inherited: string; scope: Successor['scope'] };
}

/** The units and groups that a task names in each role. */
const NAMED: Readonly<Record<DutyRole, (task: Task) => readonly string[]>> = {
  lead: (task) => task.lead ?? [],
  coordinator: (task) => task.coordinators ?? [],
  addressee: (task) => task.to,
};

/** The documents that address an id, and those that give it a task. */
interface Mentions {
  addressing: Set<DirectiveDocument>;
  tasking: Set<DirectiveDocument>;
}

/** What names each unit or group, by its id: gathered once, so that the duties of a unit cost only what is its own. */
const mentionsById = oncePer((corpus: Corpus): ReadonlyMap<string, Mentions> => {
  const byId = new Map<string, Mentions>();
  const put = (id: string, how: keyof Mentions, document: DirectiveDocument): void => {
    const mentions = byId.get(id) ?? { addressing: new Set(), tasking: new Set() };
    mentions[how].add(document);
    byId.set(id, mentions);
  };
  for (const document of corpus.documents) {
    for (const id of document.to.flatMap(({ units }) => units)) put(id, 'addressing', document);
    for (const task of document.tasks) {
      for (const id of namedIn(task)) put(id, 'tasking', document);
    }
  }
  return byId;
});

const placeOfDocument = oncePer(
  (corpus: Corpus): ReadonlyMap<DirectiveDocument, number> =>
    new Map(corpus.documents.map((document, place) => [document, place])),
);

function inOrder(corpus: Corpus, documents: Iterable<DirectiveDocument>): DirectiveDocument[] {
  const places = placeOfDocument(corpus);
  return [...new Set(documents)].sort((a, b) => places.get(a)! - places.get(b)!);
}

/** Whether the unit was at work when the document was issued; what is not known does not exclude it. */
function existedAt({ validFrom, validTo }: Unit, date: string | undefined): boolean {
  if (date === undefined) return true;
  return (validFrom ?? date) <= date && date <= (validTo ?? date);
}

/** Through which groups a document reaches the unit: a group stands for the units that existed on its day. */
function groupsReaching(corpus: Corpus, unit: Unit, { issuedDate }: DirectiveDocument): readonly Unit[] {
  return existedAt(unit, issuedDate) ? groupsOf(corpus, unit.id) : [];
}

/** The ids under which a document may mean the unit. */
const namesOf = (corpus: Corpus, unit: Unit): string[] => [unit, ...groupsOf(corpus, unit.id)].map(({ id }) => id);

function provisionOf(document: DirectiveDocument, task: Task): Provision {
  const provision = findProvision(document.body, task.provision);
  if (!provision) throw new Error(`${document.slug}: task ${task.id} names no provision (${task.provision})`);
  return provision;
}

/** The strongest role in which the task names the unit or one of its groups; being named by name goes first. */
function claimOn(task: Task, unitId: string, groups: readonly Unit[]): Pick<Duty, 'role' | 'via'> | undefined {
  for (const role of DUTY_ROLES) {
    const named = NAMED[role](task);
    if (named.includes(unitId)) return { role, via: 'name' };
    const group = groups.find(({ id }) => named.includes(id));
    if (group) return { role, via: { group: group.id } };
  }
  return undefined;
}

/** The ids of units and groups that a task names. */
export const namedIn = (task: Task): string[] => DUTY_ROLES.flatMap((role) => NAMED[role](task));

/**
 * The units and groups on which a task falls on a day: those that it names, those that were in a named group on the day of
 * its document, and those that had taken over one of them.
 * @param named the ids that the task names
 */
export function unitsGiven(
  corpus: Corpus,
  document: DirectiveDocument,
  named: readonly string[],
  day: IsoDate,
): readonly Unit[] {
  const names = new Set(named);
  const given = corpus.units.filter((unit) =>
    [unit, ...groupsReaching(corpus, unit, document)].some(({ id }) => names.has(id)),
  );
  const ids = new Set(given.flatMap((unit) => [unit.id, ...heirsOf(corpus, unit, day)]));
  return corpus.units.filter(({ id }) => ids.has(id));
}

/** The duties that a document gives the unit, in the order of its tasks. */
function dutiesIn(corpus: Corpus, document: DirectiveDocument, unit: Unit): Duty[] {
  const groups = groupsReaching(corpus, unit, document);
  return document.tasks.flatMap((task) => {
    const claim = claimOn(task, unit.id, groups);
    return claim ? [{ document, task, provision: provisionOf(document, task), ...claim }] : [];
  });
}

/** The duties that documents give a unit or a group as such, newest document first, whatever the document's status. */
function dutiesOf(corpus: Corpus, unitId: string): Duty[] {
  const unit = corpus.unitById.get(unitId);
  if (!unit) return [];
  const mentions = mentionsById(corpus);
  const documents = namesOf(corpus, unit).flatMap((id) => [...(mentions.get(id)?.tasking ?? [])]);
  return inOrder(corpus, documents).flatMap((document) => dutiesIn(corpus, document, unit));
}

/**
 * Every duty of a unit (or of a group as such), newest document first, tasks in the order of their document, whatever the
 * document's status; with the standing duties of the units that the registry says it took over, but for those that it has itself:
 * a duty is known by its document and task, whoever had it.
 */
export function dutiesWithInherited(corpus: Corpus, unitId: string): Duty[] {
  const own = dutiesOf(corpus, unitId);
  const known = new Set(own.map(keyOf));
  const inherited = predecessorsOf(corpus, unitId).flatMap(({ unit, scope }) =>
    liveDutiesOf(corpus, unit.id).flatMap((duty): Duty[] => {
      if (known.has(keyOf(duty))) return [];
      known.add(keyOf(duty));
      return [{ ...duty, via: { inherited: unit.id, scope } }];
    }),
  );
  if (inherited.length === 0) return own;
  const byDocument = Map.groupBy([...own, ...inherited], ({ document }) => document);
  return inOrder(corpus, byDocument.keys()).flatMap((document) => byDocument.get(document) ?? []);
}

const keyOf = ({ document, task }: Duty): string => `${document.slug}/${task.id}`;

/** The duties of a unit that still stand: those of documents in force, given to it or taken over. */
export function liveDutiesOf(corpus: Corpus, unitId: string): Duty[] {
  return dutiesWithInherited(corpus, unitId).filter(({ document }) => stands(corpus, document));
}

/** Documents that are addressed to a unit or give it a task, by name, by group or taken over, newest first. */
export function documentsForUnit(corpus: Corpus, unitId: string): DirectiveDocument[] {
  const unit = corpus.unitById.get(unitId);
  if (!unit) return [];
  const mentions = mentionsById(corpus);
  const documents = namesOf(corpus, unit).flatMap((id) => {
    const { addressing = [], tasking = [] } = mentions.get(id) ?? {};
    const named = [...addressing, ...tasking];
    return id === unit.id ? named : named.filter(({ issuedDate }) => existedAt(unit, issuedDate));
  });
  const inherited = predecessorsOf(corpus, unitId).flatMap(({ unit: { id } }) => liveDutiesOf(corpus, id));
  return inOrder(corpus, [...documents, ...inherited.map(({ document }) => document)]);
}
