import { readMarker } from './markers.ts';

/** The word of a number alone on its line: a program has broken “Điều 2.”, “Chương II” or “Phụ lục số 3” behind it. */
const LABEL =
  /^(?:Điều|ĐIỀU|Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC|(?<annex>Phụ lục|PHỤ LỤC)(?: (?:số|SỐ)(?<isOpen>))?)$/u;
/** What numbers an annex and nothing else: below a bare “PHỤ LỤC” “I. …” numbers a part of it, and “2” a page. */
const ALONE = /^(?:(?:[IVXL]{1,5}|0\d|[A-ZĐ])[.:]?|1|\d{1,2}[.:])$/u;

/** Whether a line is the word of a number, and the line below it begins with the number. */
export function isLabelOver(label: string, below: string): boolean {
  const found = LABEL.exec(label);
  if (!found) return false;
  const { annex, isOpen } = found.groups!;
  if (annex !== undefined && isOpen === undefined) return ALONE.test(below);
  const number = below.replace(/^số /iu, '');
  const marker = readMarker(`${annex ?? label} ${number}`);
  return marker !== undefined && marker.number !== '' && marker.form !== 'clause';
}
