/** The sign of a list that a text begins with, or undefined: “- …”, “+ …”, also “-Các …” where the blank was forgotten. */
export function dashOf(text: string): string | undefined {
  return /^\s*([-–—+•*])(?:\s+\S|(?<=[-–+•])\p{Lu})/u.exec(text)?.[1];
}

/**
 * Whether a line in the middle of a paragraph begins a new item of a list. A line may begin with a dash by chance, where
 * a program broke “2020 - 2025” or “kinh tế - xã hội” before the dash.
 */
export function beginsItem(text: string, before: string, isInList: boolean): boolean {
  if (dashOf(text) === undefined) return false;
  return (
    /[:;.,?!…)”"]\s*$/.test(before) || (isInList && /^\s*\S\s*[\p{Lu}“"(\d]/u.test(text) && !/\d\s*$/.test(before))
  );
}

/** Whether a line can end a sentence or an item. */
export function endsSentence(text: string): boolean {
  return /[.;:?!…][”’"')]*\s*$|\.\/\.\s*$/.test(text);
}

/** Words after which a number belongs to the sentence: “theo khoản ⏎ 2. …”, “năm ⏎ 2023. …”. */
const BEFORE_NUMBERS =
  /(?:^|[\s(“])(khoản|điểm|điều|mục|tiểu mục|chương|phần|phụ lục|tiết|số|ngày|tháng|năm|quý|tại|theo|của|và|hoặc|với|đến|từ|các|những|là|cấp|nhóm|loại|mức|đợt|lần|kỳ|khoá|khóa|vùng|hạng|bảng|biểu|mẫu|hình|[a-zđ]|[-–,/(])\s*$/iu;

/** Whether a line ends so that a number must follow in the same sentence. */
export function awaitsNumber(text: string): boolean {
  return BEFORE_NUMBERS.test(text);
}
