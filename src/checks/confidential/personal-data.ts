import { positionAt } from '../../corpus/text/decode.ts';
import { fileIssue } from '../../corpus/folder/file-names.ts';
import type { Issue } from '../../issues/issue.ts';
import { unifyDashes, unifySpaces } from '../../vietnamese/normalize.ts';
import { WATCHED } from './secret-marks.ts';

/** What may stand between two digits of one number: a blank, dot or hyphen, a bracket that closes, the end of a line. */
const GAP = '(?:[ .-]|\\) ?| ?\\n *)?';
/** Not inside a word, an amount or a decimal; a label may touch the number: “ĐT0905…”. */
const START =
  '(?:(?<![\\p{L}\\d]|(?<!\\d)\\d{1,4}[.,])|(?<=đt|dđ|số|tel|phone|mobile|hotline|zalo|cccd|cmnd|căn cước))';
/** Not before the rest of an amount, nor before the branch of a tax code: 0301234567-001. */
const END = '(?![\\p{L}\\d]|[.-]\\d{3}(?!\\d))';
const NOT_A_TAX_CODE = '(?<!(?:mã số thuế|mst|mã số doanh nghiệp)[^\\d\\n;,.]{0,20})';
const AFTER_CMND = '(?<=(?:cmnd|cmt|chứng minh (?:nhân dân|thư))\\D{0,60})';

/** Numbers that name a person. Telephones of offices (02 …) may be part of a document. */
const KINDS = [
  // Twelve digits: a province 001–096, then century and sex, year of birth, six at random (Nghị định 137/2015/NĐ-CP).
  { name: 'số căn cước công dân', shape: `${START}0(?:0[1-9]|[1-9]\\d)(?:${GAP}\\d{3}){3}${END}` },
  { name: 'số chứng minh nhân dân', shape: `${AFTER_CMND}\\d{3}(?:${GAP}\\d{3}){2}(?!${GAP}\\d| ?(?:đồng|đ\\b|vn))` },
  {
    name: 'số điện thoại di động',
    shape: `${START}${NOT_A_TAX_CODE}(?:\\+84\\)?(?: ?\\(0\\))?|84(?!\\.)|0)${GAP}[35789](?:${GAP}\\d){8}${END}`,
  },
].map(({ name, shape }) => ({ name, pattern: new RegExp(shape, 'giu') }));

/** What each of them has in it; most texts need no closer look. */
const LONG_NUMBER = /[\d\uff10-\uff19](?:[^\p{L}\p{N}]{0,3}[\d\uff10-\uff19]){8}/u;

/** A list of people fills pages; so many of its lines are enough to know it by. */
const MOST = 20;

/**
 * Full-width signs, dashes and blanks as those of the keyboard, each in its place; empty where no number is long enough to
 * name a person.
 */
function plainly(text: string): string {
  if (!LONG_NUMBER.test(text)) return '';
  return unifySpaces(unifyDashes(text)).replace(/[\uff01-\uff5e]/g, (wide) => wide.normalize('NFKC'));
}

/** No identity number and no mobile telephone of a person; the message shows the last two digits only. */
export function personalData(file: string, text: string): Issue[] {
  if (!WATCHED.test(file) || file === 'trang.yaml') return [];
  const plain = plainly(text);
  return KINDS.flatMap(({ name, pattern }) =>
    [...plain.matchAll(pattern)].slice(0, MOST).map(({ 0: number, index }): Issue => {
      const message = `có ${name} (••••${number.replace(/\D/g, '').slice(-2)}).`;
      const fix = 'bỏ số này; cần liên hệ thì ghi điện thoại cơ quan.';
      return { ...fileIssue(file, 'personal-data', message, fix), ...positionAt(text, index) };
    }),
  );
}

/** A text for other eyes, of the same length: all digits but the last two of every personal number are dots. */
export function maskPersonalData(text: string): string {
  const plain = plainly(text);
  const numbers = KINDS.flatMap(({ pattern }) => [...plain.matchAll(pattern)]);
  return numbers.reduce((shown, { 0: { length }, index }) => {
    const number = text.slice(index, index + length);
    const dotted = number.replace(/\p{Nd}(?=(?:\P{Nd}*\p{Nd}){2})/gu, '•');
    return shown.slice(0, index) + dotted + shown.slice(index + length);
  }, text);
}
