import { describe, expect, it } from 'vitest';
import { plainCharacter } from './plain-character.ts';

const plain = (text: string): string => Array.from(text, plainCharacter).join('');

describe('a character as the keyboard has it', () => {
  it.each([
    ['Cyrillic capitals', 'АВСЕНІКМОРЅТХУӀѴ', 'ABCEHIKMOPSTXYIV'],
    ['small Cyrillic letters', 'асеіморѕтхуԁү', 'aceimopstxydy'],
    ['Greek capitals', 'ΑΒΕΗΙΚΜΝΟΡΤΥΧϹ', 'ABEHIKMNOPTYXC'],
    ['small Greek letters', 'αιορτυγϲ', 'aioptuyc'],
    ['Cherokee letters', 'ᎪᏴᏟᎠᎬᏀᎻᎥᏦᏞᎷᏢᏚᎢᏙ', 'ABCDEGHIKLMPSTV'],
    ['Lisu letters', 'ꓮꓐꓚꓓꓰꓖꓧꓲꓗꓡꓟꓠꓳꓑꓢꓔꓴꓦꓫꓬ', 'ABCDEGHIKLMNOPSTUVXY'],
    ['small capitals', 'ᴀʙᴄᴅᴇɢʜɪᴋʟᴍɴᴏᴘᴛᴜᴠʏ', 'ABCDEGHIKLMNOPTUVY'],
    ['Armenian letters', 'ՕԼՏԱոսօ', 'OLSUnuo'],
    ['letters that look like Đ', 'ÐƉðɖ', 'ĐĐđđ'],
    ['letters in circles and squares', '🅐🅩🅰🆉🇦🇿Ⓐⓩ', 'AZAZAZAz'],
    ['digits in circles', '❶❾➊➒⓵⓽①⒈⑴', '191919111'],
    ['digits of other scripts', '०९٠٩၀၉', '090909'],
    ['tags that are not seen', '\u{e0041}\u{e0030}\u{e0020}', 'A0 '],
    ['letters that are two in one', 'ﬁǆ', 'fidž'],
  ])('is told from %s', (_, written, read) => expect(plain(written)).toBe(read));

  it('is itself where the trade uses it', () => {
    const trade = 'Uỷ ban nhân dân Thành phố, số 12/QĐ-UBND: “đã ký”; 50 % (§ 3) • [x]';
    expect(plain(trade)).toBe(trade);
  });

  it('is a blank for any space, a hyphen for any dash, a line end for any of them', () => {
    expect(plain('\u00a0\u2003\u3000\u2800\u202f')).toBe('     ');
    expect(plain('‐‑‒–—―−⁃－')).toBe('-'.repeat(9));
    expect(plain('\n\v\f\u0085\u2028\u2029')).toBe('\n'.repeat(6));
    expect(plain('\t')).toBe('\t');
  });

  it('is nothing where it has no shape', () => {
    expect(plain('\u200b\u200d\ufeff\u00ad\u034f\u115f\u1160\u17b4\u3164\uffa0\ufe0f\u{e0100}\u0007\u061c')).toBe('');
  });

  it('is a mark that combines where it stands apart: the letter before it is not here', () => {
    expect(plainCharacter('\u0323')).toBe('\u0323');
  });
});
