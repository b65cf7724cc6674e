import { oncePer } from '../../domain/once-per.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import type { Corpus } from '../corpus.ts';

export type Successor = Unit['successors'][number];

/** A unit that another one took over, wholly or in part. */
export interface Predecessor {
  unit: Unit;
  scope: Successor['scope'];
}

/** Who took over whom, by the id of the successor: only where the last day of the one that ends is known. */
const bySuccessor = oncePer((corpus: Corpus): ReadonlyMap<string, Predecessor[]> => {
  const found = new Map<string, Predecessor[]>();
  for (const unit of corpus.units) {
    if (unit.validTo === undefined) continue;
    for (const { unit: id, scope } of unit.successors) found.set(id, [...(found.get(id) ?? []), { unit, scope }]);
  }
  return found;
});

/** The units that this one took over, in the order of the registry. A unit that ends before it begins does not exist. */
export function predecessorsOf(corpus: Corpus, unitId: string): readonly Predecessor[] {
  return bySuccessor(corpus).get(unitId) ?? [];
}
