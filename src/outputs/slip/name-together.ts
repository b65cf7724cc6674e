import type { Unit } from '../../domain/unit/unit.schema.ts';
import { strings } from '../../strings.ts';

/** The names of units of which the same is said: those of a group are counted with it. */
export function nameTogether(units: readonly Unit[]): string {
  const groups = new Set(units.filter(({ kind }) => kind === 'group').map(({ id }) => id));
  return units
    .filter((unit) => !unit.groups.some((id) => groups.has(id)))
    .map(({ id, name }) => {
      const members = units.filter((unit) => unit.groups.includes(id)).length;
      return members > 0 ? strings.slip.group(name, members) : name;
    })
    .join('; ');
}
