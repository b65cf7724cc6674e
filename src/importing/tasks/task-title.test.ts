import { expect, it } from 'vitest';
import { taskTitle } from './task-title.ts';

it.each([
  [
    'rà soát, lập danh sách hộ nghèo, gửi về Sở Nội vụ trước ngày 15/6/2026',
    'Rà soát, lập danh sách hộ nghèo, gửi về Sở Nội vụ',
  ],
  ['(i) Nghiên cứu kiến nghị', 'Nghiên cứu kiến nghị'],
  ['đẩy mạnh phong trào “Toàn dân bảo vệ an ninh Tổ quốc', 'Đẩy mạnh phong trào'],
])('cuts a title from «%s»', (words, title) => {
  expect(taskTitle(words)).toBe(title);
});

it('stays short, and ends with no loose word', () => {
  const title = taskTitle(Array.from({ length: 15 }, () => 'việc').join(' ') + ' và của các đơn vị');
  expect(title).toBe(
    'V' +
      Array.from({ length: 15 }, () => 'việc')
        .join(' ')
        .slice(1),
  );
});
