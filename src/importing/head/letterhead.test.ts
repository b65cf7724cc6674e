import { describe, expect, it } from 'vitest';
import { readText } from '../readers/read-text.ts';
import { readHeadPart, readLetterhead } from './letterhead.ts';

const letterhead = (...lines: string[]) => readLetterhead(readText(lines.join('\n')).blocks);

describe('a line of a letterhead', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { part: 'republic' }],
    ['Độc lập – Tự do – Hạnh phúc', { part: 'motto' }],
    ['ĐẢNG CỘNG SẢN VIỆT NAM', { part: 'party' }],
    ['ĐOÀN TNCS HỒ CHÍ MINH', { part: 'union' }],
    [
      'Mẫu, hồi 08 giờ 00 ngày 24 tháng 8 năm 2025',
      { part: 'place-date', place: 'Mẫu', date: '2025-08-24', hour: 'hồi 08 giờ 00', isWhole: true },
    ],
    ['Số: 12/UBND-NC', { part: 'code', number: '12', notation: 'UBND-NC' }],
    ['Số 319-TB/VPTU', { part: 'code', number: '319', notation: 'TB/VPTU' }],
    ['Số: 05/2003/CT-UB', { part: 'code', number: '05', notation: '2003/CT-UB' }],
    ['Số:      /KH-UBND', { part: 'code', notation: 'KH-UBND' }],
    ['Số     -NQ/TU', { part: 'code', notation: 'NQ/TU' }],
    ['Số …-CT/ĐU', { part: 'code', notation: 'CT/ĐU' }],
    ['Số ..../QĐ-UBND', { part: 'code', notation: 'QĐ-UBND' }],
    ['Mẫu, ngày 5 tháng 3 năm 2026', { part: 'place-date', place: 'Mẫu', date: '2026-03-05', isWhole: true }],
    ['Mẫu, ngày … tháng 3 năm 2026', { part: 'place-date', place: 'Mẫu', isWhole: false }],
    ['V/v rà soát hồ sơ', { part: 'about', text: 'rà soát hồ sơ' }],
    ['HOẢ TỐC', { part: 'priority', value: 'flash' }],
    ['THƯỢNG KHẨN', { part: 'priority', value: 'very-urgent' }],
  ])('«%s» says what it is', (line, part) => {
    expect(readHeadPart(line)).toEqual(part);
  });

  it.each([
    'Khẩn trương rà soát',
    'Số hộ nghèo giảm',
    'Số - lượng hồ sơ',
    'Ngày 5 tháng 3',
    'Kính gửi: Sở Nội vụ',
    'Lời văn thường',
  ])('«%s» is none', (line) => {
    expect(readHeadPart(line)).toBeUndefined();
  });
});

