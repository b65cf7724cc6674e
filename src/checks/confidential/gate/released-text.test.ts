import { describe, expect, it } from 'vitest';
import type { Content } from '../../../corpus/content.ts';
import { GATE } from './gate.ts';
import { isReleasedMark, isReleasedNumber, releasedText } from './released-text.ts';

const released = (texts: Record<string, string>, attachments: Record<string, string> = {}) =>
  releasedText({
    texts: new Map(Object.entries(texts)),
    attachments: new Map(Object.entries(attachments).map(([path, text]) => [path, { text }])),
    gate: new Map(
      Object.entries({ ...texts, ...attachments }).map(([file, text]) => [file, GATE.findingsIn(file, text)]),
    ),
  } as unknown as Content);
const markIn = (text: string, mark: string): readonly [number, number] => [
  text.indexOf(mark),
  text.indexOf(mark) + mark.length,
];

describe('what may be shown though the gates know it', () => {
  it('is each number of a file in which something was found, once, and of files beside documents', () => {
    expect(
      released({ 'van-ban/a.mdx': 'gọi 0905 123 456, 0905.123.456' }, { 'tep/a/b.pdf': 'gọi 0987 654 321' }).numbers,
    ).toEqual(['0905123456', '0987654321']);
  });

  it('is the telephone that the office gives, which no gate finds', () => {
    expect(released({ 'trang.yaml': 'contact:\n  phone: 0905 123 456\n' })).toEqual({
      numbers: ['0905123456'],
      portions: [],
    });
  });

  it('is nothing of files in which nothing was found', () => {
    expect(released({ 'van-ban/a.mdx': 'Rà soát.' })).toEqual({ numbers: [], portions: [] });
  });

  it('is the paragraph of a mark, by its letters and digits', () => {
    expect(released({ 'van-ban/a.mdx': 'Một.\n\nBáo cáo số 12, **MẬT**\n\nHai.' }).portions).toEqual(['báocáosố12mật']);
  });
});

describe('a number that was built', () => {
  const known = { numbers: ['0905123456', '12345678'], portions: [] };

  it.each(['0905123456', '84905123456', '840905123456', '12345678'])('is released as %s', (digits) => {
    expect(isReleasedNumber(digits, known)).toBe(true);
  });

  it.each(['0905123457', '05123456', '112345678', ''])('is not released as %s', (digits) => {
    expect(isReleasedNumber(digits, known)).toBe(false);
  });
});

describe('a mark that was built', () => {
  const known = released({ 'van-ban/a.mdx': 'Phụ lục ban hành kèm theo Công văn số 12-CV/TU, mật, gửi các đơn vị' });
  const isReleased = (text: string, mark = 'mật'): boolean => isReleasedMark(text, markIn(text, mark), known);

  it('is released where the words around it are those of the paragraph', () => {
    expect(isReleased('… kèm theo Công văn số 12-CV/TU, mật, gửi các đơn vị …'.replaceAll('…', ''))).toBe(true);
    expect(isReleased('số 12-CV/TU, mật')).toBe(true);
  });

  it('is judged as far as its line or cell goes', () => {
    expect(isReleased('Điều khác\nsố 12-CV/TU, mật\nĐiều khác nữa')).toBe(true);
    expect(isReleased('Điều khác | số 12-CV/TU, mật | Điều khác nữa')).toBe(true);
  });

  it('is not released beside other words', () => {
    expect(isReleased('Công văn số 13-CV/TU, mật, gửi các đơn vị')).toBe(false);
    expect(isReleased('số 12-CV/TU, mật, gửi mọi người')).toBe(false);
    expect(isReleasedMark('mật', [0, 3], { numbers: [], portions: [] })).toBe(false);
  });
});
