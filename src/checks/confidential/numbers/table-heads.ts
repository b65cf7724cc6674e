/** A row that is longer holds no table that people read. */
const LONGEST_ROW = 5000;

/**
 * What heads the column of a place in a flat text: the cell above it in the first of the rows that stand together; empty
 * outside tables. Places are asked for in their order, so the text is gone through once.
 */
export function tableHeads(text: string): (at: number) => string {
  let [start, end] = [0, lineEnd(text, 0)];
  let head = isRow(text, start, end) ? text.slice(start, end) : undefined;
  return (at) => {
    while (end < at) {
      [start, end] = [end + 1, lineEnd(text, end + 1)];
      if (!isRow(text, start, end)) head = undefined;
      else head ??= text.slice(start, end);
    }
    if (head === undefined) return '';
    const column = text.slice(start, at).split('|').length - 1;
    return head.split('|')[column] ?? '';
  };
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

function isRow(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_ROW) return false;
  return text.slice(start, end).includes('|');
}
