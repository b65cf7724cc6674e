import { describe, expect, it } from 'vitest';
import type { Provision } from '../../domain/provision/provision.ts';
import { aDocument } from '../../testing/builders/document.ts';
import { letterheadRemainder, publishedText } from './published-text.ts';

const provision = (kind: Provision['kind'], id: string, value: string): Provision => ({
  type: 'provision',
  kind,
  id,
  content: [{ type: 'paragraph', inlines: [{ type: 'text', value }] }],
  line: 1,
});

describe('the official text of a document', () => {
  it('ends with its annexes, which follow the signature on paper', () => {
    const document = aDocument({
      toPlaces: ['- Như trên;'],
      signer: { position: 'CHỦ TỊCH' },
      body: { provisions: [provision('preamble', 'mo-dau', 'Lời văn.'), provision('annex', 'phu-luc', 'Danh mục.')] },
    });
    const orders = publishedText(document).map((pieces) =>
      pieces.flatMap(({ text, isDrawn }) => (isDrawn ? [] : text)),
    );
    expect(orders).toEqual([
      ['Lời văn.', 'Nơi nhận:', '- Như trên;', 'CHỦ TỊCH', 'Danh mục.'],
      ['Lời văn.', 'CHỦ TỊCH', 'Nơi nhận:', '- Như trên;', 'Danh mục.'],
    ]);
  });

  it('ends with what is issued with it', () => {
    const document = aDocument({
      signer: { position: 'CHỦ TỊCH' },
      body: { provisions: [provision('attached', 'quy-che', 'Quy chế.'), provision('preamble', 'mo-dau', 'Lời văn.')] },
    });
    expect(publishedText(document)[0].map(({ text }) => text)).toEqual(['Lời văn.', 'CHỦ TỊCH', 'Quy chế.']);
  });

  it('has the head that the tag of an annex draws, and not the one that a line of it says', () => {
    const annex = { ...provision('annex', 'phu-luc-1', 'Danh mục.'), number: 'I' };
    const drawnOf = (one: Provision) =>
      publishedText(aDocument({ body: { provisions: [one] } }))[0].filter(({ isDrawn }) => isDrawn);
    expect(drawnOf(annex)).toEqual([{ text: 'Phụ lục I', line: 1, isDrawn: true }]);
    expect(drawnOf({ ...annex, marker: 'PHỤ LỤC I' })).toEqual([]);
  });

  it('holds the signatures one after the other, or line by line as their columns are read', () => {
    const signer = [
      { organName: 'SỞ Y TẾ', authority: ['TL. GIÁM ĐỐC', 'KT. CHÁNH VĂN PHÒNG'], fullName: 'A' },
      { organName: 'CÔNG AN', position: 'GIÁM ĐỐC', fullName: 'B' },
    ];
    const orders = publishedText(aDocument({ signer }));
    expect(new Set(orders.map((pieces) => pieces.map(({ text }) => text).join('|')))).toEqual(
      new Set([
        'SỞ Y TẾ|TL. GIÁM ĐỐC|KT. CHÁNH VĂN PHÒNG|A|CÔNG AN|GIÁM ĐỐC|B',
        'SỞ Y TẾ|CÔNG AN|TL. GIÁM ĐỐC|KT. CHÁNH VĂN PHÒNG|GIÁM ĐỐC|A|B',
      ]),
    );
    expect(orders[0].at(-1)).toEqual({ text: 'B', path: ['signer', 1, 'fullName'] });
  });
});

describe('what the header does not give of a letterhead', () => {
  const letter = aDocument({
    codeNumber: '12',
    codeNotation: 'UBND-VX',
    issuedPlace: 'Thành phố A',
    issuedDate: '2026-03-02',
    subject: 'Rà soát quy hoạch',
    superiorOrganName: 'Uỷ ban nhân dân tỉnh B',
    organName: 'Uỷ ban nhân dân Thành phố A',
    priority: 'urgent',
  });
  const HEAD = `UỶ BAN NHÂN DÂN TỈNH B
ỦY BAN NHÂN DÂN THÀNH PHỐ A
_______
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập – Tự do – Hạnh phúc
Số: 12/UBND-VX
V/v rà soát
quy hoạch
Thành phố A, ngày 02 tháng 3 năm 2026
KHẨN
CÔNG VĂN
`;

  it('is nothing where it gives all, in any case, with either tone and broken anywhere', () => {
    expect(letterheadRemainder(HEAD.replace('ỦY BAN', 'UỶ BAN'), letter)).toBe('');
  });

  it.each([
    ['another number', '12/UBND-VX', '13/UBND-VX'],
    ['a second organ', 'KHẨN', 'SỞ NỘI VỤ'],
    ['another day', '02 tháng 3', '03 tháng 3'],
    ['more of the subject', 'quy hoạch', 'quy hoạch và đất đai'],
  ])('is %s', (_, from, to) => {
    expect(letterheadRemainder(HEAD.replace('ỦY BAN', 'UỶ BAN').replace(from, to), letter)).not.toBe('');
  });

  it('is nothing of a day that is left blank for a pen, where the header has none', () => {
    const { issuedDate: _, ...undated } = letter;
    const blank = HEAD.replace('ỦY BAN', 'UỶ BAN').replace('ngày 02 tháng 3 năm 2026', 'ngày … tháng 3 năm 2026');
    expect(letterheadRemainder(blank, undated)).toBe('');
  });

  it('is the words between the first and the last that are left', () => {
    expect(letterheadRemainder('… — Kính gửi: ai đó. —', aDocument())).toBe('Kính gửi: ai đó');
    expect(letterheadRemainder(' — : . ', aDocument())).toBe('');
    expect(letterheadRemainder('x', aDocument())).toBe('x');
  });
});
