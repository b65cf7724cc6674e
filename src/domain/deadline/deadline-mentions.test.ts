import { describe, expect, it } from 'vitest';
import { findDeadlines } from './deadline-mentions.ts';

const TYPED = [
  ['báo cáo trong vòng 10 ngày kể từ ngày nhận được Công văn này', 'due: { within: 10, from: received }'],
  ['trong thời hạn 15 (mười lăm) ngày', 'due: { within: 15, from: stated }'],
  ['chậm nhất là 05 ngày làm việc kể từ ngày ký ban hành', 'due: { within: 5, unit: working-day, from: issued }'],
  ['thẩm định trong ba ngày kể từ khi nhận danh sách', 'due: { within: 3, from: stated }'],
  ['trong 02 tháng kể từ ngày văn bản có hiệu lực', 'due: { within: 2, unit: month, from: effective }'],
  ['trong 24 giờ kể từ khi phát hiện', 'due: { within: 24, unit: hour, from: stated }'],
  ['báo cáo trước ngày 25 hằng tháng', 'due: { every: month, day: 25 }'],
  ['hằng năm, trước ngày 15 tháng 12, báo cáo', 'due: { every: year, day: 15, month: 12 }'],
  ['báo cáo hằng tháng trong năm 2026', 'due: { every: month }'],
  ['báo cáo hàng quý', 'due: { every: quarter }'],
  ['định kỳ 6 tháng một lần', 'due: { every: half-year }'],
  ['sáu tháng một lần', 'due: { every: half-year }'],
  ['họp vào thứ Sáu hằng tuần', 'due: { every: week, day: 6 }'],
  ['Chủ nhật hằng tuần', 'due: { every: week, day: 8 }'],
  ['báo cáo hằng ngày', 'due: { every: day }'],
  ['báo cáo trước 16 giờ hằng ngày', 'due: { every: day, hour: 16:00 }'],
  ['báo cáo trước 7h30 mỗi ngày', 'due: { every: day, hour: 07:30 }'],
  ['hằng ngày, trước 16 giờ, gửi số liệu', 'due: { every: day, hour: 16:00 }'],
  ['hằng ngày (trước 16 giờ 30) gửi số liệu', 'due: { every: day, hour: 16:30 }'],
  ['trước 10 giờ thứ Sáu hằng tuần', 'due: { every: week, day: 6, hour: 10:00 }'],
  ['chậm nhất 10 giờ ngày thứ Sáu hằng tuần', 'due: { every: week, day: 6, hour: 10:00 }'],
  ['hằng tuần, trước 15 giờ thứ Năm, báo cáo', 'due: { every: week, day: 5, hour: 15:00 }'],
  ['hằng tuần, vào thứ Năm, báo cáo', 'due: { every: week, day: 5 }'],
  ['trước 16 giờ ngày 25 hằng tháng', 'due: { every: month, day: 25, hour: 16:00 }'],
  ['hằng tháng, trước 16 giờ ngày 25, báo cáo', 'due: { every: month, day: 25, hour: 16:00 }'],
  ['trước 17 giờ ngày 15/12 hằng năm', 'due: { every: year, day: 15, month: 12, hour: 17:00 }'],
  ['hoàn thành trước ngày 30/6/2026', 'dueDate: 2026-06-30'],
  ['chậm nhất vào ngày 15 tháng 9 năm 2026', 'dueDate: 2026-09-15'],
  ['trước 16 giờ 30 ngày 15/7/2026', 'due: { by: 2026-07-15, hour: 16:30 }'],
  ['trước 17h ngày 18 tháng 9 năm 2026', 'due: { by: 2026-09-18, hour: 17:00 }'],
  ['xong trong tháng 12 năm 2026', 'due: { by: 2026-12 }'],
  ['xong trước tháng 6 năm 2026', 'due: { by: 2026-05 }'],
  ['hoàn thành trong quý I năm 2027', 'due: { by: 2027-Q1 }'],
  ['hoàn thành trong năm 2026', 'due: { by: 2026 }'],
  ['báo cáo trong 6 tháng cuối năm 2026', 'due: { by: 2026-H2 }'],
  ['hoàn thành trong sáu tháng đầu năm 2027', 'due: { by: 2027-H1 }'],
  ['hoàn thành trong nửa cuối năm 2026', 'due: { by: 2026-H2 }'],
  ['xong trong 3 tháng đầu năm 2027', 'due: { by: 2027-Q1 }'],
  ['xong trong 9 tháng đầu năm 2027', 'due: { by: 2027-09 }'],
];

