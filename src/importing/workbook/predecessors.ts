/** A unit from which another one was made, as a list writes it: “Xã A (một phần)”. */
export interface Predecessor {
  /** Its name or its code. */
  words: string;
  /** How much of it was taken over, where that is written. */
  scope?: 'whole' | 'part';
}

const SCOPES: readonly [RegExp, Predecessor['scope']][] = [
  [/\s*\(\s*(?:toàn bộ|nguyên trạng)\s*\)\s*/iu, 'whole'],
  [/\s*\(\s*(?:một phần|phần còn lại)\s*\)\s*/iu, 'part'],
];

/** The predecessors that a cell names, parted by “;” or by lines; by commas where there is neither. */
export function readPredecessors(cell: string): Predecessor[] {
  const parts = /[;\n]/.test(cell) ? cell.split(/[;\n]/) : cell.split(',');
  return parts
    .map((part) => part.replace(/^\s*[-+•]\s*/, '').trim())
    .filter(Boolean)
    .map((part) => {
      const found = SCOPES.find(([form]) => form.test(part));
      return found ? { words: part.replace(found[0], '').trim(), scope: found[1]! } : { words: part };
    });
}
