import type { Corpus } from '../../corpus/corpus.ts';
import { namedIn, unitsGiven } from '../../corpus/queries/duties.ts';
import { lastDays } from '../../corpus/queries/predecessors.ts';
import { addDays } from '../../domain/deadline/period.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Task } from '../../domain/document/task.schema.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import type { History } from '../../history/history.ts';
import { unitIds } from '../history/former-names.ts';
import type { DayUnit } from './on-day.ts';

/** The units as the registry knew them on any day. */
export interface UnitsByDay {
  /** In the order of the registry of today. */
  units: DayUnit[];
  /** The days from which others have a duty than before, oldest first: one took another over, joined a group or left it. */
  days: readonly IsoDate[];
  /** The places of the units on which a task falls on a day. */
  given: (document: DirectiveDocument, task: Task, day: IsoDate) => number[];
}

/**
 * What the registry said of a unit from a day on: what changes without a day of its own among the unit's fields. An empty one is
 * that of the first, as far back as anything is known.
 */
type UnitState = Pick<Unit, 'name' | 'groups'> & { from: IsoDate };

/** The registry on its days; what nobody has kept of it is as it is now. */
export function unitsByDay(corpus: Corpus, history: History): UnitsByDay {
  const states = corpus.units.map((unit) => unitStates(history, unit));
  const ids = new Map(corpus.units.flatMap((unit) => unitIds(history, unit).map((id) => [id, unit.id])));
  const registries = registriesOf(corpus, states, ids);
  const places = new Map(corpus.units.map(({ id }, place) => [id, place]));
  const taken = lastDays(corpus).map((day) => addDays(day, 1));
  return {
    units: corpus.units.map((unit, place) => dayUnit(unit, states[place]!)),
    days: [...new Set([...taken, ...registries.map(({ from }) => from)])].sort(),
    given: (document, task, day) => {
      const registry = registries.findLast(({ from }) => from <= day)!;
      const named = namedIn(task).map((id) => ids.get(id) ?? id);
      return unitsGiven(registry.corpus, document, named, day).map(({ id }) => places.get(id)!);
    },
  };
}

/** What the registry said of a unit, oldest first, the last as it is now. */
function unitStates(history: History, unit: Unit): UnitState[] {
  const { unlogged, versions = [] } = history.units.get(unit.id) ?? {};
  const past = [...(unlogged ? [{ ...unlogged, date: '' }] : []), ...versions.slice(0, -1)];
  const states = past.map(({ date, state, read }) => {
    const { name, groups } = (state === 'withheld' ? undefined : read()?.value) ?? unit;
    return { from: date, name, groups };
  });
  const now = { from: versions.at(-1)?.date ?? '', name: unit.name, groups: unit.groups };
  return [...states, now].map((state, index) => (index === 0 ? { ...state, from: '' } : state));
}

function dayUnit({ id, name }: Unit, states: readonly UnitState[]): DayUnit {
  const before = states.slice(0, -1).map((state, index): [string, string] => [states[index + 1]!.from, state.name]);
  return { id, name, ...(before.some(([, former]) => former !== name) && { before }) };
}

/** The corpus with the groups of each day, oldest first: another one from each day on which a unit joined or left one. */
function registriesOf(
  corpus: Corpus,
  states: readonly (readonly UnitState[])[],
  ids: ReadonlyMap<string, string>,
): { from: IsoDate; corpus: Corpus }[] {
  const days = states.flatMap((some) =>
    some.filter(({ groups }, index) => index > 0 && !isSame(groups, some[index - 1]!.groups)).map(({ from }) => from),
  );
  return [...new Set(['', ...days])].sort().map((from) => {
    const units = corpus.units.map((unit, place) => {
      const { groups } = states[place]!.findLast((state) => state.from <= from)!;
      return { ...unit, groups: groups.map((id) => ids.get(id) ?? id) };
    });
    return { from, corpus: { ...corpus, units, unitById: new Map(units.map((unit) => [unit.id, unit])) } };
  });
}

const isSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((id) => others.includes(id));
