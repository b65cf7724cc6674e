/** Order by code units, the same on every machine: for slugs, dates and paths, for `Array.sort`. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
