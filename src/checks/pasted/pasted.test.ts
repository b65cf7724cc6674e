import { describe, expect, it } from 'vitest';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { aDocument } from '../../testing/builders/document.ts';
import { codeFields, issuedFields } from './head-fields.ts';
import { headLines } from './letterhead.ts';
import { ownLines } from './own-lines.ts';
import { signaturesIn } from './signature.ts';
import { stampLines } from './stamp.ts';
import { yamlList, yamlMap, yamlValue } from './yaml-line.ts';

const file = (text: string): string => `---\nsystem: state\n---\n${text}`;
const lines = (text: string) => ownLines(file(text));

describe('the lines of a document itself', () => {
  const read = (text: string) => lines(text).map(({ line, column, text: said }) => `${line}.${column} ${said}`);

  it('are those that say something, by their line, without signs of markup', () => {
    expect(read('**Kính  gửi:** _Phòng A_\n\n---\n- \nRà soát <br/>')).toEqual([
      '4.0 Kính gửi: Phòng A',
      '8.0 Rà soát',
    ]);
  });

  it('are parted where a table, or wide blanks, set them side by side', () => {
    expect(read('Nơi nhận:    TM. BAN')).toEqual(['4.0 Nơi nhận:', '4.1 TM. BAN']);
    expect(read('a\tb')).toEqual(['4.0 a', '4.1 b']);
    expect(read('| a | b |\n| --- | :-: |')).toEqual(['4.1 a', '4.2 b']);
    expect(read('a  b')).toEqual(['4.0 a b']);
  });

  it('are not those of annexes, quotations and notes, whatever stands in them', () => {
    expect(read('a\n<Annex number="I">\nb\n<Quotation>\nc\n</Quotation>\nd\n</Annex>\ne')).toEqual(['4.0 a', '12.0 e']);
    expect(read('<EditorNote>x</EditorNote>\na\n<Ref/>\nb')).toEqual(['5.0 a', '7.0 b']);
    expect(read('<Passage>\na\n</Passage>\n<Table caption="x">\nb\n</Table>').map((one) => one.slice(4))).toEqual(
      expect.arrayContaining(['a', 'b']),
    );
    expect(read('</Annex>\na')).toEqual(['5.0 a']);
  });

  it('are no paragraphs', () => {
    expect(read('a'.repeat(400))).toHaveLength(1);
    expect(read('a'.repeat(401))).toEqual([]);
  });

  it('are known by small letters, with tones and dashes in one way', () => {
    expect(lines('CỘNG HÒA – ỦY BAN')[0]!.key).toBe(lines('Cộng hoà - Uỷ ban')[0]!.key);
  });
});

