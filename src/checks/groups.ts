import type { Content } from '../corpus/content.ts';
import { oncePer } from '../domain/once-per.ts';

/** The groups that each unit is put into, by its id. */
export type Groups = ReadonlyMap<string, readonly string[]>;

export const groupsById = oncePer(
  ({ units }: Content): Groups => new Map(units.map(({ value: { id, groups } }) => [id, groups])),
);

/** The unit with every group that it belongs to, directly or through another group. */
export function within(id: string, groups: Groups): Set<string> {
  const reached = new Set([id]);
  for (const known of reached) for (const group of groups.get(known) ?? []) reached.add(group);
  return reached;
}

/** Whether a list of ids means the unit: by its name, through a group, or by one of those that the unit, a group, holds. */
export function means(ids: readonly string[], id: string, groups: Groups): boolean {
  const named = new Set(ids);
  return [...within(id, groups)].some((one) => named.has(one)) || ids.some((one) => within(one, groups).has(id));
}