describe('the deadlines that a sentence sets', () => {
  it.each(TYPED)('“%s” is typed %s', (text, written) => {
    expect(findDeadlines(text).map((mention) => mention.written)).toEqual([written]);
  });

  it.each(TYPED)('“%s” is typed so however wide its spaces are', (text, written) => {
    // Words that make one name are not set apart.
    const spaced = text.replace(/ (?!(?:hạn|làm|việc|nhất|lăm|nhật|văn|lực|hành|giờ|30)(?![\p{L}\d]))/gu, ' \u00a0');
    expect(findDeadlines(spaced).map((mention) => mention.written)).toEqual([written]);
  });

  it.each([
    'Công văn số 12/UBND-NC ngày 05/3/2026',
    'sổ hộ tịch lập trước năm 2016',
    'nhiệm vụ của năm 2026 và cả nhiệm kỳ 2025 - 2030',
    'đưa lao động đi làm việc có thời hạn ở nước ngoài',
    'nghỉ 10 ngày; cấp 3 tháng tiền trợ cấp',
    'khoản 3 Điều 12',
    'báo cáo kết quả 6 tháng đầu năm 2026',
    '',
  ])('there is none in “%s”', (text) => expect(findDeadlines(text)).toEqual([]));

  it('are given with their places, and with the last day where they name one', () => {
    const text = 'Sở Y tế báo cáo trước ngày 25 hằng tháng, tổng kết trước ngày 15/12/2026.';
    const found = findDeadlines(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      'trước ngày 25 hằng tháng',
      'trước ngày 15/12/2026',
    ]);
    expect(found.map(({ day }) => day)).toEqual([undefined, '2026-12-15']);
  });

  it('of days without a year are those that come next from the day of issue on', () => {
    const days = ['gửi trước 31/7', 'xong trong tháng 8', 'hoàn thành trong quý I'].map(
      (text) => findDeadlines(text, '2026-06-10')[0]?.written,
    );
    expect(days).toEqual(['dueDate: 2026-07-31', 'due: { by: 2026-08 }', 'due: { by: 2027-Q1 }']);
    expect(findDeadlines('gửi trước 31/7')).toEqual([]);
    expect(findDeadlines('xong trong 6 tháng cuối năm', '2026-06-10')).toMatchObject([
      { written: 'due: { by: 2026-H2 }' },
    ]);
    expect(findDeadlines('báo cáo kết quả trong 6 tháng đầu năm 2026', '2026-07-10')).toEqual([]);
  });

  it.each([
    ['trong vòng mười lăm ngày', 'due: { within: 15, from: stated }'],
    ['trong hai mươi ngày', 'due: { within: 20, from: stated }'],
    ['trong mười ngày', 'due: { within: 10, from: stated }'],
    ['tối đa 7 ngày', 'due: { within: 7, from: stated }'],
    ['không quá 02 tuần', 'due: { within: 2, unit: week, from: stated }'],
    ['10 ngày kể từ khi nhận được', 'due: { within: 10, from: received }'],
    ['10 ngày kể từ ngày nhận', 'due: { within: 10, from: received }'],
    ['10 ngày kể từ lúc nhận, nếu có', 'due: { within: 10, from: received }'],
    ['10 ngày kể từ ngày nhận được quyết định này', 'due: { within: 10, from: received }'],
    ['10 ngày kể từ ngày nhận được đơn', 'due: { within: 10, from: stated }'],
    ['10 ngày kể từ ngày ban hành', 'due: { within: 10, from: issued }'],
    ['10 ngày sau khi ký', 'due: { within: 10, from: issued }'],
    ['10 ngày tính từ ngày Luật có hiệu lực', 'due: { within: 10, from: effective }'],
    ['thứ hai hằng tuần', 'due: { every: week, day: 2 }'],
    ['thứ Tư hằng tuần', 'due: { every: week, day: 4 }'],
    ['thứ 7 hằng tuần', 'due: { every: week, day: 7 }'],
    ['trước ngày 05 tháng 02 hằng năm', 'due: { every: year, day: 5, month: 2 }'],
    ['trước 8 giờ ngày 15/7/2026', 'due: { by: 2026-07-15, hour: 08:00 }'],
    ['trước ngày 15/7/2026 lúc 8 giờ', 'dueDate: 2026-07-15'],
  ])('“%s” is typed %s as well', (text, written) => {
    expect(findDeadlines(text).map((mention) => mention.written)).toEqual([written]);
  });

  it('do not overlap: of two that do the first stands', () => {
    const found = findDeadlines('trong 10 ngày kể từ ngày 25 hằng tháng, sáu tháng một lần, trước ngày 15/7/2026');
    expect(found.map(({ written }) => written)).toEqual([
      'due: { within: 10, from: stated }',
      'due: { every: half-year }',
      'dueDate: 2026-07-15',
    ]);
  });

  it('hold all the words that state where a term begins', () => {
    const text = 'trả lời trong 10 ngày kể từ ngày có kết luận kiểm tra, không chờ nhắc';
    const [{ start, end } = { start: 0, end: 0 }] = findDeadlines(text);
    expect(text.slice(start, end)).toBe('trong 10 ngày kể từ ngày có kết luận kiểm tra');
  });

  it('take no time that grows faster than the text', () => {
    expect(findDeadlines('trong vòng '.repeat(20_000))).toEqual([]);
    expect(findDeadlines(`trước ${'ngày '.repeat(20_000)}`)).toEqual([]);
  });
});
