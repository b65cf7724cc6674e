import type { Desk } from '../desk/desk.ts';
import type { Knowledge, NamedThing } from '../worker/calls.ts';

/** What the page knows, with the units that are registered together with the document on the desk. */
export function withOwnUnits(knowledge: Knowledge, desk: Desk): Knowledge {
  return {
    ...knowledge,
    get units(): NamedThing[] {
      const own = desk.work.units ?? [];
      return own.length === 0 ? knowledge.units : [...knowledge.units, ...own.map(({ id, name }) => ({ id, name }))];
    },
  };
}
