import { describe, expect, it } from 'vitest';
import { aboutText } from './about-text.ts';

const privacy = aboutText({ publisher: 'Văn phòng', contentVersion: '1' }).find(({ id }) => id === 'rieng-tu');

describe('what the site says of privacy', () => {
  it.each([
    'tìm gần đây',
    'đã lưu',
    'đơn vị đã chọn',
    'tên đơn vị',
    'tiến độ',
    'ghi chú',
    'số lần đã xuất tệp',
    'lần xem trước',
    'bản nháp',
  ])('names what browsers keep: %s', (kept) => expect(privacy?.paragraphs.join(' ')).toContain(kept));

  it('says that what is sought is not sent, and which addresses are the exception', () => {
    expect(privacy?.paragraphs.join(' ')).toMatch(/không gửi phần này cho máy chủ.*sau dấu \? \(q= hoặc tim=\)/);
  });
});
