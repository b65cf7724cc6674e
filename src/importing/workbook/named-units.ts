import { slugify } from '../../vietnamese/slugify.ts';

/** A unit that a row may name: registered, or of the list itself. */
export interface NamedUnit {
  id: string;
  name: string;
  administrativeCode?: string | undefined;
  organId?: string | undefined;
  isGroup: boolean;
}

/** The unit that words name by a code, by its file name, or by a name that no other unit has. */
export function findNamed(words: string, units: readonly NamedUnit[]): NamedUnit | 'several' | undefined {
  const byCode = units.find(({ id, administrativeCode, organId }) => [id, administrativeCode, organId].includes(words));
  if (byCode) return byCode;
  const key = slugify(words);
  const found = units.filter(({ name }) => slugify(name) === key);
  return found.length > 1 ? 'several' : found[0];
}
