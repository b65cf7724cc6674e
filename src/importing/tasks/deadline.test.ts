import { describe, expect, it } from 'vitest';
import { readDeadline, readStatedDeadline } from './deadline.ts';

const ISSUED = '2026-07-28';

describe('readDeadline', () => {
  it.each([
    ['báo cáo trước ngày 15 tháng 8 năm 2026', '2026-08-15'],
    ['gửi về Sở Nội vụ chậm nhất là ngày 10/8/2026', '2026-08-10'],
    ['hoàn thành trong quý III/2026', '2026-09-30'],
    ['xong trong tháng 8 năm 2026', '2026-08-31'],
    ['hoàn thành trước tháng 9/2026', '2026-08-31'],
    ['gửi trước 31/7', '2026-07-31'],
    ['gửi trước ngày 15/01', '2027-01-15'],
    ['hoàn thành kiểm đếm, phê duyệt phương án bồi thường trước ngày 30 tháng 9', '2026-09-30'],
    ['rà soát và đăng ký nhu cầu vốn trước ngày 05/8/2026', '2026-08-05'],
    ['từ ngày 01/8/2026 đến hết ngày 15/8/2026', '2026-08-15'],
  ])('reads the day of «%s»', (text, day) => {
    expect(readDeadline(text, ISSUED)).toEqual({ dueDate: day });
  });

  it.each([
    [
      'kêu gọi tàu thuyền, hoàn thành trước 17 giờ ngày 29 tháng 7 năm 2026',
      '2026-07-29',
      'trước 17 giờ ngày 29 tháng 7 năm 2026',
    ],
    ['gửi số liệu về Sở Nội vụ trước 17h00, ngày 20/10/2026', '2026-10-20', 'trước 17h00, ngày 20/10/2026'],
    ['tuyên truyền trong tháng 8 và tháng 9 năm 2026', '2026-09-30', 'trong tháng 8 và tháng 9 năm 2026'],
  ])('reads the day and keeps what «%s» says beside it', (text, dueDate, dueText) => {
    expect(readDeadline(text, ISSUED)).toEqual({ dueDate, dueText });
  });

  it.each([
    [
      'báo cáo trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản',
      'trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản',
    ],
    ['tiêu huỷ trong 24 giờ kể từ khi phát hiện', 'trong 24 giờ kể từ khi phát hiện'],
    ['định kỳ hằng quý báo cáo kết quả', 'định kỳ hằng quý'],
    ['báo cáo trước ngày 25 hằng tháng', 'trước ngày 25 hằng tháng'],
    ['Báo cáo Sở Xây dựng trước ngày 15 tháng 12 hằng năm', 'trước ngày 15 tháng 12 hằng năm'],
    ['trực hằng ngày tại trụ sở', 'hằng ngày'],
    ['báo cáo kết quả 03 giờ một lần', '03 giờ một lần'],
    ['báo cáo 02 lần/ngày', '02 lần/ngày'],
    ['tiếp công dân ít nhất 01 ngày/tháng', 'ít nhất 01 ngày/tháng'],
    ['sẵn sàng tham gia khi có yêu cầu', 'khi có yêu cầu'],
    ['báo cáo ngay khi có đình công', 'ngay khi có đình công'],
    ['gửi hình ảnh trong ngày', 'trong ngày'],
    ['báo cáo kết quả tại kỳ họp giữa năm', 'tại kỳ họp giữa năm'],
    ['trình trong tuần 2 tháng 8/2026', 'trong tuần 2 tháng 8/2026'],
    ['báo cáo trong tuần đầu tháng 8 năm 2026', 'trong tuần đầu tháng 8 năm 2026'],
    ['báo cáo định kỳ 3 tháng, 6 tháng, năm', 'định kỳ 3 tháng, 6 tháng, năm'],
    ['tháo dỡ cáp treo, xong trước Tết Nguyên đán Bính Ngọ.', 'trước Tết Nguyên đán Bính Ngọ'],
    ['làm việc với Công ty Điện lực, báo cáo kết quả trong tuần tới.', 'trong tuần tới'],
    ['công bố danh sách cây trước khi thực hiện 15 ngày', 'trước khi thực hiện 15 ngày'],
    ['trình tại kỳ họp, chậm nhất trước kỳ họp thường lệ cuối năm', 'trước kỳ họp thường lệ cuối năm'],
  ])('keeps the words of «%s»', (text, words) => {
    expect(readDeadline(text, ISSUED)).toEqual({ dueText: words });
  });

  it.each([
    'thực hiện Công văn số 1450/UBND-NC ngày 15 tháng 7 năm 2026',
    'bố trí trong dự toán ngân sách năm 2026',
    'quyết tâm đạt mục tiêu đề ra trong năm 2026',
    'số hoá sổ lập từ năm 2016',
    'tính đến ngày 15 tháng 8 năm 2026',
    'xử lý dứt điểm hồ sơ phê duyệt trước ngày 15 tháng 8 năm 2026',
    'cấp đổi giấy phép đăng ký hoạt động trước ngày 15 tháng 8 năm 2026',
    'rà soát kỹ trước khi trình',
    'phấn đấu hoàn thành 3/5 chỉ tiêu',
    'thực hiện từ mục 1.1 đến 1.5',
  ])('finds none in «%s»', (text) => {
    expect(readDeadline(text, ISSUED)).toEqual({});
  });
});

