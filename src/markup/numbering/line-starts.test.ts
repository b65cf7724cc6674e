import { describe, expect, it } from 'vitest';
import { awaitsNumber, beginsItem, dashOf, endsSentence, surroundingsOf } from './line-starts.ts';

/** The paragraph with “|” before each line that begins an item. */
function cut(text: string, room = 100): string[] {
  const lines = text.split('\n');
  const around = surroundingsOf(lines, room);
  let isInList = false;
  return lines.map((line, index) => {
    const isNew = index === 0 ? dashOf(line) !== undefined : beginsItem(line, around[index]!, isInList);
    isInList ||= isNew;
    return isNew ? `|${line}` : line;
  });
}
const items = (text: string, room?: number): number => cut(text, room).filter((line) => line.startsWith('|')).length;

const LONG = '- phòng giáo dục và đào tạo, các trường tiểu học và các trường trung học cơ sở';

describe('a line that begins with the sign of a list', () => {
  it.each([
    ['with small letters and no punctuation', '- phòng a\n- phòng b\n- phòng c', 3],
    ['below a sentence that goes on', 'Các phòng gồm\n- phòng a\n- phòng b', 2],
    ['with capitals below a sentence that goes on', 'Các phòng gồm\n- Phòng A\n- Phòng B', 2],
    ['with other signs', '+ tổ a\n+ tổ b\n* tổ c\n• tổ d\n– tổ đ', 5],
    ['with semicolons', 'Các phòng:\n- phòng a;\n- phòng b.', 2],
    ['after an item that goes on below', '- phòng a\ngồm các tổ\n- phòng b', 2],
    ['after a number at the end of an item', '- từ năm 2020\n- đến năm 2025', 2],
    ['after an item of more than one line, long as it is', `- phòng a\n- phòng b\n${LONG}\n- phòng c`, 4],
  ])('is an item: %s', (_, text, count) => {
    expect(items(text)).toBe(count);
  });

  it('is an item after a long line, where no program has wrapped the document', () => {
    expect(items(`${LONG}\n- phòng c`, Infinity)).toBe(2);
  });

  it.each([
    ['two years', '- giai đoạn 2020\n- 2025', 1],
    ['two years in a sentence', 'Trong giai đoạn 2020\n- 2025 thành phố phát triển', 0],
    ['two years below a sentence that goes on', 'Phát triển mạng lưới\n- mở rộng đến năm 2020\n- 2025', 0],
    ['two years below a full line', `${LONG}\n- thể thao đến năm 2020\n- 2025`, 1],
    ['a pair of words', 'Phát triển kinh tế\n- xã hội của thành phố', 0],
    ['a well-known pair of words in an item', '- Phát triển kinh tế\n- xã hội, an ninh\n- Giữ gìn trật tự', 2],
    ['a pair of words where the line is full', `${LONG}\n- thể thao`, 1],
    [
      'a pair of words in a paragraph that is narrower than the document',
      `- Phát triển ${'văn hoá '.repeat(8)}\n- thể thao, du lịch\nvà các ngành khác`,
      1,
    ],
  ])('is no item where a program has broken %s', (_, text, count) => {
    expect(items(text, LONG.length)).toBe(count);
  });
});

describe('the sign of a list', () => {
  it.each([
    ['- một', '-'],
    ['  + một', '+'],
    ['• một', '•'],
    ['* một', '*'],
    ['–Một', '–'],
    ['-Các phòng', '-'],
  ])('of “%s” is %s', (text, dash) => expect(dashOf(text)).toBe(dash));

  it.each(['-một', '*Một', '- ', '-', '-1 độ', 'một - hai', '319-TB'])('does not begin “%s”', (text) => {
    expect(dashOf(text)).toBeUndefined();
  });
});

describe('the end of a line', () => {
  it.each(['Một.', 'Một;', 'Gồm:', 'Gì?', 'Kìa!', 'Vân vân…', 'Một.”', 'Một.) ', 'Thực hiện./.', 'Thực hiện./.  '])(
    'is that of a sentence in “%s”',
    (text) => expect(endsSentence(text)).toBe(true),
  );

  it.each(['Một', 'Một,', 'Một”', 'Điều 1. Một', ''])('is not that of a sentence in “%s”', (text) => {
    expect(endsSentence(text)).toBe(false);
  });

  it.each([
    'theo khoản',
    '(điểm',
    'KHOẢN ',
    'trong năm',
    'Công văn số',
    'tại',
    'giai đoạn 2020 -',
    'điểm a',
    'từ',
    '“các',
  ])('awaits a number in “%s”', (text) => expect(awaitsNumber(text)).toBe(true));

  it.each(['Về chuyển đổi số', 'các nền tảng số', 'Xếp loại hằng năm', 'họp mỗi quý'])(
    'awaits none in “%s”',
    (text) => {
      expect(awaitsNumber(text)).toBe(false);
    },
  );

  it('awaits a letter where points are cited, and not behind every word that a number may follow', () => {
    expect(awaitsNumber('theo điểm', true)).toBe(true);
    expect(awaitsNumber('tại điểm a,', true)).toBe(true);
    expect(awaitsNumber('Thời gian xếp loại', true)).toBe(false);
    expect(awaitsNumber('Thời gian xếp loại')).toBe(true);
  });

  it.each(['thực hiện', 'các phòng', 'khoản.', 'từng', 'Một', 'bài toán', ''])('awaits none in “%s”', (text) => {
    expect(awaitsNumber(text)).toBe(false);
  });
});