describe('the lines of a letterhead in a text', () => {
  const fields = (text: string, document: Partial<DirectiveDocument> = {}) =>
    headLines(lines(text), aDocument(document)).map(({ field, line }) => `${field} ${line.text}`);

  it('are those above the text, as far as it is one', () => {
    const head = [
      'UBND TỈNH A',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: 12/UBND-VX',
      'Thành phố A, ngày 02 tháng 3 năm 2026',
      'CÔNG VĂN',
      'V/v rà soát',
      'Rà soát các khu.',
    ].join('\n\n');
    expect(fields(head).map((one) => one.split(' ')[0])).toEqual([
      'organName',
      'motto',
      'motto',
      'code',
      'issued',
      'typeName',
      'subject',
    ]);
    expect(fields('ĐẢNG CỘNG SẢN VIỆT NAM')).toEqual(['motto ĐẢNG CỘNG SẢN VIỆT NAM']);
  });

  it.each(['Số: 12/UBND-VX', 'Số: 12a/UBND', 'Số: …/QĐ-UBND', 'SỐ: 05-TB/TU'])('have a number: %s', (text) => {
    expect(fields(text)).toEqual([`code ${text}`]);
  });

  it.each(['Hà Nội, ngày 02 tháng 3 năm 2026', 'Hà Nội, ngày … tháng … năm 2026', 'Hà Nội, ngày 02/3/2026'])(
    'have a place and a day: %s',
    (text) => expect(fields(text)).toEqual([`issued ${text}`]),
  );

  it.each([
    'hà nội, ngày 02 tháng 3 năm 2026',
    'Hà Nội, ngày 02 tháng 3 năm 2026 và sau đó',
    'Hà Nội, tháng 3 năm 2026',
  ])('have none in %s', (text) => expect(fields(text)).toEqual([]));

  it('have an organ only where more of them follows: who decides stands above the grounds too', () => {
    expect(fields('UỶ BAN NHÂN DÂN THÀNH PHỐ\n\nCăn cứ Luật;')).toEqual([]);
    expect(fields('Số: 1/UBND\n\nUỶ BAN NHÂN DÂN THÀNH PHỐ')).toEqual(['code Số: 1/UBND']);
    expect(fields('TỔ CHỨC LẠ\n\nSố: 1/UBND')).toEqual([]);
    expect(fields('TỔ CHỨC LẠ\n\nSố: 1/UBND', { organName: 'Tổ chức lạ' })).toHaveLength(2);
    expect(fields('CẤP TRÊN LẠ\n\nSố: 1/UBND', { superiorOrganName: 'Cấp trên lạ' })).toHaveLength(2);
  });

  it('have the subject of the header, however it begins', () => {
    expect(fields('Số: 1/UBND\n\nRà soát đất đai\n\nRà soát.', { subject: 'Rà soát đất đai' })).toEqual([
      'code Số: 1/UBND',
      'subject Rà soát đất đai',
    ]);
  });

  it('are addressees, recipients and mottos wherever they stand', () => {
    expect(fields('Rà soát.\n\nKính gửi: Phòng A\n\nNơi nhận:\n\nĐộc lập – Tự do – Hạnh phúc\n\nSố: 1/UBND')).toEqual([
      'to Kính gửi: Phòng A',
      'toPlaces Nơi nhận:',
      'motto Độc lập – Tự do – Hạnh phúc',
    ]);
    expect(fields('Kính gửi thư\nNơi nhận hồ sơ: A')).toEqual(['to Kính gửi thư']);
  });
});

describe('what to type for a line of the letterhead', () => {
  const held = aDocument({
    codeNumber: '12',
    codeNotation: 'UBND-VX',
    issuedPlace: 'Thành phố A',
    issuedDate: '2026-03-02',
  });

  it('is number and symbol, where the header has others', () => {
    expect(codeFields('Số: 12/UBND-VX', held)).toBeUndefined();
    expect(codeFields('Số: 13/UBND-VX', held)).toBe("codeNumber: '13'; codeNotation: UBND-VX");
    expect(codeFields('Số 12/UBND-KT', held)).toBe("codeNumber: '12'; codeNotation: UBND-KT");
    expect(codeFields('Số: …/UBND-VX', held)).toBe('codeNotation: UBND-VX');
    expect(codeFields('Số: 05a-TB/TU', aDocument())).toBe("codeNumber: '05a'; codeNotation: TB/TU");
  });

  it('is place and day, where the header has others', () => {
    expect(issuedFields('Thành phố A, ngày 02 tháng 3 năm 2026', held)).toBeUndefined();
    expect(issuedFields('Thành phố A, ngày … tháng … năm …', held)).toBeUndefined();
    expect(issuedFields('Thành phố B, ngày 02 tháng 3 năm 2026', held)).toBe(
      'issuedPlace: Thành phố B; issuedDate: 2026-03-02',
    );
    expect(issuedFields('Thành phố A, ngày 03/3/2026', held)).toBe('issuedPlace: Thành phố A; issuedDate: 2026-03-03');
    expect(issuedFields('Thành phố A, ngày … tháng …', aDocument())).toBe('issuedPlace: Thành phố A');
  });
});

