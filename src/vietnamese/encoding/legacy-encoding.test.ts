import { describe, expect, it } from 'vitest';
import { findLegacyEncoding } from './legacy-encoding.ts';

/** Text as a reader sees it who takes its UTF-8 bytes for Windows-1252. */
const misread = (text: string): string => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('findLegacyEncoding', () => {
  it.each([
    'Uû ban nh©n d©n',
    'Céng hoµ x· héi chñ nghÜa ViÖt Nam',
    '§éc lËp - Tù do - H¹nh phóc',
    'nh©n',
    'Thµnh phè',
  ])('names TCVN3 for “%s”', (text) => {
    expect(findLegacyEncoding(text)?.name).toBe('TCVN3 (ABC)');
  });

  it.each(['Tieáng Vieät', 'Uyû ban nhaân daân thaønh phoá', 'COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA', 'ñöôïc', 'Ñoäc laäp'])(
    'names VNI for “%s”',
    (text) => {
      expect(findLegacyEncoding(text)?.name).toBe('VNI');
    },
  );

  it.each(['ðiêÌu chiÒnh', 'Tiêìng Viêòt', 'ðâìt ðai'])('names Windows-1258 for “%s”', (text) => {
    expect(findLegacyEncoding(text)?.name).toBe('Windows-1258');
  });

  it.each(['Tiếng Việt', 'đất', 'Uỷ ban', '“Nhà nước”', 'của', 'là', 'nhà', 'ư', 'xã hội', 'kỹ'])(
    'knows the UTF-8 of “%s” that was misread',
    (text) => {
      expect(findLegacyEncoding(misread(text))?.name).toBe('UTF-8 bị đọc nhầm bảng mã');
    },
  );

  it('takes one odd pair of signs for an accident, and two different ones for damage', () => {
    expect(findLegacyEncoding('“khoá»“, “xoá»“')).toBeUndefined();
    expect(findLegacyEncoding('“khoá»“, “xoá»”')).toEqual({ name: 'UTF-8 bị đọc nhầm bảng mã', offset: 4 });
  });

  it('says where the first spoilt word of a text stands', () => {
    const text = 'Kính gửi: Các cơ quan\nUû ban nh©n d©n\nThực hiện';
    expect(findLegacyEncoding(text)).toEqual({ name: 'TCVN3 (ABC)', offset: text.indexOf('Uû') });
    expect(findLegacyEncoding('Kính gửi Uû ban nh©n d©n')).toEqual({ name: 'TCVN3 (ABC)', offset: 9 });
    expect(findLegacyEncoding('Kính gửi nhÃ¢n dÃ¢n')).toEqual({ name: 'UTF-8 bị đọc nhầm bảng mã', offset: 11 });
  });

  it.each([
    'Uỷ ban nhân dân các xã, phường; Ủy ban nhân dân Thành phố',
    'Uỷ ban nhân dân các xã, phường'.normalize('NFD'),
    'Tiê\u0301ng Viê\u0323t',
    '“khoá»”, QUỐC TRÌNH, BÌNH, luật¹ và nghị định²',
    'XÃ\u00a0HỘI, “PHƯỜNG, XÃ”, XÃ…, BÂ» và Â\u00a0',
    'Đắk Lắk, Krông Năng, M’Drắk, Pleiku, Plây, Hrê, Kbang, Buôn Ma Thuột',
    'Où est la forêt ? Là, où naît l’été. «C’est très français», dit Noël au café\u00a0: «\u00a0déjà\u00a0»',
    'Citroën naïf, maïs, août, goût, coût, garçon, hôtel, côté',
    'El niño comió más piña; não, São João, coração',
    'Müller fährt über die schöne Brücke nach Köln, Zürich, Malmö, Kraków',
    'The café’s naïve façade: 5 µm, 30 °C, ½ kg, m², ©2023, Word®, §5, 10 ± 2, n° 1, PM2.5 µg/m³',
    'Tiêng Viêt không dâu',
    'Zoë, Beyoncé, Pelé, où',
    '',
  ])('leaves sound text alone: %j', (text) => {
    expect(findLegacyEncoding(text)).toBeUndefined();
  });
});
