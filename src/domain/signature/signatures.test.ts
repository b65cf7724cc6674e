import { describe, expect, it } from 'vitest';
import { AUTHORITY_MARKS, AUTHORITY_MARKS_TOLD, authorityLines, authorityMark, strangeMark } from './authority.ts';
import { signaturesOf, signersOf } from './signatures.ts';

describe('the signatures of a document', () => {
  it('are given in the lines of the paper, without the empty ones, whether typed as a list or as a text', () => {
    expect(
      signaturesOf([
        { authority: ' TM. UỶ BAN NHÂN DÂN\n\nKT. CHỦ TỊCH ', position: 'PHÓ CHỦ TỊCH\n ', fullName: 'Trần Thị B' },
        { organName: 'Sở Y tế', position: 'GIÁM ĐỐC' },
      ]),
    ).toEqual([
      { authority: ['TM. UỶ BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], position: ['PHÓ CHỦ TỊCH'], fullName: 'Trần Thị B' },
      { organName: 'Sở Y tế', authority: [], position: ['GIÁM ĐỐC'] },
    ]);
  });

  it('are none where nothing is known of a signer', () => {
    expect(signersOf({})).toEqual([]);
    expect(signersOf([{ position: undefined }, { position: 'GIÁM ĐỐC' }])).toEqual([{ position: 'GIÁM ĐỐC' }]);
  });
});

describe('a mark of authority', () => {
  it.each([
    ['TM. UỶ BAN NHÂN DÂN', 'TM.'],
    ['KT. CHỦ TỊCH', 'KT.'],
    ['TL.CHỦ TỊCH', 'TL.'],
    ['TUQ. CHỦ TỊCH', 'TUQ.'],
    ['Q. GIÁM ĐỐC', 'Q.'],
    ['T/M BAN THƯỜNG VỤ', 'T/M'],
    ['K/T. CHÁNH VĂN PHÒNG', 'K/T.'],
    ['T/L BAN THƯỜNG VỤ', 'T/L'],
  ])('opens its line: “%s”', (line, mark) => {
    expect([authorityMark(line), strangeMark(line)]).toEqual([mark, undefined]);
  });

  it.each([
    ['TM UỶ BAN NHÂN DÂN', 'TM'],
    ['TLQ. CHỦ TỊCH', 'TLQ.'],
    ['K/P CHỦ TỊCH', 'K/P'],
    ['T.M. CHỦ TỊCH', 'T.M.'],
  ])('is strange where it looks like one and is none: “%s”', (line, mark) => {
    expect([authorityMark(line), strangeMark(line)]).toEqual([undefined, mark]);
  });

  it.each(['CHỦ TỊCH', 'PHÓ CHỦ TỊCH TM. UBND', 'TM.', 'UBND PHƯỜNG'])('is none in “%s”', (line) => {
    expect([authorityMark(line), strangeMark(line)]).toEqual([undefined, undefined]);
  });

  it('begins a line of its own where several were typed in one', () => {
    expect(authorityLines('TM. UỶ BAN NHÂN DÂN KT. CHỦ TỊCH')).toEqual(['TM. UỶ BAN NHÂN DÂN', 'KT. CHỦ TỊCH']);
    expect(authorityLines('T/M BAN THƯỜNG VỤ  / K/T BÍ THƯ T/L. AI')).toEqual([
      'T/M BAN THƯỜNG VỤ',
      'K/T BÍ THƯ',
      'T/L. AI',
    ]);
    expect(authorityLines('Q. GIÁM ĐỐC SỞ Q. 1')).toEqual(['Q. GIÁM ĐỐC SỞ Q. 1']);
  });

  it('is told with its meaning', () => {
    expect(AUTHORITY_MARKS_TOLD).toBe(
      'TM. (thay mặt), KT. (ký thay), TL. (thừa lệnh), TUQ. (thừa uỷ quyền), Q. (quyền), T/M (thay mặt), K/T (ký thay), T/L (thừa lệnh)',
    );
    for (const mark of Object.keys(AUTHORITY_MARKS)) expect(authorityMark(`${mark} CHỦ TỊCH`)).toBe(mark);
  });
});