describe('a letterhead', () => {
  it('is read from both halves, line by line', () => {
    const head = letterhead(
      'BỘ NỘI VỤ                      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'CỤC VĂN THƯ VÀ LƯU TRỮ         Độc lập - Tự do - Hạnh phúc',
      'NHÀ NƯỚC',
      'Số: 402/VTLTNN-NVĐP            Hà Nội, ngày 21 tháng 4 năm 2023',
      'V/v hướng dẫn',
      'số hoá hồ sơ',
      'Kính gửi: Sở Nội vụ',
    );
    expect(head).toMatchObject({
      system: 'state',
      organs: ['BỘ NỘI VỤ', 'CỤC VĂN THƯ VÀ LƯU TRỮ', 'NHÀ NƯỚC'],
      number: '402',
      notation: 'VTLTNN-NVĐP',
      place: 'Hà Nội',
      date: '2023-04-21',
      about: 'hướng dẫn số hoá hồ sơ',
    });
    expect(head.rest).toMatchObject([{ text: 'Kính gửi: Sở Nội vụ' }]);
  });

  it.each([
    [['Số:', '05/2026/QĐ-UBND'], '05', '2026/QĐ-UBND'],
    [['Số:', '12-KL/TU'], '12', 'KL/TU'],
    [['Số:', '', '7/UBND-NC'], '7', 'UBND-NC'],
  ])('may have its number below “Số:”: %j', (lines, number, notation) => {
    const head = readLetterhead(readText(['UỶ BAN NHÂN DÂN', ...lines, 'Kính gửi: Sở Nội vụ'].join('\n')).blocks);
    expect(head).toMatchObject({ number, notation });
  });

  it.each([
    [['V/v trả lời Công văn', 'số 12/SXD-QLN', 'của Sở Xây dựng'], 'trả lời Công văn số 12/SXD-QLN của Sở Xây dựng'],
    [['V/v thực hiện Chỉ thị', 'số 3/CT-TTg'], 'thực hiện Chỉ thị số 3/CT-TTg'],
    [['V/v góp ý Tờ trình của', 'ngày 02 tháng 3 năm 2026'], 'góp ý Tờ trình của ngày 02 tháng 3 năm 2026'],
  ])('lets the number that a subject cites stand in the subject: %j', (lines, about) => {
    const head = letterhead('UỶ BAN NHÂN DÂN', 'Số: /UBND-NC', ...lines, 'Kính gửi: Sở Nội vụ');
    expect(head).toMatchObject({ about, notation: 'UBND-NC' });
    expect(head.number).toBeUndefined();
  });

  it.each(['DỰ THẢO', 'Dự thảo lần 2', 'BẢN DỰ THẢO'])('goes on behind a mark of a paper not signed: %s', (mark) => {
    const head = letterhead('UỶ BAN NHÂN DÂN', mark, 'Số: 5/QĐ-UBND', 'QUYẾT ĐỊNH');
    expect(head).toMatchObject({ number: '5', draftMarks: [{ text: mark }], rest: [{ text: 'QUYẾT ĐỊNH' }] });
  });

  it.each([
    ['KIỂM TOÁN NHÀ NƯỚC', 'Số: 17/QĐ-KTNN'],
    ['NGÂN HÀNG MẪU', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['LIÊN HIỆP MẪU', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
  ])('begins with whoever stands above its first known line: %s', (organ, line) => {
    expect(letterhead(organ, line, 'Kính gửi: Sở Nội vụ').organs).toEqual([organ]);
  });

  it('does not begin with any line in capitals', () => {
    expect(letterhead('KIỂM TOÁN NHÀ NƯỚC', 'Kính gửi: Sở Nội vụ').organs).toEqual([]);
  });

  it('is whole though “Kính gửi” stands at the foot of its left half', () => {
    const half = (text: string, column: 'left' | 'right') => ({
      type: 'text' as const,
      text,
      line: 1,
      isWhole: true,
      column,
    });
    const { place, date, rest } = readLetterhead([
      half('UBND XÃ SUỐI MƠ', 'left'),
      half('Số: 5/UBND-NC', 'left'),
      half('Kính gửi:', 'left'),
      half('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'right'),
      half('Suối Mơ, ngày 5 tháng 3 năm 2026', 'right'),
      half('- Sở Nội vụ;', 'right'),
    ]);
    expect({ place, date }).toEqual({ place: 'Suối Mơ', date: '2026-03-05' });
    expect(rest).toMatchObject([{ text: 'Kính gửi:' }, { text: '- Sở Nội vụ;' }]);
  });

  it('of the Party is one with another name', () => {
    const head = letterhead(
      'TỈNH UỶ HOA SƯƠNG              ĐẢNG CỘNG SẢN VIỆT NAM',
      'Số 27-KL/TU                    Hoa Sương, ngày 03 tháng 4 năm 2025',
      'KẾT LUẬN',
    );
    expect(head).toMatchObject({ system: 'party', organs: ['TỈNH UỶ HOA SƯƠNG'], number: '27', notation: 'KL/TU' });
    expect(head.rest).toMatchObject([{ text: 'KẾT LUẬN' }]);
  });

  it('of the Youth Union is in the form of the Party', () => {
    const head = letterhead(
      'BCH ĐOÀN TỈNH HOA SƯƠNG',
      'ĐOÀN TNCS HỒ CHÍ MINH',
      'Số: 655-CV/TĐTN',
      'Kính gửi: Các Đoàn',
    );
    expect(head).toMatchObject({ system: 'party', organs: ['BCH ĐOÀN TỈNH HOA SƯƠNG'], notation: 'CV/TĐTN' });
  });

  it.each(['LIÊN ĐOÀN LAO ĐỘNG TỈNH MẪU', 'SỞ NỘI VỤ'])('begins with whoever stands above «%s»', (below) => {
    expect(letterhead('LÀNG VĂN HOÁ SÔNG NƯỚC', below, 'Số: 5/HD', 'HƯỚNG DẪN').organs).toEqual([
      'LÀNG VĂN HOÁ SÔNG NƯỚC',
      below,
    ]);
  });

  it('is absent where a paper begins with its text', () => {
    const head = letterhead('Thực hiện Kế hoạch số 5/KH-UBND, yêu cầu:', '1. Rà soát.');
    expect(head.organs).toEqual([]);
    expect(head.rest).toHaveLength(2);
  });
});
