import { describe, expect, it } from 'vitest';
import { decodeTcvn3, decodeVni, decodeVniCased, decodeWindows1258 } from './legacy-tables.ts';

/** The same words as a reader sees them who takes an old encoding for Latin-1. */
const WORDS: [meant: string, tcvn3: string, vni: string, windows1258: string][] = [
  [
    'bằng nắm bẳng rẵng lặng chăn',
    'b»ng n¾m b¼ng r½ng lÆng ch¨n',
    'baèng naém baúng raüng laëng chaên',
    'bãÌng nãìm bãÒng rãÞng lãòng chãn',
  ],
  [
    'trầm ấm bẩn ngẫm mận sân',
    'trÇm Êm bÈn ngÉm mËn s©n',
    'traàm aám baån ngaãm maän saân',
    'trâÌm âìm bâÒn ngâÞm mâòn sân',
  ],
  ['bà cá cả bã tạ', 'bµ c¸ c¶ b· t¹', 'baø caù caû baõ taï', 'baÌ caì caÒ baÞ taò'],
  ['về thế kể lễ mệt bên', 'vÒ thÕ kÓ lÔ mÖt bªn', 'veà theá keå leã meät beân', 'vêÌ thêì kêÒ lêÞ mêòt bên'],
  ['bồn số bổ lỗ một hôm', 'bån sè bæ lç mét h«m', 'boàn soá boå loã moät hoâm', 'bôÌn sôì bôÒ lôÞ môòt hôm'],
  ['rời lới sở mỡ lợi hơn', 'rêi líi së mì lîi h¬n', 'rôøi lôùi sôû môõ lôïi hôn', 'rõÌi lõìi sõÒ mõÞ lõòi hõn'],
  ['mì chí chỉ kĩ chị', 'm× chÝ chØ kÜ chÞ', 'mì chí chæ kó chò', 'miÌ chiì chiÒ kiÞ chiò'],
  ['ừ ứ cử giữ mực tư', 'õ ø cö gi÷ mùc t\u00ad', 'öø öù cöû giöõ möïc tö', 'ýÌ ýì cýÒ giýÞ mýòc tý'],
  ['đỳ lý kỷ kỹ kỵ đi', '®ú lý kû kü kþ ®i', 'ñyø lyù kyû kyõ kî ñi', 'ðyÌ lyì kyÒ kyÞ kyò ði'],
];

describe.each(WORDS)('“%s”', (meant, tcvn3, vni, windows1258) => {
  it('is read in TCVN3', () => expect(decodeTcvn3(tcvn3)).toBe(meant));
  it('is read in VNI', () => expect(decodeVni(vni)).toBe(meant));
  it('is read in VNI with its capitals', () => {
    expect(decodeVniCased(vni)).toBe(meant);
    expect(decodeVniCased(vni.toUpperCase())).toBe(meant.toUpperCase());
  });
  it('is read in Windows-1258', () => expect(decodeWindows1258(windows1258)).toBe(meant));
});

it('reads each letter of VNI as it stands: small ones beside capitals', () => {
  expect(decodeVniCased('COÄNG HOØA, Ñoäc laäp, Ôn, ÖÙng, 2023')).toBe('CỘNG HÒA, Độc lập, Ơn, Ứng, 2023');
});

it('reads the capitals that TCVN3 has', () => {
  expect(decodeTcvn3('¡ ¢ £ ¤ ¥ ¦ §')).toBe('Ă Â Ê Ô Ơ Ư Đ');
});
