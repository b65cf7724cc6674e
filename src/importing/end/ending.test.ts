import { describe, expect, it } from 'vitest';
import { blockText } from '../paper/block.ts';
import { readText } from '../readers/read-text.ts';
import { readEnding } from './ending.ts';

const ending = (...lines: string[]) => {
  const { text, places, signers, after } = readEnding(readText(['Lời văn cuối cùng./.', ...lines].join('\n')).blocks);
  return {
    text: text.map(blockText),
    places: places.map((place) => place.text),
    signers: signers.map(({ signer }) => signer),
    after: after.map(blockText),
  };
};

describe('the end of a paper', () => {
  it('is recipients and signature, one below the other', () => {
    expect(
      ending(
        'Nơi nhận:',
        '- Như trên;',
        '- Lưu: VT.',
        'TM. UỶ BAN NHÂN DÂN',
        'KT. CHỦ TỊCH',
        'PHÓ CHỦ TỊCH',
        'Trần Văn Mẫu',
      ),
    ).toEqual({
      text: ['Lời văn cuối cùng./.'],
      places: ['- Như trên;', '- Lưu: VT.'],
      signers: [
        { authority: ['TM. UỶ BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], position: 'PHÓ CHỦ TỊCH', fullName: 'Trần Văn Mẫu' },
      ],
      after: [],
    });
  });

  it.each([
    [['Nơi nhận: TM. UỶ BAN NHÂN DÂN', '- Như trên; KT. CHỦ TỊCH', '- Lưu: VT. PHÓ CHỦ TỊCH', 'Trần Văn Mẫu']],
    [['Nơi nhận: TM. UỶ BAN NHÂN DÂN', '- Như trên; KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', '- Lưu: VT. Trần Văn Mẫu']],
    [
      [
        'Nơi nhận:',
        '- Như trên;',
        '- Lưu: VT.\tTM. UỶ BAN NHÂN DÂN',
        'KT. CHỦ TỊCH',
        'PHÓ CHỦ TỊCH',
        '',
        'Trần Văn Mẫu',
      ],
    ],
  ])('has recipients and signature side by side: %j', (lines) => {
    expect(ending(...lines)).toMatchObject({
      places: ['- Như trên;', '- Lưu: VT.'],
      signers: [
        { authority: ['TM. UỶ BAN NHÂN DÂN', 'KT. CHỦ TỊCH'], position: 'PHÓ CHỦ TỊCH', fullName: 'Trần Văn Mẫu' },
      ],
    });
  });

  it('takes offices and names that a line of recipients holds itself for recipients', () => {
    const places = ['- Chủ tịch; các Phó Chủ tịch UBND tỉnh;', '- Sở Nội vụ; Sở Y tế;', '- Báo Gió Ngàn; Đài Bến Sông'];
    expect(ending('Nơi nhận:', ...places, 'GIÁM ĐỐC', 'Trần Văn Mẫu').places).toEqual(places);
  });

  it('has an office over two lines, and names in capitals', () => {
    const office = ['TL. CỤC TRƯỞNG', 'KT. TRƯỞNG BAN CHÍNH SÁCH,', 'THUẾ QUỐC TẾ', 'PHÓ TRƯỞNG BAN', 'Trần Thị Mẫu'];
    expect(ending(...office).signers).toEqual([
      {
        authority: ['TL. CỤC TRƯỞNG', 'KT. TRƯỞNG BAN CHÍNH SÁCH, THUẾ QUỐC TẾ'],
        position: 'PHÓ TRƯỞNG BAN',
        fullName: 'Trần Thị Mẫu',
      },
    ]);
    expect(ending('KT. BỘ TRƯỞNG,', 'CHỦ NHIỆM', 'PHÓ CHỦ NHIỆM', 'Trần Văn Mẫu').signers).toEqual([
      { authority: ['KT. BỘ TRƯỞNG, CHỦ NHIỆM'], position: 'PHÓ CHỦ NHIỆM', fullName: 'Trần Văn Mẫu' },
    ]);
    expect(ending('CHỦ TỊCH', 'Trần Văn Mẫu', 'TỆP ĐƯỢC GỬI KÈM', 'VĂN BẢN')).toMatchObject({
      signers: [{ position: 'CHỦ TỊCH', fullName: 'Trần Văn Mẫu' }],
      after: ['TỆP ĐƯỢC GỬI KÈM', 'VĂN BẢN'],
    });
    expect(ending('GIÁM ĐỐC SỞ', 'CÔNG THƯƠNG', 'Trần Văn Mẫu').signers).toEqual([
      { position: 'GIÁM ĐỐC SỞ CÔNG THƯƠNG', fullName: 'Trần Văn Mẫu' },
    ]);
    expect(ending('GIÁM ĐỐC', 'TRẦN VĂN MẪU', 'TRƯỞNG BAN', 'Lê Thị Hai').signers).toEqual([
      { position: 'GIÁM ĐỐC', fullName: 'TRẦN VĂN MẪU' },
      { position: 'TRƯỞNG BAN', fullName: 'Lê Thị Hai' },
    ]);
  });

  it('is the same side by side', () => {
    const beside = ending(
      'Nơi nhận:                      CHỦ TỊCH',
      '- Như trên;                    Trần Văn Mẫu',
      '- Lưu: VT.',
    );
    expect(beside.places).toEqual(['- Như trên;', '- Lưu: VT.']);
    expect(beside.signers).toEqual([{ position: 'CHỦ TỊCH', fullName: 'Trần Văn Mẫu' }]);
  });

  it.each(['HP_VP11_QĐ', '09 KH', 'MinhHồng/QĐ/20.11.2025', 'Huy (23 bản)'])(
    'keeps what the typist left below the list: %s',
    (mark) => {
      const left = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.', mark];
      const lines = [
        ...left.map((text, line) => ({ type: 'text' as const, text, line, column: 'left' as const, isWhole: true })),
        ...['CHỦ TỊCH', 'Trần Văn Mẫu'].map((text, line) => ({
          type: 'text' as const,
          text,
          line,
          column: 'right' as const,
          isWhole: true,
        })),
      ];
      const { places, signers } = readEnding(lines);
      expect(places.map(({ text }) => text)).toEqual(['- Như trên;', '- Lưu: VT.', mark]);
      expect(signers.map(({ signer }) => signer)).toEqual([{ position: 'CHỦ TỊCH', fullName: 'Trần Văn Mẫu' }]);
    },
  );

  it('may have the signature first, and recipients over two lines', () => {
    const found = ending(
      'CHỦ TỊCH',
      'Trần Văn Mẫu',
      'Nơi nhận:',
      '- Thường trực Thành uỷ (để',
      'báo cáo);',
      '- Lưu: VT.',
    );
    expect(found.places).toEqual(['- Thường trực Thành uỷ (để báo cáo);', '- Lưu: VT.']);
    expect(found.signers).toEqual([{ position: 'CHỦ TỊCH', fullName: 'Trần Văn Mẫu' }]);
  });

  it.each(['- Lưu: VT, TH (2b)Hà', '- Lưu: Văn thư, KT (3) Mẫu', '- Lưu: VT, QHĐP'])(
    'ends its list with a line that nothing closes: %s',
    (last) => {
      const { places, signers } = ending(
        'Nơi nhận:',
        '- Như trên;',
        last,
        'KT. CHỦ TỊCH',
        'PHÓ CHỦ TỊCH',
        'Lê Thị Mẫu',
      );
      expect(places).toEqual(['- Như trên;', last]);
      expect(signers).toEqual([{ authority: ['KT. CHỦ TỊCH'], position: 'PHÓ CHỦ TỊCH', fullName: 'Lê Thị Mẫu' }]);
    },
  );

  it('goes on with a recipient in small letters behind a semicolon', () => {
    const { places, signers } = ending(
      'Nơi nhận:',
      '- Văn phòng: lãnh đạo, trợ lý;',
      'các phòng: TH, KT;',
      '- Lưu: VT.',
      'CHỦ TỊCH',
      'Lê Thị Mẫu',
    );
    expect(places).toEqual(['- Văn phòng: lãnh đạo, trợ lý; các phòng: TH, KT;', '- Lưu: VT.']);
    expect(signers).toEqual([{ position: 'CHỦ TỊCH', fullName: 'Lê Thị Mẫu' }]);
  });

  it.each(['TL.CHỦ TỊCH', 'TM.UBND XÃ', 'T/M BAN THƯỜNG VỤ', 'K/T CHỦ TỊCH', 'Q.CHỦ TỊCH'])(
    'knows in whose place somebody signs, blank or none: %s',
    (authority) => {
      expect(ending(authority, 'CHÁNH VĂN PHÒNG', 'Lê Thị Mẫu').signers).toEqual([
        { authority: [authority], position: 'CHÁNH VĂN PHÒNG', fullName: 'Lê Thị Mẫu' },
      ]);
    },
  );

  it('has two signers where two organs sign, each with its own lines', () => {
    const { signers } = ending(
      'KT. GIÁM ĐỐC CÔNG AN',
      'TỈNH',
      'PHÓ GIÁM ĐỐC',
      'Đại tá Ngô Văn Sử',
      'GIÁM ĐỐC SỞ Y TẾ',
      'Đinh Thị Dụ',
    );
    expect(signers).toEqual([
      { authority: ['KT. GIÁM ĐỐC CÔNG AN TỈNH'], position: 'PHÓ GIÁM ĐỐC', fullName: 'Đại tá Ngô Văn Sử' },
      { position: 'GIÁM ĐỐC SỞ Y TẾ', fullName: 'Đinh Thị Dụ' },
    ]);
  });

  it('is followed by annexes and by what is issued with the paper', () => {
    for (const head of ['PHỤ LỤC I', 'QUY CHẾ', 'DANH SÁCH THÀNH VIÊN']) {
      expect(ending('CHỦ TỊCH', 'Trần Văn Mẫu', head, 'Nội dung').after).toEqual([head, 'Nội dung']);
    }
  });

  it('is absent where a paper breaks off', () => {
    expect(ending()).toEqual({ text: ['Lời văn cuối cùng./.'], places: [], signers: [], after: [] });
  });
});
