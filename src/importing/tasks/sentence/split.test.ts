import { describe, expect, it } from 'vitest';
import { splitAtNewDuty } from './split.ts';

const parts = (text: string): string[] => splitAtNewDuty(text, 0, text.length).map((span) => span.text);

describe('splitAtNewDuty', () => {
  it('cuts before words that press, and leaves out what joins', () => {
    expect(
      parts(
        'Thực hiện tốt cải cách hành chính công, không ngừng đổi mới tư duy và phương pháp gắn với thường xuyên kiểm tra việc thực thi công vụ',
      ),
    ).toEqual([
      'Thực hiện tốt cải cách hành chính công',
      'không ngừng đổi mới tư duy và phương pháp',
      'thường xuyên kiểm tra việc thực thi công vụ',
    ]);
  });

  it.each([
    'Rà soát, thống kê, báo cáo kết quả về Sở Nội vụ',
    'Thực hiện phong trào “Toàn dân đoàn kết làm việc tốt, tăng cường giúp nhau cùng tiến bộ”',
    'Tuyên truyền, tăng cường kiểm tra việc chấp hành',
  ])('leaves «%s» whole', (text) => {
    expect(parts(text)).toEqual([text]);
  });
});
