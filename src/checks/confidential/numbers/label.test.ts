import { describe, expect, it } from 'vitest';
import { labelsBefore, mayBeLabelled, wordsBefore } from './label.ts';

describe('the words before a place', () => {
  it.each([
    ['gọi 0905', 4, 'gọi '],
    [`gọi ${'1 '.repeat(43)}`, 90, `gọi ${'1 '.repeat(43)}`],
    [`x gọi ${'1 '.repeat(50)}`, 94, `i ${'1 '.repeat(44)}`],
    [`gọ ${'1 '.repeat(50)}`, 93, ''],
    ['12 345', 3, ''],
    ['', 0, ''],
  ])('are those within reach, if there are any: %j', (text, at, words) => {
    expect(wordsBefore(text)(at)).toBe(words);
  });

  it('are right for one place after another', () => {
    const wordsAt = wordsBefore(`1 gọi 2 ${'3 '.repeat(60)}tel 4`);
    expect([1, 2, 6, 6, 40, 120, 132].map((at) => wordsAt(at).trim().slice(0, 5))).toEqual([
      ...['', '', '1 gọi', '1 gọi', '1 gọi', '', '3 3 3'],
    ]);
  });

  it('hold their labels, the nearest first', () => {
    expect(labelsBefore('MST cá nhân, Hợp đồng số 12, gọi ', 'SĐT')).toEqual([
      { label: 'telephone', distance: 1 },
      { label: 'other', distance: 12 },
      { label: 'personal-tax', distance: 22 },
      { label: 'telephone', distance: 90, isHead: true },
    ]);
    expect(labelsBefore('mstcn gọii xgọi', '').map(({ label }) => label)).toEqual(['personal-tax']);
    expect(labelsBefore('ĐT a\fb ', '')).toEqual([]);
  });
});

/** As people write them, of each sort those of short numbers apart. */
const WRITTEN: Record<string, { short?: string; long?: string }> = {
  citizen: {
    long: 'Căn cước|can cuoc|CCCD|C.C.C.D|thẻ CC|số cc|định danh cá nhân|mã định danh công dân|số định danh|ĐDCN|đ.d.c.n|mã số cá nhân|giấy tờ tuỳ thân|Giấy tờ tùy thân|giay to tuy than|citizen ID|ID card',
  },
  'identity-card': {
    short:
      'CMND|c.m.n.d|CMTND|CMT|chứng minh nhân dân|Chứng minh thư|chung minh nhan dan|giấy chứng minh|số chứng minh|giấy CM|số cm|CMSQ|CMQĐ|CMCAND|chứng minh sĩ quan',
  },
  passport: { short: 'hộ chiếu|Hộ chiếu|ho chieu|passport|Passport|giấy thông hành|HC: B|số HC' },
  'social-insurance': { long: 'BHXH|bhxh|bảo hiểm xã hội|Bảo hiểm xã hội|sổ bảo hiểm|bao hiem xa hoi' },
  'health-card': { long: 'mã thẻ|Mã thẻ|BHYT|bhyt|bảo hiểm y tế|bao hiem y te' },
  'personal-tax': {
    long: 'mã số thuế cá nhân|MST của ông|mst bà|thuế TNCN|thuế thu nhập cá nhân|MST CN|mstcn|mã số thuế của đồng chí',
  },
  'driving-licence': { short: 'giấy phép lái xe|Giấy phép lái xe|GPLX|gplx|bằng lái|Bằng lái' },
  account: {
    short:
      'tài khoản|Tài khoản|tai khoan|STK|stk|số TK|so tk|tk|Vietcombank|VCB|BIDV|ACB (|số thẻ|Số thẻ|thẻ ATM|thẻ ngân hàng|thẻ tín dụng|thẻ ghi nợ|thẻ Visa|thẻ NAPAS|account',
  },
  telephone: {
    long: 'điện thoại|Điện thoại|dien thoai|ĐT|đ.t|DĐ|SĐT|s.đ.t|sdt|dt|ĐTDĐ|di động|di dong|liên hệ|Liên hệ|lien he|liên lạc|lien lac|gọi|Gọi|goi|Zalo|zalo|Viber|Telegram|WhatsApp|hotline|đường dây nóng|Tel|phone|Mobile|máy riêng|số máy|nhắn tin|SMS|fax',
  },
};

describe('a label', () => {
  const all = Object.entries(WRITTEN).flatMap(([label, { short = '', long = '' }]) =>
    [short, long].flatMap((words, index) =>
      words.split('|').flatMap((written) => (written === '' ? [] : [[written, label, index === 0] as const])),
    ),
  );

  it.each(all)('is “%s”, which tells of the number behind it that it is one of %s', (written, label, isShort) => {
    const before = `Nguyễn Văn A, ${written} `;
    expect(labelsBefore(before, '')[0]?.label).toBe(label);
    expect(labelsBefore('', written)[0]).toMatchObject({ label, isHead: true });
    for (const hint of [mayBeLabelled(before, ''), mayBeLabelled('', `${written} `)])
      expect(hint).toMatchObject({ any: true, ...(isShort && { short: true }) });
  });

  it('is none in words that only begin or end like one', () => {
    for (const words of ['thẻ kho', 'khoản tài trợ', 'gọiđi', 'xcccd', 'liênhệ', 'số điện', 'bằng khen'])
      expect(labelsBefore(`${words} `, '')).toEqual([]);
    expect(mayBeLabelled('Uỷ ban nhân dân xã, hồ sơ ', '')).toEqual({ any: false, short: false });
  });

  it('is the nearest first, with what lies between, and that of the column last', () => {
    expect(labelsBefore('CCCD 1, ĐT: ', 'Tài khoản')).toEqual([
      { label: 'telephone', distance: 2 },
      { label: 'citizen', distance: 8 },
      { label: 'account', distance: 90, isHead: true },
    ]);
    expect(labelsBefore('MST ', '')).toEqual([{ label: 'other', distance: 1, isTax: true }]);
  });

  it('of another column, or before an aside, says nothing of this number', () => {
    expect(labelsBefore('| ĐT | Tên |\n| A | ', 'Số hồ sơ').map(({ label }) => label)).toEqual(['other']);
    expect(labelsBefore('ĐT:\n\fsố ', '')).toEqual([]);
  });
});
