import { describe, expect, it } from 'vitest';
import { aDocument } from '../../testing/builders/document.ts';
import { letterheadOf, type LetterheadPiece } from './letterhead.ts';

const written = (pieces: LetterheadPiece[] = []) =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : `⟨${piece.unknown}⟩`)).join('');

describe('the letterhead of a State document', () => {
  const decision = aDocument({
    typeName: 'Quyết định',
    codeNumber: '5',
    codeNotation: 'QĐ-UBND',
    superiorOrganName: 'Uỷ ban nhân dân tỉnh Ví Dụ',
    issuedPlace: 'Ví Dụ',
    issuedDate: '2024-01-05',
    subject: 'Ban hành Quy chế',
    priority: 'flash',
  });

  it('has Quốc hiệu and Tiêu ngữ, and organs in capitals', () => {
    const { national, superiorOrgan, organ } = letterheadOf(decision);
    expect(national).toEqual(['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc']);
    expect([superiorOrgan, organ]).toEqual(['UỶ BAN NHÂN DÂN TỈNH VÍ DỤ', 'UỶ BAN NHÂN DÂN THÀNH PHỐ']);
  });

  it('leaves a blank for a subject only where the kind of paper has one', () => {
    const { subject: _, ...without } = decision;
    expect(written(letterheadOf(without).title?.subject)).toBe('⟨trích yếu⟩');
    expect(letterheadOf({ ...without, typeName: 'Giấy giới thiệu' }).title).toEqual({ kind: 'GIẤY GIỚI THIỆU' });
    expect(letterheadOf({ ...decision, typeName: 'Giấy giới thiệu' }).title?.subject).toEqual(['Ban hành Quy chế']);
  });

  it('pads numbers, days and the first two months below ten', () => {
    expect(written(letterheadOf(decision).code)).toBe('Số: 05/QĐ-UBND');
    expect(written(letterheadOf(decision).placeAndDate)).toBe('Ví Dụ, ngày 05 tháng 01 năm 2024');
    expect(written(letterheadOf({ ...decision, codeNumber: '15' }).code)).toBe('Số: 15/QĐ-UBND');
  });

  it('centres kind and subject, but puts the subject of a công văn under its number', () => {
    expect(letterheadOf(decision)).toMatchObject({
      title: { kind: 'QUYẾT ĐỊNH', subject: ['Ban hành Quy chế'] },
      priority: 'HOẢ TỐC',
    });
    const letter = letterheadOf({ ...decision, typeName: 'Công văn', codeNotation: 'UBND-NC' });
    expect([letter.title, written(letter.about)]).toEqual([undefined, 'V/v Ban hành Quy chế']);
  });

  it.each([
    ['Luật', '72', '2025/QH15', 'Luật số: 72/2025/QH15'],
    ['Pháp lệnh', '5', '2022/UBTVQH15', 'Pháp lệnh số: 05/2022/UBTVQH15'],
    ['Nghị quyết', '203', '2025/QH15', 'Nghị quyết số: 203/2025/QH15'],
    ['Lệnh', '12', '2025/L-CTN', 'Số: 12/2025/L-CTN'],
    ['Nghị định', '30', '2020/NĐ-CP', 'Số: 30/2020/NĐ-CP'],
    ['Công điện', '123', 'CĐ-TTg', 'Số: 123/CĐ-TTg'],
    ['Sách trắng', '1', 'ST-UBND', 'Số: 01/ST-UBND'],
  ])('says before the number what such papers say: %s số %s/%s', (typeName, codeNumber, codeNotation, line) => {
    expect(written(letterheadOf({ ...decision, typeName, codeNumber, codeNotation }).code)).toBe(line);
  });

  it('prints a kind that is not in the list by its own name', () => {
    expect(letterheadOf({ ...decision, typeName: 'Sách trắng' }).title?.kind).toBe('SÁCH TRẮNG');
  });

  it('has no place and day in the head of a Biên bản', () => {
    expect(letterheadOf({ ...decision, typeName: 'Biên bản' })).not.toHaveProperty('placeAndDate');
  });

  it.each([
    ['Thông tư', '2026/TT-BNV', '2026-03-02', 'Nghị định số 78/2025/NĐ-CP'],
    ['Thông tư', '2017/TT-BNV', '2017-03-02', 'Nghị định số 34/2016/NĐ-CP'],
    ['Quyết định', '2026/QĐ-UBND', '2026-03-02', 'Nghị định số 78/2025/NĐ-CP'],
    ['Quyết định', 'QĐ-UBND', '2026-03-02', 'Nghị định số 30/2020/NĐ-CP'],
    ['Luật', '2025/QH15', '2025-06-16', 'thời điểm ban hành'],
  ] as const)('follows the rules of form of its own kind: %s %s of %s', (typeName, codeNotation, issuedDate, rule) => {
    expect(letterheadOf({ ...decision, typeName, codeNotation, issuedDate }).note).toContain(rule);
  });

  it.each([
    ['Công văn', 'UBND', '2020-03-05', 'Nghị định số 30/2020/NĐ-CP'],
    ['Công văn', 'UBND', '2020-03-04', 'Thông tư số 01/2011/TT-BNV'],
    ['Công văn', 'UBND', '2011-03-05', 'Thông tư số 01/2011/TT-BNV'],
    ['Công văn', 'UBND', '2011-03-04', 'thời điểm ban hành'],
    ['Thông tư', '2025/TT-BNV', '2025-04-01', 'Nghị định số 78/2025/NĐ-CP'],
    ['Thông tư', '2025/TT-BNV', '2025-03-31', 'Nghị định số 34/2016/NĐ-CP'],
    ['Thông tư', '2016/TT-BNV', '2016-07-01', 'Nghị định số 34/2016/NĐ-CP'],
    ['Thông tư', '2016/TT-BNV', '2016-06-30', 'thời điểm ban hành'],
  ] as const)(
    'follows each rule from the day on which it began: %s %s of %s',
    (typeName, codeNotation, issuedDate, rule) => {
      expect(letterheadOf({ ...decision, typeName, codeNotation, issuedDate }).note).toContain(rule);
    },
  );

  it('leaves a visible blank for everything that the source lacks', () => {
    const letter = letterheadOf(aDocument());
    expect(written(letter.code)).toBe('Số: ⟨⟩');
    expect(written(letter.placeAndDate)).toBe('⟨địa danh, ngày ban hành⟩');
    expect(written(letter.about)).toBe('⟨trích yếu⟩');
    expect(written(letterheadOf(aDocument({ issuedPlace: 'Ví Dụ' })).placeAndDate)).toBe('Ví Dụ, ⟨ngày ban hành⟩');
    expect(written(letterheadOf(aDocument({ codeNumber: '5' })).code)).toBe('Số: 05/⟨ký hiệu⟩');
    expect(written(letterheadOf(aDocument({ codeNotation: 'UBND' })).code)).toBe('Số: ⟨số⟩/UBND');
  });

  it('says which rule it follows, of its own day, and whether it is drawn', () => {
    const source = { kind: 'extraction' as const, missing: ['letterhead' as const] };
    expect(letterheadOf(aDocument({ source })).note).toContain('trình bày theo Nghị định số 30/2020/NĐ-CP');
    expect(letterheadOf({ ...decision, issuedDate: '2019-12-31' }).note).toContain('Thông tư số 01/2011/TT-BNV');
    expect(letterheadOf({ ...decision, issuedDate: '1998-01-01' }).note).toContain('thời điểm ban hành');
  });
});

