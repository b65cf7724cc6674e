const UNITS = ['', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** The number word from 1 to 99 as it stands after “thứ”: nhất, hai, ba, tư, năm … mười lăm, hai mươi mốt. */
function ordinalWord(number: number): string {
  const [tens, unit] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return unit === 1 ? 'nhất' : unit === 4 ? 'tư' : (UNITS[unit] ?? '');
  const ten = tens === 1 ? 'mười' : `${UNITS[tens]} mươi`;
  if (unit === 0) return ten;
  if (unit === 5) return `${ten} lăm`;
  if (tens > 1 && unit === 1) return `${ten} mốt`;
  if (tens > 1 && unit === 4) return `${ten} tư`;
  return `${ten} ${UNITS[unit]}`;
}

/** “thứ nhất”, “thứ hai”, “thứ tư”, “thứ mười một” for whole numbers from 1 to 99; throws a RangeError outside. */
export function toOrdinal(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99) throw new RangeError(`no ordinal word for ${number}`);
  return `thứ ${ordinalWord(number)}`;
}

/** Other ways people write the same ordinal. */
const VARIANTS: readonly [RegExp, string][] = [
  [/thứ nhì$/, 'thứ hai'],
  [/thứ bốn$/, 'thứ tư'],
  [/bẩy/, 'bảy'],
  [/nhăm$/, 'lăm'],
  [/mươi bốn$/, 'mươi tư'],
  [/mươi một$/, 'mươi mốt'],
];

/** The number of an ordinal such as “thứ nhất” or “THỨ MƯỜI HAI”; undefined for other words. */
export function fromOrdinal(words: string): number | undefined {
  const plain = words.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const known = VARIANTS.reduce((text, [variant, usual]) => text.replace(variant, usual), plain);
  for (let number = 1; number <= 99; number += 1) if (toOrdinal(number) === known) return number;
  return undefined;
}
