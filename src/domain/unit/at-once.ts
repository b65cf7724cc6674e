import type { Unit } from './unit.schema.ts';

/** Whether two units may be at work at the same time: neither is known to have ended before the other one began. */
export function areAtOnce(a: Unit, b: Unit): boolean {
  const [first, second] = (a.validFrom ?? '') <= (b.validFrom ?? '') ? [a, b] : [b, a];
  return first.validTo === undefined || second.validFrom === undefined || first.validTo > second.validFrom;
}