describe('the signatures of a text', () => {
  const found = (text: string, positions: string[] = []) =>
    signaturesIn(lines(text), positions).map(({ authority, position, fullName, lines: own }) => [
      authority.join(' / '),
      position,
      fullName,
      own.length,
    ]);

  it('are an authority or a position, with what belongs to it below', () => {
    expect(found('KT. CHỦ TỊCH\n\nPHÓ CHỦ TỊCH\n\n(Đã ký)\n\nTrần Thị Bình\n\nHết.')).toEqual([
      ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Thị Bình', 4],
    ]);
    expect(found('CHỦ TỊCH\n\nLê Văn A')).toEqual([['', 'CHỦ TỊCH', 'Lê Văn A', 2]]);
    expect(found('CHỦ TỊCH\n\n(Đã ký)')).toHaveLength(1);
  });

  it('are none in a position alone, nor in an authority that something else follows', () => {
    expect(found('CHỦ TỊCH\n\nCăn cứ Luật;')).toEqual([]);
    expect(found('TM. UỶ BAN NHÂN DÂN\n\nCăn cứ Luật;')).toEqual([]);
    expect(found('Rà soát.\n\nTM. UỶ BAN NHÂN DÂN')).toHaveLength(1);
  });

  it('are two where two sign', () => {
    expect(found('TM. BAN A\n\nTRƯỞNG BAN\n\nLê Văn A\n\nTM. BAN B\n\nTRƯỞNG BAN\n\nLê Văn B')).toHaveLength(2);
  });

  it('know a position of the header in small letters too', () => {
    expect(found('Chánh văn phòng\n\nLê Văn A')).toEqual([]);
    expect(found('Chánh văn phòng\n\nLê Văn A', ['Chánh Văn phòng'])).toHaveLength(1);
  });
});

describe('the stamp of a digital signature', () => {
  const found = (...texts: string[]) => stampLines(texts.map((text) => ({ text }))).map(({ text }) => text);

  it.each([
    'Ngày ký: 14-07-2023 15:25:42 +07:00',
    'Thời gian ký: 09.01.2025 10:21:11',
    '1. Ký ngày 14/07/2023, 15:25',
    'Date: 2023.07.14 15:25:42',
    'Ký bởi: Uỷ ban nhân dân',
    'Được ký số bởi: A',
    'Digitally signed by A',
  ])('is known by “%s”', (text) => expect(found('Rà soát.', text)).toEqual([text]));

  it('has what stands right beside it, up to three lines away', () => {
    const at = 'Ngày ký: 14-07-2023 15:25:42';
    expect(found('Người ký: A', 'Cơ quan: B', at, 'Email: a@b.vn', 'Chức vụ: C', 'Lý do: D')).toHaveLength(6);
    expect(found('Cơ quan: B', 'x', 'x', 'x', at)).toEqual([at]);
    expect(found('Cơ quan: B', 'x', 'x', at)).toEqual(['Cơ quan: B', at]);
  });

  it('is none in a name, a field or a day alone', () => {
    expect(found('Người ký', 'Lê Văn A', 'Cơ quan: B', 'Ngày 14/07/2023', 'Ngày ký 14/07/2023')).toEqual([]);
  });
});

describe('a value of YAML in one line', () => {
  it.each(['Phòng A', '12a', 'a.', 'UBND-VX', 'A.B', 'x y; z'])('stands as it is: %s', (text) =>
    expect(yamlValue(text)).toBe(text),
  );

  it.each(['- Như trên;', 'a: b', 'a, b', '12', '1.5', '2026-03-02', 'true', 'No', 'a #b', '"a"', '[a]', ' a', ''])(
    'stands in quotes where it could be read otherwise: %j',
    (text) => expect(yamlValue(text)).toBe(`'${text}'`),
  );

  it('doubles the quotes inside', () => {
    expect(yamlValue("a'b: c")).toBe("'a''b: c'");
  });

  it('is one of a list, or of a mapping without what is not there', () => {
    expect(yamlList(['a', 'b: c'])).toBe("[a, 'b: c']");
    expect(yamlMap({ a: '1', b: undefined, c: 'x' })).toBe('{ a: 1, c: x }');
  });
});
