import type { DirectiveDocument } from '../domain/document/document.schema.ts';
import { DUTY_ROLES, type DutyRole } from '../domain/unit/duty-role.ts';
import type { Provision } from '../domain/provision/provision.ts';
import { findProvision } from '../domain/provision/provision-tree.ts';
import type { Relation } from '../domain/document/relation.schema.ts';
import { isLive } from '../domain/document/status.schema.ts';
import type { Task } from '../domain/document/task.schema.ts';
import type { Unit } from '../domain/unit/unit.schema.ts';
import type { Corpus } from './corpus.ts';

export { latestChange } from './latest-change.ts';

/** A task as it falls on one unit. */
export interface Duty {
  document: DirectiveDocument;
  task: Task;
  provision: Provision;
  /** The strongest of the roles that the document gives the unit. */
  role: DutyRole;
  /** Why it is the unit's: it is named, or it belongs to the named group (that group's id). */
  via: 'name' | { group: string };
}

/** A relation between two documents, seen from one of them. */
export interface DocumentRelation {
  relation: Relation;
  direction: 'forward' | 'backward';
  /** The document at the other end; undefined where it is only known by its citation. */
  document: DirectiveDocument | undefined;
}

/** The units and groups that a task names in each role. */
const NAMED: Readonly<Record<DutyRole, (task: Task) => readonly string[]>> = {
  lead: (task) => task.lead ?? [],
  coordinator: (task) => task.coordinators ?? [],
  addressee: (task) => task.to,
};

/** The groups a unit belongs to, directly or through another group, nearest first. */
export function groupsOf(corpus: Corpus, unitId: string): Unit[] {
  const found = new Map<string, Unit>();
  const pending = [...(corpus.unitById.get(unitId)?.groups ?? [])];
  for (const id of pending) {
    const group = corpus.unitById.get(id);
    if (!group || found.has(id)) continue;
    found.set(id, group);
    pending.push(...group.groups);
  }
  return [...found.values()];
}

/** The units of a group, directly or through another group, in the order of the corpus. */
export function membersOf(corpus: Corpus, groupId: string): Unit[] {
  return corpus.units.filter((unit) => groupsOf(corpus, unit.id).some((group) => group.id === groupId));
}

/** Whether the unit was at work when the document was issued; what is not known does not exclude it. */
function existedAt({ validFrom, validTo }: Unit, date: string | undefined): boolean {
  if (date === undefined) return true;
  return (validFrom ?? date) <= date && date <= (validTo ?? date);
}

/** Through which groups a document reaches the unit: a group stands for the units that existed on its day. */
function groupsReaching(corpus: Corpus, unit: Unit): (document: DirectiveDocument) => readonly Unit[] {
  const groups = groupsOf(corpus, unit.id);
  return ({ issuedDate }) => (existedAt(unit, issuedDate) ? groups : []);
}

function provisionOf(document: DirectiveDocument, task: Task): Provision {
  const provision = findProvision(document.body, task.provision);
  if (!provision) throw new Error(`${document.slug}: task ${task.id} names no provision (${task.provision})`);
  return provision;
}

/**
 * Every duty of a unit (or of a group as such), newest document first, tasks in the order of their document, whatever
 * the document's status.
 */
export function dutiesOf(corpus: Corpus, unitId: string): Duty[] {
  const unit = corpus.unitById.get(unitId);
  if (!unit) return [];
  const groupsIn = groupsReaching(corpus, unit);
  return corpus.documents.flatMap((document) => {
    const groups = groupsIn(document);
    return document.tasks.flatMap((task) => {
      const claim = claimOn(task, unitId, groups);
      return claim ? [{ document, task, provision: provisionOf(document, task), ...claim }] : [];
    });
  });
}

/** The duties of a unit that still stand: those of documents in force. */
export function liveDutiesOf(corpus: Corpus, unitId: string): Duty[] {
  return dutiesOf(corpus, unitId).filter(({ document }) => isLive(document.status));
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

/** The relations of a document: its own first, in its order, then those that others have to it. */
export function relationsOf(corpus: Corpus, slug: string): DocumentRelation[] {
  const own = corpus.documentBySlug.get(slug)?.relations ?? [];
  const forward = own.map((relation) => ({
    relation,
    direction: 'forward' as const,
    document: relation.document === undefined ? undefined : corpus.documentBySlug.get(relation.document),
  }));
  const backward = corpus.documents.flatMap((document) =>
    document.relations
      .filter((relation) => relation.document === slug)
      .map((relation) => ({ relation, direction: 'backward' as const, document })),
  );
  return [...forward, ...backward];
}

/** Documents that are addressed to a unit or give it a task, by name or by group, newest first. */
export function documentsForUnit(corpus: Corpus, unitId: string): DirectiveDocument[] {
  const unit = corpus.unitById.get(unitId);
  if (!unit) return [];
  const withDuties = new Set(dutiesOf(corpus, unitId).map((duty) => duty.document));
  const groupsIn = groupsReaching(corpus, unit);
  return corpus.documents.filter((document) => {
    const names = [unit, ...groupsIn(document)].map(({ id }) => id);
    return withDuties.has(document) || document.to.some(({ units }) => units.some((id) => names.includes(id)));
  });
}
