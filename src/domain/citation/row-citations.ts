import { rowSegment } from '../provision/provision-id.ts';

/** Where a text cites a provision, and what ids it may have. */
interface Cited {
  start: number;
  end: number;
  provisions: string[];
}

/** No list of rows is longer, in UTF-16 units. */
const MOST_ROWS = 80;
const ROW = '(?:[IVX]{1,5}|\\d{1,3})(?:\\.\\d{1,3})?';
/** “dòng 12 ” of “dòng 12 Phụ lục I”, “các dòng 3, 5 và 7 của ” of “các dòng 3, 5 và 7 của khoản 2”. */
const rowsBefore = new RegExp(
  `(?<![\\p{L}\\p{M}])[Dd]òng\\s+(?:số\\s+)?(?<rows>${ROW}(?:(?:\\s*,\\s*|\\s+và\\s+)${ROW})*)\\s+(?:(?:của|tại|thuộc|trong|ở)\\s+)?$`,
  'du',
);

/**
 * The rows of a table that a text cites before what holds the table: each a citation of its own, the last one with the
 * words of what holds it.
 * @param holder the citation of what holds the table
 */
export function rowCitations<Holder extends Cited>(text: string, holder: Holder): Holder[] {
  const from = Math.max(0, holder.start - MOST_ROWS);
  const found = rowsBefore.exec(text.slice(from, holder.start));
  const place = found?.indices?.groups?.rows;
  if (!found || !place) return [holder];
  const rows = Array.from(found.groups!.rows!.matchAll(new RegExp(ROW, 'gu')));
  return rows.map((row, index) => ({
    ...holder,
    start: index === 0 ? from + found.index : from + place[0] + row.index,
    end: index === rows.length - 1 ? holder.end : from + place[0] + row.index + row[0].length,
    provisions: holder.provisions.map((id) => `${id}-${rowSegment(row[0])}`),
  }));
}