describe('the letterhead of a Party document', () => {
  const notice = aDocument({
    system: 'party',
    typeName: 'Thông báo',
    codeNumber: '9',
    codeNotation: 'TB/VPTU',
    organName: 'Văn phòng Thành uỷ',
    issuedDate: '2023-07-14',
  });

  it('has the name of the Party and its own way of writing the number', () => {
    const { national, code, placeAndDate, title, note } = letterheadOf(notice);
    expect(national).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM']);
    expect(written(code)).toBe('Số 9-TB/VPTU');
    expect(written(placeAndDate)).toBe('⟨địa danh⟩, ngày 14 tháng 7 năm 2023');
    expect(title).toEqual({ kind: 'THÔNG BÁO', subject: [{ unknown: 'trích yếu' }] });
    expect(note).toContain('36-HD/VPTW');
  });

  it.each([
    ['2018-04-02', 'thời điểm ban hành'],
    ['2018-04-03', 'Hướng dẫn số 36-HD/VPTW (2018)'],
    ['2025-12-31', 'Hướng dẫn số 36-HD/VPTW (2018)'],
    ['2026-01-01', 'Hướng dẫn số 36-HD/VPTW (2018) hoặc số 05-HD/VPTW (2026)'],
    ['2026-12-31', 'Hướng dẫn số 36-HD/VPTW (2018) hoặc số 05-HD/VPTW (2026)'],
    ['2027-01-01', 'Hướng dẫn số 05-HD/VPTW (2026)'],
  ])('follows on %s: %s', (issuedDate, rule) => {
    const { note } = letterheadOf({ ...notice, issuedDate });
    expect(note).toContain(rule);
    expect(note.includes('hoặc')).toBe(rule.includes('hoặc'));
  });

  it('gives the subject of a công văn without “V/v”', () => {
    expect(written(letterheadOf({ ...notice, typeName: 'Công văn', subject: 'Chế độ hội nghị' }).about)).toBe(
      'Chế độ hội nghị',
    );
  });
});
