import { describe, expect, it } from 'vitest';
import { secretMarks } from './secret-marks.ts';

const lines = (text: string): number[] => secretMarks('van-ban/a.mdx', text).map(({ line }) => line);

describe('secretMarks', () => {
  it.each([
    'MẬT',
    'subject: Mật',
    "  - note: 'Tối mật'",
    '| Số 12 | Mật |',
    'Số 05-CV/TU\tMẬT',
    'CÔNG VĂN (Tối mật)',
    'Mức độ: Mật',
    'Mức độ mật: Mật',
    'Độ mật của văn bản: Tuyệt mật',
    'Mật - Hoả tốc',
    'HOẢ TỐC – MẬT',
    'MẬT – LƯU HÀNH NỘI BỘ',
    'MẬT — KHÔNG SAO CHỤP DƯỚI MỌI HÌNH THỨC',
    'VĂN BẢN MẬT SỐ 12',
    'DO MAT: MAT',
    'Do mat: mat',
  ])('finds the mark in “%s”', (text) => {
    expect(lines(`dòng đầu\n${text}\ndòng cuối`)).toEqual([2]);
  });

  it.each([
    'Mức độ mật',
    'Độ mật:',
    'DO MAT:',
    'Tối mật: tin nếu lộ thì gây nguy hại đặc biệt nghiêm trọng.',
    'nuôi ong lấy phấn hoa - mật - sáp',
    'bảo đảm bí mật - an toàn',
    'CÔNG TÁC BẢO VỆ BÍ MẬT NHÀ NƯỚC – TÌNH HÌNH MỚI',
    'QUẢN LÝ TÀI LIỆU MẬT NĂM 2024',
    'SỔ TÀI LIỆU MẬT CŨ',
    'các độ mật gồm: Tuyệt mật, Tối mật, Mật',
    'Mật độ dân số: 1.200 người/km2',
  ])('leaves “%s” alone', (text) => {
    expect(lines(text)).toEqual([]);
  });

  it('never repeats what it found', () => {
    expect(JSON.stringify(secretMarks('van-ban/a.mdx', 'Mức độ: TỐI MẬT'))).not.toMatch(/TỐI|MẬT/);
  });

  it('finds a short heading in capitals marked', () => {
    expect(lines('CÔNG VĂN TỐI MẬT')).toEqual([1]);
  });

  it('leaves alone what is not text of its own', () => {
    for (const file of ['dinh-kem/a.yaml', 'dinh-kem/README.md', 'van-ban.txt'])
      expect(secretMarks(file, 'MẬT')).toEqual([]);
  });

  it('watches all that is published or lies in the repository beside it', () => {
    for (const file of ['van-ban/a.mdx', 'nguon/a.txt', 'huong-dan/a.mdx', 'README.md', 'trang.yaml']) {
      expect(secretMarks(file, 'MẬT')).toMatchObject([{ code: 'secret-mark', file, line: 1 }]);
    }
  });
});
