import { parseProgressKey } from '../../domain/progress/progress-key.ts';
import { words } from '../words.ts';

/** Longer than two lines of the strip, and the duties below would lose their room. */
const LONGEST = 200;

/** The documents of a sheet by slug, as the headings of its table name them. */
export function documentNames(table: ParentNode): Map<string, string> {
  const headings = table.querySelectorAll<HTMLElement>('tbody[data-document]');
  return new Map(Array.from(headings, ({ dataset }) => [dataset['document'] ?? '', dataset['name'] ?? '']));
}

/** The slugs of the documents that the rows come from, in the order of the rows. */
export function documentsOf(rows: readonly HTMLElement[]): Set<string> {
  return new Set(rows.flatMap(({ dataset }) => (dataset['duty'] ? parseProgressKey(dataset['duty']).document : [])));
}

/**
 * The documents that the rows of one page come from. Where they are too many to name, the first is named, the one that
 * may go on from the page before; every other has its heading on the page.
 */
export function basisOfPage(rows: readonly HTMLElement[], names: ReadonlyMap<string, string>): string {
  const own = [...documentsOf(rows)].map((slug) => names.get(slug) ?? slug);
  const all = own.join('; ');
  return all.length <= LONGEST || own.length < 2 ? all : words.sheet.firstBasis(own[0] ?? '', own.length - 1);
}

/** As much as any page may have to say, for the room that every page must keep. */
export function longestBasis(names: ReadonlyMap<string, string>): string {
  const each = [...names.values()];
  const some = each.map((name) => (each.length > 1 ? words.sheet.firstBasis(name, each.length - 1) : name));
  return [each.join('; ').slice(0, LONGEST), ...some].reduce((a, b) => (b.length > a.length ? b : a));
}
