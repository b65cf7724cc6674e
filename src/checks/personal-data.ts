import { positionAt } from '../corpus/decode.ts';
import type { Finding, Rule } from './finding.ts';
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

/** No identity number and no mobile telephone of a person; the letter shows the last two digits only. */
export const personalData: Rule = ({ texts }) =>
  [...texts].flatMap(([file, text]) => {
    if (!WATCHED.test(file) || file === 'trang.yaml') return [];
    const digits = text.normalize('NFKC').length === text.length ? text.normalize('NFKC') : text;
    return KINDS.flatMap(({ name, pattern }) =>
      [...digits.matchAll(pattern)].map((match): Finding => {
        const number = match[1] ?? match[0];
        return {
          code: 'personal-data',
          at: { file, positions: new Map(), broken: [] },
          path: [],
          position: positionAt(text, match.index),
          message: `có ${name} (••••${number.slice(-2)}).`,
          fix: 'bỏ số này; cần liên hệ thì ghi điện thoại cơ quan.',
        };
      }),
    );
  });
