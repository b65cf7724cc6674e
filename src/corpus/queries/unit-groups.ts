import type { Unit } from '../../domain/unit/unit.schema.ts';
import type { Corpus } from '../corpus.ts';
import { oncePer } from '../../domain/once-per.ts';

/** The groups of every unit, directly or through another group, nearest first. */
const groupsByUnit = oncePer(
  (corpus: Corpus): ReadonlyMap<string, Unit[]> =>
    new Map(corpus.units.map((unit) => [unit.id, groupsAbove(corpus, unit)])),
);

function groupsAbove(corpus: Corpus, unit: Unit): Unit[] {
  const found = new Map<string, Unit>();
  const pending = [...unit.groups];
  for (const id of pending) {
    const group = corpus.unitById.get(id);
    if (!group || found.has(id)) continue;
    found.set(id, group);
    pending.push(...group.groups);
  }
  return [...found.values()];
}

const membersByGroup = oncePer((corpus: Corpus): ReadonlyMap<string, Unit[]> => {
  const members = new Map<string, Unit[]>();
  for (const unit of corpus.units) {
    for (const { id } of groupsOf(corpus, unit.id)) members.set(id, [...(members.get(id) ?? []), unit]);
  }
  return members;
});

/** The groups a unit belongs to, directly or through another group, nearest first. */
export function groupsOf(corpus: Corpus, unitId: string): readonly Unit[] {
  return groupsByUnit(corpus).get(unitId) ?? [];
}

/** The units of a group, directly or through another group, in the order of the corpus. */
export function membersOf(corpus: Corpus, groupId: string): readonly Unit[] {
  return membersByGroup(corpus).get(groupId) ?? [];
}
