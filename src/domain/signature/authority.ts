/** What stands before the office in whose name somebody signs: Nghị định 30/2020/NĐ-CP, Phụ lục I, Mục II.7. */
const OF_THE_STATE = {
  'TM.': 'thay mặt',
  'KT.': 'ký thay',
  'TL.': 'thừa lệnh',
  'TUQ.': 'thừa uỷ quyền',
  'Q.': 'quyền',
};
/** The same of the Party: Hướng dẫn 36-HD/VPTW (2018). */
const OF_THE_PARTY = { 'T/M': 'thay mặt', 'K/T': 'ký thay', 'T/L': 'thừa lệnh' };

/** Every mark of authority with its meaning. */
export const AUTHORITY_MARKS: Readonly<Record<string, string>> = { ...OF_THE_STATE, ...OF_THE_PARTY };

/** The marks as people are told of them: “TM. (thay mặt), …”. */
export const AUTHORITY_MARKS_TOLD = Object.entries(AUTHORITY_MARKS)
  .map(([mark, meaning]) => `${mark} (${meaning})`)
  .join(', ');

const KNOWN = /^(?:(?:TM|KT|TL|TUQ|Q)\.(?=\s|\p{Lu}\p{Lu})|(?:T\/M|K\/T|T\/L)\.?(?=\s))/u;
/** What looks like such a mark: a few capitals with a full stop, or parted by a stroke. */
const LIKE_ONE =
  /^(?:\p{Lu}{1,4}\.(?:\p{Lu}{1,2}\.)?|\p{Lu}{1,2}\/\p{Lu}{1,2}\.?|(?:TM|KT|TL|TUQ)(?=\s))(?=\s|\p{Lu}\p{Lu})/u;
/** A second mark in one line; “Q.” also stands within names of offices. */
const FURTHER = /\s+(?:[/–-]\s+)?(?=(?:TM|KT|TL|TUQ)\.\s|(?:T\/M|K\/T|T\/L)\.?\s)/u;

/** The mark of authority that a line begins with, if it is a known one. */
export const authorityMark = (line: string): string | undefined => KNOWN.exec(line)?.[0];

/** What a line begins with that looks like such a mark and is none. */
export function strangeMark(line: string): string | undefined {
  return authorityMark(line) === undefined ? LIKE_ONE.exec(line)?.[0] : undefined;
}

/** The lines of paper that were typed in one: each begins with its own mark. */
export const authorityLines = (line: string): string[] => line.split(new RegExp(FURTHER, 'gu'));