it('reads a day that comes again every year as its cycle', () => {
  const text = 'Hằng năm, các phường tự chấm điểm và gửi báo cáo từ ngày 10 đến ngày 15 tháng 12.';
  expect(readDeadline(text, ISSUED)).toEqual({ dueText: 'Hằng năm' });
  expect(readDeadline(text.replace('Hằng năm, c', 'C'), ISSUED)).toEqual({ dueDate: '2026-12-15' });
});

describe('a time at the head of a sentence', () => {
  it.each([
    ['Quý I/2027, các cơ quan đánh giá kết quả.', '2027-03-31'],
    ['- Tháng 3/2027, Sở Y tế rà soát hồ sơ.', '2027-03-31'],
    ['2. Ngày 12/12/2026, các phường họp dân.', '2026-12-12'],
    ['Trong tuần đầu tháng 12/2026, gửi danh sách.', '2026-12-31'],
    ['Trước ngày 05 tháng 12 năm 2026để tổng hợp, gửi danh sách.', '2026-12-05'],
  ])('is when its work is due: %s', (text, dueDate) => {
    expect(readDeadline(text, ISSUED)).toEqual({ dueDate });
  });

  it.each([
    'Năm 2027, các sở tổ chức thi đua.',
    'Quý I/2027 có mưa lớn trên sông.',
    'Sở Y tế Quý I/2027, Sở Nội vụ quý sau.',
  ])('is none in «%s»', (text) => {
    expect(readDeadline(text, ISSUED)).toEqual({});
  });
});

describe('readStatedDeadline', () => {
  it.each([
    ['tháng 9/2026', { dueDate: '2026-09-30' }],
    ['trước tháng 9/2026', { dueDate: '2026-08-31' }],
    ['15/8', { dueDate: '2026-08-15' }],
    ['thường xuyên', { dueText: 'thường xuyên' }],
    ['Năm 2026 và các năm tiếp theo', { dueText: 'Năm 2026 và các năm tiếp theo' }],
    ['quý IV/2026 và những quý sau', { dueText: 'quý IV/2026 và những quý sau' }],
    ['từ tháng 9/2026 trở đi', { dueText: 'từ tháng 9/2026 trở đi' }],
  ])('reads «%s» of a label or a cell', (value, deadline) => {
    expect(readStatedDeadline(value, ISSUED)).toEqual(deadline);
  });
});
