import { describe, expect, it } from 'vitest';
import { flatten } from '../flat/flatten.ts';
import { secretMarks } from './secret-marks.ts';

const lines = (text: string): number[] => {
  const flat = flatten(text).text;
  return [...new Set(secretMarks(flat).map(({ start }) => flat.slice(0, start).split('\n').length))];
};

describe('a mark of secrecy', () => {
  it.each([
    'MẬT',
    'subject: Mật',
    "  - note: 'Tối mật'",
    '| Số 12 | Mật |',
    'CÔNG VĂN (Tối mật)',
    'Mức độ mật: Mật',
    'HOẢ TỐC – MẬT',
    'VĂN BẢN MẬT SỐ 12',
    'Tờ trình tuyệt mật về nhân sự',
    'Hồ sơ lưu ở tủ M Ậ T của phòng',
    'Do mat: mat',
    'MËT',
    'Số 12-CV/TU, mật',
    'Chỉ người có tên mới được bóc bì',
    'Tài liệu mật, thu hồi sau khi họp',
    'Bản giấy có dấu “Mật”.',
    'status: active # tối mật',
    'Ký hiệu độ mật: A',
    'Tai lieu mat',
  ])('is “%s”', (text) => {
    expect(lines(`Dòng đầu.\n${text}\nDòng cuối.`)).toEqual([2]);
  });

  it.each([
    'NGUYỄN VĂN MẬT',
    'Khoa Gan – Mật – Tuỵ',
    'Độ mật:',
    'đóng dấu “MẬT” ở góc trái',
    'QUẢN LÝ TÀI LIỆU MẬT NĂM 2024',
    'Quy định lưu trữ văn bản tuyệt mật của cơ quan',
    'các độ mật gồm: Tuyệt mật, Tối mật, Mật',
    'Tài liệu này không chứa bí mật nhà nước.',
    'giai-phong-mat-bang',
    'Nếu văn bản gốc đóng dấu “Mật” thì bản sao cũng đóng',
    'Thẻ phát cho khách, thu hồi sau hội nghị',
    'qua cầu Mật',
    'tai lieu mat trang',
  ])('is not “%s”', (text) => {
    expect(lines(`Dòng đầu.\n${text}\nDòng cuối.`)).toEqual([]);
  });

  it('is none where a sentence was broken into lines before or behind the word', () => {
    expect(lines('nơi lưu giữ hồ sơ\nmật theo quy định')).toEqual([]);
    expect(lines('giữ bí\n\nmật của công dân')).toEqual([]);
    expect(lines('Văn bản mật\nphải được giữ riêng')).toEqual([]);
  });

  it('is none where all degrees are explained one after the other', () => {
    expect(lines('a) Tuyệt mật: 30 năm;\nb) Tối mật: 20 năm;\nc) Mật: 10 năm.')).toEqual([]);
  });
});

describe('very many marks', () => {
  it('are looked at up to a number, and stop the file beyond it', () => {
    expect(secretMarks('MẬT\n'.repeat(9_999))).toHaveLength(9_999);
    expect(secretMarks('MẬT\n'.repeat(12_000))).toHaveLength(10_001);
    const words = 'bí mật, mật ong\n'.repeat(6_000);
    expect(secretMarks(words)).toMatchObject([{ start: words.indexOf('mật', 5_000 * 16) }]);
  });
});
