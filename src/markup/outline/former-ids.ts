import type { Body } from '../../domain/provision/provision.ts';
import { provisionsOf } from '../../domain/provision/provision-tree.ts';

/**
 * Notes the id that a number had in a former reading of the same text, where it has another one now and nothing else has
 * taken the old one: an address that was sent to somebody leads to the same words for ever.
 */
export function keepFormerIds(body: Body, former: Body): void {
  const current = provisionsOf(body);
  const taken = new Set(current.map(({ id }) => id));
  const byLine = Map.groupBy(current, ({ line }) => line);
  for (const { id, line, marker } of provisionsOf(former)) {
    if (marker === undefined || taken.has(id)) continue;
    const same = byLine.get(line)?.find((provision) => provision.marker === marker);
    if (!same) continue;
    taken.add(id);
    (same.formerIds ??= []).push(id);
  }
}
