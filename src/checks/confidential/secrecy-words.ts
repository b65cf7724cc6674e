import { MARKDOWN_CODE, readCharacterCode, YAML_CODE } from '../../vietnamese/encoding/character-codes.ts';

/** Cyrillic and Greek letters that look like those of the marks, each before the letter it looks like. */
const LOOKALIKES = new Map(
  [...'МMΜMмmАAΑAаaТTΤTтtУYΥYуyОOΟOоoοoЕEΕEеe'].flatMap((letter, index, all) =>
    index % 2 === 0 ? [[letter, all[index + 1]!]] : [],
  ),
);

/** The marks as old encodings and keyboards leave them: TCVN3, VNI, Telex, VIQR. */
const OTHER_SPELLINGS: readonly RegExp[] = [
  /^(?:TèI|TUYÖT)?MËT$/iu,
  /^(?:TOÁI|TUYEÄT)?MAÄT$/iu,
  /^(?:TOOIS|TUYEETJ)?MAATJ$/i,
  /^(?:TO\^'I|TUYE\^\.T)?MA\^\.T$/i,
];

/**
 * Full-width, mathematical and look-alike letters as plain ones, codes of characters read. Line ends stay where they are.
 */
export function undisguise(text: string): string {
  const read = (code: string): string => readCharacterCode(code)?.replace('\n', ' ') ?? code;
  return text
    .replace(MARKDOWN_CODE, read)
    .replace(YAML_CODE, read)
    .normalize('NFKC')
    .replace(/[\p{Script=Cyrillic}\p{Script=Greek}]/gu, (letter) => LOOKALIKES.get(letter) ?? letter);
}

/** What every mark has in it; most texts have none of this and need no closer look. */
const TRACE =
  /m[^\p{L}\n]*(?:ậ|aä|ë|aa)[^\p{L}\n]*t|ma\^\.t|(?:toi|tuyet)[^\p{L}\n]*mat|(?<![\p{L}-])mat(?![\p{L}-])/iu;

/** Whether an undisguised text can hold a mark at all. */
export function mayHoldMark(text: string): boolean {
  return TRACE.test(text);
}

/** The mark alone, or after its label: “Độ mật: Tối mật”. */
const MARK = /^(?:(?:dấu)?(?:chỉ)?(?:mức)?độmật|dấu|loại)?(?:tối|tuyệt)?mật$/;
/** Typed without marks. */
const UNMARKED = /^(?:(?:muc)?domat)?(?:toi|tuyet)mat$|^(?:muc)?domatmat$/i;

/** Whether an undisguised segment says nothing but a mark of secrecy, whatever its case, spacing or encoding. */
export function isSecretMark(segment: string): boolean {
  if (segment.length > 80) return false;
  const typed = segment.replace(/[\s*_#“”":;-]/g, '');
  if (OTHER_SPELLINGS.some((spelling) => spelling.test(typed))) return true;
  const letters = segment.replace(/\P{L}/gu, '');
  const key = letters.toLowerCase();
  return key !== 'độmật' && (MARK.test(key) || UNMARKED.test(letters) || letters === 'MAT');
}

/** “BÍ MẬT”, “MẬT ĐỘ” and the like are words. */
const WORD_BEFORE = /(?:BÍ|BẢO|CƠ|KÍN|THÂN|TRẬT|NÉM|ĐỘ)\s$/u;
const WORD_AFTER = /^\s(?:ĐỘ|KHẨU|MÃ|THƯ|ONG|THIẾT|DANH|VỤ|NGHỊ|BÁO|PHỤC)/u;

/** Whether an undisguised line holds a mark in capitals beside other words: “Số: 12/UBND-NC M Ậ T”, “CÔNG VĂN TỐI MẬT”. */
export function secretWordIn(text: string): boolean {
  const isAllCapitals = !/\p{Ll}/u.test(text.replace(/^[\s\w-]+:\s/, ''));
  for (const { 0: found, index } of text.matchAll(/(?<![\p{L}“"«])M[\s.·•*_-]{0,3}Ậ[\s.·•*_-]{0,3}T(?![\p{L}”"»])/gu)) {
    const before = text.slice(0, index);
    if (WORD_BEFORE.test(before) || WORD_AFTER.test(text.slice(index + found.length))) continue;
    // A heading in capitals may speak of secrecy; a mark is short.
    if (!isAllCapitals || text.match(/\p{L}+/gu)!.length <= 4) return true;
  }
  return false;
}
