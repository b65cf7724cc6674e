/** A day `yyyy-mm-dd`, split. Throws a RangeError when the text is not of that form. Whether the day exists is not asked here. */
function parts(iso: string): [year: string, month: string, day: string] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) throw new RangeError(`not a day as yyyy-mm-dd: ${iso}`);
  return [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
}

const unpadded = (digits: string): string => String(Number(digits));

/** Days below 10 and the months 1 and 2 carry a zero, other months do not: Nghị định 30/2020/NĐ-CP, Phụ lục I. */
const decreeMonth = (month: string): string => (Number(month) < 3 ? month : unpadded(month));

/** `2026-01-05` → “ngày 05 tháng 01 năm 2026”. Throws a RangeError when the text is not `yyyy-mm-dd`. */
export function formatLongDate(iso: string): string {
  const [year, month, day] = parts(iso);
  return `ngày ${day} tháng ${decreeMonth(month)} năm ${year}`;
}

/** `2023-07-05` → “05/7/2023”, padded as the long form is. Throws a RangeError when the text is not `yyyy-mm-dd`. */
export function formatShortDate(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${day}/${decreeMonth(month)}/${year}`;
}
