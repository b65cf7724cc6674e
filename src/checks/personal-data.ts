import { positionAt } from '../corpus/decode.ts';
import { fileIssue } from '../corpus/file-names.ts';
import type { Issue } from '../issues/issue.ts';
import { WATCHED } from './secret-marks.ts';

interface Kind {
  name: string;
  pattern: RegExp;
}

const NUMBER_START = '(?<![\\p{L}\\p{N}/.,-])';
const NUMBER_END = '(?![\\p{L}\\p{N}]|[.,/-]\\d)';

/** Numbers that name a person. Telephones of offices (02 …) may be part of a document. */
const KINDS: readonly Kind[] = [
  // Twelve digits: a province 001–096, then century and sex, year of birth, six at random (Nghị định 137/2015/NĐ-CP).
  {
    name: 'số căn cước công dân',
    pattern: new RegExp(`${NUMBER_START}0(?:0[1-9]|[1-9]\\d)(?:[ .]?\\d{3}){3}${NUMBER_END}`, 'gu'),
  },
  {
    name: 'số chứng minh nhân dân',
    pattern: /(?:CMND|CMT|chứng minh (?:nhân dân|thư))[^\d\n]{0,20}(\d(?:[ .]?\d){8})(?!\d)/giu,
  },
  {
    name: 'số điện thoại di động',
    pattern: new RegExp(`(?:${NUMBER_START}|(?<=\\())(?:\\+?84|0)[ .-]?[35789](?:[ .-]?\\d){8}${NUMBER_END}`, 'gu'),
  },
];

/** What each of them has in it; most texts need no closer look. */
const LONG_NUMBER = /[\d\uff10-\uff19](?:[ .-]?[\d\uff10-\uff19]){8}/;

/** A list of people fills pages; so many of its lines are enough to know it by. */
const MOST = 20;

/** No identity number and no mobile telephone of a person; the letter shows the last two digits only. */
export function personalData(file: string, text: string): Issue[] {
  if (!WATCHED.test(file) || file === 'trang.yaml' || !LONG_NUMBER.test(text)) return [];
  const plain = text.normalize('NFKC');
  const digits = plain.length === text.length ? plain : text;
  return KINDS.flatMap(({ name, pattern }) =>
    [...digits.matchAll(pattern)].slice(0, MOST).map((match): Issue => {
      const message = `có ${name} (••••${(match[1] ?? match[0]).slice(-2)}).`;
      const fix = 'bỏ số này; cần liên hệ thì ghi điện thoại cơ quan.';
      return { ...fileIssue(file, 'personal-data', message, fix), ...positionAt(text, match.index) };
    }),
  );
}

/** A text for other eyes: all digits but the last two of every personal number are dots. */
export function maskPersonalData(text: string): string {
  if (!LONG_NUMBER.test(text)) return text;
  return KINDS.reduce(
    (masked, { pattern }) =>
      masked.replace(pattern, (number) => number.slice(0, -2).replace(/\p{Nd}/gu, '•') + number.slice(-2)),
    text,
  );
}
