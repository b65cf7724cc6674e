import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../engine/glossary.ts';
import { readQuoted } from '../quoted.ts';
import { askedNumber } from './asked-number.ts';

const glossary = readGlossary({
  abbreviations: [],
  small: [],
  kinds: [
    ['CV', ['Công văn']],
    ['QĐ', ['Quyết định']],
    ['', ['Kế hoạch']],
    ['', ['Báo cáo']],
    ['', ['Văn bản']],
  ],
});

/** What is asked for, as “kind | number | symbol | year”. */
function asked(query: string): string | undefined {
  const found = askedNumber(query, readQuoted(query), glossary);
  const keys = (words: readonly { key: string }[] = []) => words.map(({ key }) => key).join(' ');
  return found && [keys(found.kind), found.number, keys(found.symbol), found.year?.key ?? ''].join(' | ');
}

describe('a number that is asked for', () => {
  it.each([
    ['12', ' | 12 |  | '],
    ['số 12', ' | 12 |  | '],
    ['so 12', ' | 12 |  | '],
    ['văn bản số 12', ' | 12 |  | '],
    ['cv 12', 'cong van | 12 |  | '],
    ['cv12', 'cong van | 12 |  | '],
    ['công văn số 05', 'cong van | 05 |  | '],
    ['12/UBND-NC', ' | 12 | ubnd nc | '],
    ['12 - UBND', ' | 12 | ubnd | '],
    ['qđ 45/QĐ-UBND', 'quyet dinh | 45 | qd ubnd | '],
    ['12/2023/QĐ-UBND', ' | 12 | qd ubnd | 2023'],
    ['kế hoạch 12 năm 2023', 'ke hoach | 12 |  | 2023'],
    ['kế hoạch 12/2023', 'ke hoach | 12 |  | 2023'],
    ['số 2019', ' | 2019 |  | '],
    ['402ubndld', ' | 402 |  | '],
    ['12abcd', ' | 12 |  | '],
  ])('is that of “%s”', (query, expected) => {
    expect(asked(query)).toBe(expected);
  });

  it.each([
    '12/2023',
    'báo cáo 2019',
    'năm 2023',
    '30 hộ',
    '12kg',
    '12abc',
    '68%',
    '68 %',
    'đạt 12,5%',
    '30°C',
    '12 hộ dân nghèo',
    '30 nguoi dan',
    'trước ngày 30',
    'khoản 7',
    '"12"',
    '123456',
    'công văn',
    '12/3/abc1',
    '',
  ])('is not in “%s”', (query) => {
    expect(asked(query)).toBeUndefined();
  });

  it.each([
    ['văn bản 12 ngày 14/7/2023 của Thành uỷ', ['14', '7', 'thanh', 'uy']],
    ['12/UBND-NC của Sở Y tế', ['so', 'y', 'te']],
    ['kế hoạch 12 năm 2023', []],
    ['12', []],
  ])('has behind it the figures of its date and the words of its organ: %s', (query, details) => {
    const found = askedNumber(query, readQuoted(query), glossary);
    expect(found?.details.map(({ key }) => key)).toEqual(details);
  });

  it('may be nothing but a year', () => {
    const isYear = (query: string) => askedNumber(query, readQuoted(query), glossary)?.isYear;
    expect([isYear('2019'), isYear('số 2019'), isYear('12')]).toEqual([true, false, false]);
  });
});
