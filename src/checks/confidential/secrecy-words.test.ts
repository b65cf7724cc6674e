import { describe, expect, it } from 'vitest';
import { isSecretMark, mayHoldMark, secretWordIn, undisguise } from './secrecy-words.ts';

describe('isSecretMark', () => {
  it.each([
    'MẬT',
    'Mật',
    'mật',
    'TỐI MẬT',
    'Tuyệt mật',
    'T Ố I  M Ậ T',
    'M.Ậ.T',
    'M-Ậ-T',
    '**TUYỆT MẬT**',
    '# MẬT',
    '“MẬT”',
    'Độ mật: TỐI MẬT',
    'Dấu chỉ độ mật: MẬT',
    'M\u200bẬT',
    'MẬT'.normalize('NFD'),
    '𝐌ẬT',
    'ＭẬＴ',
    'МẬТ', // Cyrillic М and Т
    'M&#7852;T',
    'M&#x1EAC;T',
    String.raw`"\x4D\u1EACT"`,
    'TOI MAT',
    'TUYET-MAT',
    'MAT',
    'MËT', // TCVN3
    'TUYÖT MËT',
    'MAÄT', // VNI
    'TOÁI MAÄT',
    'TUYEETJ MAATJ', // Telex
    'MA^.T', // VIQR
  ])('knows %s', (segment) => {
    const text = undisguise(segment);
    expect(mayHoldMark(text)).toBe(true);
    expect(isSecretMark(text)).toBe(true);
  });

  it.each([
    '',
    'bí mật',
    'mật độ',
    'bảo mật',
    'mật ong',
    'Mật khẩu',
    'một',
    'MẶT',
    'mắt',
    'mat',
    'tôi mất',
    'MÁT',
    'm',
  ])('leaves %s alone', (segment) => {
    expect(isSecretMark(undisguise(segment))).toBe(false);
  });
});

describe('secretWordIn', () => {
  it.each([
    'Số: 12/UBND-NC MẬT',
    'Số: 12/UBND-NC **M**ẬT',
    'CÔNG VĂN TỐI MẬT',
    'Hồ sơ lưu ở tủ M Ậ T của phòng',
    'TÀI LIỆU MẬT',
  ])('finds %s', (line) => {
    expect(mayHoldMark(line)).toBe(true);
    expect(secretWordIn(line)).toBe(true);
  });

  it.each([
    'bảo vệ bí mật nhà nước',
    'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'MẬT ĐỘ DÂN SỐ',
    'đóng dấu “MẬT” ở góc trái',
    'QUY ĐỊNH VỀ VIỆC QUẢN LÝ TÀI LIỆU MẬT',
    'tài liệu mật, tối mật, tuyệt mật',
  ])('leaves %s alone', (line) => {
    expect(secretWordIn(line)).toBe(false);
  });
});
