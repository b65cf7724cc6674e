import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { oncePer } from '../../domain/once-per.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import type { Corpus } from '../corpus.ts';

export type Successor = Unit['successors'][number];

/** A unit that another one took over, wholly or in part. */
export interface Predecessor {
  unit: Unit;
  scope: Successor['scope'];
}

/** To whom the duties of a unit pass: to nobody where its last day is not known. */
const successorsOf = ({ validTo, successors }: Unit): readonly Successor[] => (validTo === undefined ? [] : successors);

/** Who took over whom, by the id of the successor. */
const bySuccessor = oncePer((corpus: Corpus): ReadonlyMap<string, Predecessor[]> => {
  const found = new Map<string, Predecessor[]>();
  for (const unit of corpus.units) {
    for (const { unit: id, scope } of successorsOf(unit)) found.set(id, [...(found.get(id) ?? []), { unit, scope }]);
  }
  return found;
});

/** The units that this one took over, in the order of the registry. A unit that ends before it begins does not exist. */
export function predecessorsOf(corpus: Corpus, unitId: string): readonly Predecessor[] {
  return bySuccessor(corpus).get(unitId) ?? [];
}

/** The ids of those to whom the duties of a unit had passed by a day, also through one that ended in its turn. */
export function heirsOf(corpus: Corpus, unit: Unit, day: IsoDate): readonly string[] {
  if (unit.validTo === undefined || unit.validTo >= day) return [];
  return successorsOf(unit).flatMap(({ unit: id }) => {
    const heir = corpus.unitById.get(id);
    return heir ? [id, ...heirsOf(corpus, heir, day)] : [];
  });
}

/** The days after which duties pass from one unit to another. */
export const lastDays = oncePer((corpus: Corpus): readonly IsoDate[] => [
  ...new Set(corpus.units.flatMap((unit) => (successorsOf(unit).length > 0 ? [unit.validTo!] : []))),
]);
