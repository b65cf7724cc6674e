import { describe, expect, it } from 'vitest';
import { aClause, aProvision, words } from '../../testing/builders/document.ts';
import { isSilentOnDeadline } from './silence.ts';

const document = (text: string) => ({ changes: [{ date: '2026-03-05' }], body: { provisions: [aClause('1', text)] } });
const task = { quote: 'Phòng Y tế báo cáo', provision: 'khoan-1' };

describe('a document is silent on the deadline of a task', () => {
  it('where neither a field nor the sentence of the task sets one', () => {
    expect(
      isSilentOnDeadline(task, document('Phòng Y tế báo cáo kết quả. Phòng Nội vụ xong trước ngày 30/6/2026.')),
    ).toBe(true);
  });

  it.each([
    'Phòng Y tế báo cáo trong vòng 10 ngày kể từ ngày nhận được Công văn này.',
    'Trước ngày 25 hằng tháng, Phòng Y tế báo cáo.',
    'Phòng Y tế báo cáo trong tháng 12 năm 2026; Phòng Nội vụ theo dõi.',
  ])('but not where the words say when, recorded or not: “%s”', (text) => {
    expect(isSilentOnDeadline(task, document(text))).toBe(false);
  });

  it('nor where the day of issue gives the year of what they say', () => {
    const text = 'Phòng Y tế báo cáo trước 31/7.';
    expect(isSilentOnDeadline(task, { ...document(text), issuedDate: '2026-03-02' })).toBe(false);
  });

  it('nor where a field says it, be it in words alone or for all tasks', () => {
    const text = 'Phòng Y tế báo cáo.';
    expect(isSilentOnDeadline({ ...task, dueText: 'sớm nhất' }, document(text))).toBe(false);
    expect(isSilentOnDeadline(task, { ...document(text), dueDate: '2026-12-31' })).toBe(false);
  });

  it.each([
    'vào ngày 25 của tháng cuối quý',
    'trong tuần đầu tháng 9 năm 2026',
    'trong tuần thứ hai của tháng',
    'ngay sau khi kết thúc đợt kiểm tra',
    'ngay khi nhận được văn bản',
    'tại phiên họp tháng 9 năm 2026',
    'trước khi bước vào năm học 2026 - 2027',
    'trước Tết Nguyên đán',
    'trước mùa mưa bão',
    'không muộn hơn giữa tháng 8',
    'khi có yêu cầu',
    'khi được đề nghị',
    'trong năm 2026',
    'trước năm 2030',
    'chậm nhất trong quý II',
    'trong tháng tới',
    'theo đúng tiến độ đã giao',
    'sau hội nghị tổng kết',
    'định kỳ',
  ])('nor where words that no field can say may set one: “%s”', (words) => {
    expect(isSilentOnDeadline(task, document(`Phòng Y tế báo cáo ${words}. Báo.`))).toBe(false);
  });

  it('nor where the line behind it or the one above its list says when', () => {
    const body = (lead: string, text: string) => ({
      changes: [],
      body: {
        provisions: [aProvision('clause', 'khoan-1', { content: [lead, aClause('a', text, 'khoan-1-diem-a')] })],
      },
    });
    const point = { ...task, provision: 'khoan-1-diem-a' };
    expect(isSilentOnDeadline(point, body('Trước ngày 30/6/2026, các phòng:', 'Phòng Y tế báo cáo.'))).toBe(false);
    expect(isSilentOnDeadline(point, body('Các phòng:', 'Phòng Y tế báo cáo. Thời hạn: quý IV/2026.'))).toBe(false);
    expect(isSilentOnDeadline(point, body('Các phòng:', 'Phòng Y tế báo cáo. Hằng tháng họp.'))).toBe(true);
  });

  it.each([
    'thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2027 của Chính phủ',
    'thực hiện nhiệm vụ năm 2026',
    'sau đó lưu hồ sơ',
    'theo ý kiến kết luận tại cuộc họp giao ban quý II năm 2023',
    'theo kết luận của Chủ tịch tại phiên họp tháng 9',
    'theo kết quả đánh giá giữa nhiệm kỳ',
    'khi có đủ hồ sơ',
  ])('and is silent where its words name another time, or none: “%s”', (words) => {
    expect(isSilentOnDeadline(task, document(`Phòng Y tế báo cáo, ${words}.`))).toBe(true);
  });
});

describe('a document is silent on the deadline of a row of its table', () => {
  const cell = (text: string, rows?: number) => ({ inlines: words(text), ...(rows && { rows }) });
  const planOf = (heads: string[], ...rows: ReturnType<typeof cell>[][]) => ({
    changes: [],
    body: {
      provisions: [
        aProvision('annex', 'phu-luc', {
          content: [
            {
              type: 'table' as const,
              align: [],
              head: [heads.map((head) => cell(head))],
              rows: rows.map((cells, index) => ({ id: `phu-luc-dong-${index + 1}`, cells, line: index })),
            },
          ],
        }),
      ],
    },
  });
  const isSilent = (plan: ReturnType<typeof planOf>, row = 1) =>
    isSilentOnDeadline({ quote: 'Trình đề án', provision: `phu-luc-dong-${row}` }, plan);
  const heads = ['STT', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'];

  it.each(['Quý IV/2026', 'Thường xuyên', 'Theo kế hoạch', 'T12'])('not where its column has “%s”', (time) => {
    expect(isSilent(planOf(heads, [cell('1'), cell('Trình đề án'), cell('Sở Y tế'), cell(time)]))).toBe(false);
  });

  it('not where a cell that covers several rows says when', () => {
    const plan = planOf(
      heads,
      [cell('1'), cell('Lập sổ'), cell('Sở Y tế'), cell('30/6/2026', 2)],
      [cell('2'), cell('Trình đề án'), cell('Sở Y tế')],
    );
    expect(isSilent(plan, 2)).toBe(false);
  });

  it('not where another column has a time', () => {
    const own = ['STT', 'Nhiệm vụ', 'Ghi chú'];
    expect(isSilent(planOf(own, [cell('1'), cell('Trình đề án'), cell('Quý IV/2026')]))).toBe(false);
  });

  it('where its cell is empty, whatever the rows beside it say', () => {
    const plan = planOf(
      heads,
      [cell('1'), cell('Trình đề án'), cell('Sở Y tế'), cell('-')],
      [cell('2'), cell('Lập sổ'), cell('Sở Y tế'), cell('30/6/2026')],
    );
    expect(isSilent(plan)).toBe(true);
  });
});
