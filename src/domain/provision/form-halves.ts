import { inlineText } from './provision-text.ts';
import type { Table } from './provision.ts';

/** The heads of the State and of the Party, “Nơi nhận:”, and where people sign. */
const LETTERHEAD = /CỘNG H(?:OÀ|ÒA) XÃ HỘI CHỦ NGHĨA VIỆT NAM|ĐẢNG CỘNG SẢN VIỆT NAM/u;
const FOOT = /^Nơi nhận\s*:|\((?:Ký|Chữ ký|Đóng dấu)[^)]{0,80}\)|^(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\.? ?\p{Lu}{2}/u;
const MOST_COLUMNS = 4;
const MOST_ROWS = 4;

/**
 * Whether a table is none on paper, but the two halves of the head or foot of a form, or who signs it side by side: they can be
 * typed in no other way.
 */
export function isHalves({ caption, align, head, rows }: Table): boolean {
  if (caption !== undefined || align.length < 2 || align.length > MOST_COLUMNS || rows.length >= MOST_ROWS)
    return false;
  if (rows.some(({ id }) => id !== undefined)) return false;
  const texts = [...head, ...rows.map(({ cells }) => cells)].flat().map(({ inlines }) => inlineText(inlines));
  // Under a head alone nothing is told: two halves that begin a form.
  const isHead = align.length === 2 && (rows.length === 0 || texts.some((text) => LETTERHEAD.test(text)));
  return isHead || texts.some((text) => FOOT.test(text));
}
