import type { Content, Sourced } from '../corpus/content.ts';
import { oncePer } from '../domain/once-per.ts';
import type { Path } from '../issues/path.ts';

/** A text that stands in a field, as written. */
export interface WrittenField {
  at: Sourced<unknown>;
  path: Path;
  text: string;
}

/** What files say besides their fields: texts that were read from the body. */
const NO_FIELDS: ReadonlySet<string> = new Set(['id', 'slug', 'body', 'anchors', 'links', 'images']);

/** Every text of every field of a content folder, file by file, in the order of each. */
export const writtenFields = oncePer((content: Content): readonly WrittenField[] => {
  const { documents, units, handbook, site, topics, abbreviations } = content;
  const single = [site, topics, abbreviations].filter((at) => at !== undefined);
  return [...documents, ...units, ...handbook, ...single].flatMap((at) =>
    Object.entries(at.value).flatMap(([key, value]) => (NO_FIELDS.has(key) ? [] : textsIn(at, value, [key]))),
  );
});

function textsIn(at: Sourced<unknown>, value: unknown, path: Path): WrittenField[] {
  if (typeof value === 'string') return [{ at, path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) => textsIn(at, inner, [...path, isList ? Number(key) : key]));
}

/** The name of a field, without the place in its list. */
export const fieldName = (path: Path): string => String(path.findLast((part) => typeof part === 'string') ?? '');
