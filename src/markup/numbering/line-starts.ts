/** A line narrower than this was not wrapped by a program: its writer ended it. */
export const NARROW = 60;

/** The end of a line after which a dash begins an item. */
const ENDS_ITEM = /[:;.,?!…)”"]\s*$/;

/** The sign of a list that a text begins with, or undefined: “- …”, “+ …”, also “-Các …” where the blank was forgotten. */
export function dashOf(text: string): string | undefined {
  return /^\s*([-–—+•*])(?:\s+\S|(?<=[-–+•])\p{Lu})/u.exec(text)?.[1];
}

/** What surrounds a line in its paragraph. */
export interface Surroundings {
  /** The line before; empty for the first. */
  before: string;
  /** A program that wraps lines would have put the sign of this one on the line before: its writer ended that one. */
  isAfterEnd: boolean;
  /** The next line begins with the sign of a list too. */
  isBeforeItem: boolean;
}

/**
 * The surroundings of each line of a paragraph.
 * @param room so many characters fit on a line of the document
 */
export function surroundingsOf(lines: readonly string[], room: number): Surroundings[] {
  const signs = lines.map((line) => dashOf(line) !== undefined);
  const width = widthOf(lines, signs, room);
  return lines.map((line, index) => {
    const [before = '', next = ''] = [lines[index - 1], lines[index + 1]];
    return {
      before,
      isAfterEnd: before.trim().length + ' -'.length <= width,
      isBeforeItem: signs[index + 1] === true && !isBroken(line, next),
    };
  });
}

/** So many characters a program would have put on a line before one that begins with the sign of a list. */
function widthOf(lines: readonly string[], signs: readonly boolean[], room: number): number {
  const isItemAfterItem = signs.map((isItem, index) => isItem && signs[index - 1] === true);
  // One item surely ends without punctuation, so the others may as well.
  const isLoose = lines.some((line, index) => {
    const before = lines[index - 1] ?? '';
    const isSure = isItemAfterItem[index] && before.trim().length < NARROW && !isBroken(before, line);
    return isSure && !ENDS_ITEM.test(before);
  });
  if (isLoose) return Infinity;
  const isWholeList = signs.slice(1).every(Boolean) && isItemAfterItem.includes(true);
  const longest = lines.reduce((most, line) => Math.max(most, line.trim().length), NARROW);
  return isWholeList ? room : Math.min(room, longest);
}

/**
 * Whether a line in the middle of a paragraph begins a new item of a list. A line may begin with a dash by chance, where
 * a program broke “2020 - 2025” or “kinh tế - xã hội” before the dash.
 */
export function beginsItem(
  text: string,
  { before, isAfterEnd, isBeforeItem }: Surroundings,
  isInList: boolean,
): boolean {
  if (dashOf(text) === undefined) return false;
  if (ENDS_ITEM.test(before)) return true;
  if (isBroken(before, text) || !(isInList || isBeforeItem)) return false;
  return isAfterEnd || (isInList && /^\s*\S\s*[\p{Lu}“"(\d]/u.test(text) && !/\d\s*$/.test(before));
}

/** Whether two lines are the halves of “2020 - 2025” or “kinh tế - xã hội”. */
function isBroken(before: string, text: string): boolean {
  return (/\d\s*$/.test(before) && /^\s*\S\s*\d/.test(text)) || /^\s*[-–]\s+xã hội(?!\p{L})/u.test(text);
}

/** Whether a line can end a sentence or an item. */
export function endsSentence(text: string): boolean {
  return /[.;:?!…][”’"')]*\s*$/.test(text);
}

/** Words after which a number belongs to the sentence: “theo khoản ⏎ 2. …”, “năm ⏎ 2023. …”. */
const BEFORE_NUMBERS =
  /(?:^|[\s(“])(khoản|điểm|điều|mục|tiểu mục|chương|phần|phụ lục|tiết|số|ngày|tháng|năm|quý|tại|theo|của|và|hoặc|với|đến|từ|các|những|là|cấp|nhóm|loại|mức|đợt|lần|kỳ|khoá|khóa|vùng|hạng|bảng|biểu|mẫu|hình|[a-zđ]|[-–,/(])\s*$/iu;

/** The same for a letter: “điểm ⏎ a) …”; behind “xếp loại” a list begins. */
const BEFORE_LETTERS = /(?:(?:^|[\s(“])(?:điểm|tiết|khoản|các|và|hoặc|đến|tại|theo|[a-zđ])|[-–,/(])\s*$/iu;

/** What ends so awaits nothing: “chuyển đổi số”, “hằng năm”, “nhiều năm”. */
const NEEDS_NO_NUMBER =
  /(?:(?:đổi|kinh tế|xã hội|nền tảng|chính quyền|công dân|hạ tầng|dữ liệu|kỹ năng|công nghệ|môi trường|nội dung|chữ ký|dân|thiểu|đa|tham|chỉ|hệ|năng lực|quốc gia|kiến trúc|học vụ|văn hoá|văn hóa)\s+số|(?:hằng|hàng|mỗi|từng|nhiều|những|cuối|đầu|cả|giữa)\s+(?:ngày|tháng|quý|năm))\s*$/iu;

/** The title of an amendment: “Sửa đổi, bổ sung một số điều”. */
const ENDS_TITLE = /một số (?:điều|khoản|điểm|mục|nội dung)\s*$/u;

/** Whether a line ends so that a number must follow in the same sentence; `isLetter` where a letter does. */
export function awaitsNumber(text: string, isLetter = false): boolean {
  return (
    (isLetter ? BEFORE_LETTERS : BEFORE_NUMBERS).test(text) && !ENDS_TITLE.test(text) && !NEEDS_NO_NUMBER.test(text)
  );
}
