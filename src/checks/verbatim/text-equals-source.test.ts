import { describe, expect, it } from 'vitest';
import type { Content } from '../../corpus/content.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Provision } from '../../domain/provision/provision.ts';
import { aClause, aDocument, aProvision, words } from '../../testing/builders/document.ts';
import type { Finding } from '../finding.ts';
import { textEqualsSource } from './text-equals-source.ts';

function findings(source: string, fields: Partial<DirectiveDocument>): Finding[] {
  const value = aDocument({ ...fields, source: { kind: 'extraction', file: 'a.txt', missing: [] } });
  const documents = [{ file: 'van-ban/a.mdx', value, broken: [] }];
  return textEqualsSource.find(
    { documents, texts: new Map([['nguon/a.txt', source]]) } as unknown as Content,
    '2026-01-01',
  );
}

describe('the letterhead of a source', () => {
  const HEADER = {
    organName: 'Uỷ ban nhân dân thành phố Mẫu',
    codeNumber: '05',
    codeNotation: 'UBND-NC',
    issuedPlace: 'Mẫu',
    issuedDate: '2024-03-05',
    subject: 'thực hiện Kế hoạch ngày 05 tháng 3 năm 2024 tại thành phố Mẫu',
    body: { provisions: [aClause('1', 'Rà soát các nhiệm vụ.')] },
  };
  const HEAD = [
    'UỶ BAN NHÂN DÂN\nTHÀNH PHỐ MẪU',
    'Số: 05/UBND-NC',
    'V/v thực hiện Kế hoạch ngày 05 tháng 3 năm 2024\ntại thành phố Mẫu',
    'Mẫu, ngày 05 tháng 3 năm 2024',
  ].join('\n');
  const remainders = (head: string, fields: Partial<DirectiveDocument> = {}) =>
    findings(`${head}\n1. Rà soát các nhiệm vụ.`, { ...HEADER, ...fields });

  it.each([
    ['as the header gives it', HEAD],
    ['with a zero before the month', HEAD.replace('Mẫu, ngày 05 tháng 3', 'Mẫu, ngày 05 tháng 03')],
    ['without a zero before the day', HEAD.replace('Mẫu, ngày 05', 'Mẫu, ngày 5')],
    ['with the date in figures', HEAD.replace(/Mẫu, ngày .*$/, 'Mẫu, 05/3/2024')],
    ['with the date in two lines', HEAD.replace('Mẫu, ngày 05 tháng', 'Mẫu, ngày 05\ntháng')],
    ['with “Về việc”', HEAD.replace('V/v', 'Về việc')],
    ['with “V/v:”', HEAD.replace('V/v', 'V/v:')],
    ['with another dash', HEAD.replace('UBND-NC', 'UBND–NC')],
    ['with the motto of the State', `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n-----\n${HEAD}`],
  ])('is accounted for %s', (_, head) => {
    expect(remainders(head)).toEqual([]);
  });

  it('may carry the stamp of the priority that the header gives, and no other', () => {
    for (const stamp of ['HOẢ TỐC', 'HỎA TỐC', 'Hoả tốc']) {
      expect(remainders(`${stamp}\n${HEAD}`, { priority: 'flash' })).toEqual([]);
    }
    expect(remainders(`THƯỢNG KHẨN\n${HEAD}`, { priority: 'very-urgent' })).toEqual([]);
    for (const head of [`THƯỢNG KHẨN\n${HEAD}`, `HOẢ TỐC\n${HEAD}`]) {
      expect(remainders(head, { priority: 'urgent' })).toMatchObject([{ kind: { code: 'text-differs' } }]);
    }
  });

  it('may leave day and number blank where the header has none', () => {
    const { codeNumber: _, issuedDate: __, ...header } = HEADER;
    const head = HEAD.replace('05/UBND', '     /UBND').replace(/Mẫu, ngày .*$/, 'Mẫu, ngày … tháng   năm 2024');
    expect(findings(`${head}\n1. Rà soát các nhiệm vụ.`, header)).toEqual([]);
  });

  it('says what the header does not give', () => {
    for (const [head, left] of [
      [HEAD.replace('Mẫu, ngày 05', 'Mẫu, ngày 06'), 'ngày 06 tháng 3 năm 2024'],
      [`SỞ NỘI VỤ\n${HEAD}`, 'SỞ NỘI VỤ'],
      [HEAD.replace('thực hiện Kế hoạch', 'triển khai Kế hoạch'), 'triển khai'],
    ] as const) {
      expect(remainders(head)[0]?.message).toContain(left);
    }
  });
});

describe('the labels of a source', () => {
  const ADDRESSED = {
    to: [{ text: 'Phòng Y tế.', units: [] }],
    toPlaces: ['- Như trên;'],
    body: { provisions: [aClause('1', 'Rà soát các nhiệm vụ.')] },
  };
  const SOURCE = 'UỶ BAN NHÂN DÂN THÀNH PHỐ\nKính gửi: Phòng Y tế.\n1. Rà soát các nhiệm vụ.\nNơi nhận:\n- Như trên;';

  it.each([
    ['Kính gửi:', 'KÍNH GỬI:'],
    ['Kính gửi:', 'Kính gửi'],
    ['Kính gửi:', 'Kính Gửi :'],
    ['Nơi nhận:', 'NƠI NHẬN:'],
    ['Nơi nhận:', 'Nơi nhận'],
  ])('“%s” may be written “%s”', (label, written) => {
    expect(findings(SOURCE.replace(label, written), ADDRESSED)).toEqual([]);
  });

  it('tell where the text begins even where the addressee differs', () => {
    const [finding, ...more] = findings(SOURCE.replace('Kính gửi: Phòng Y tế', 'KÍNH GỬI: Sở Y tế'), ADDRESSED);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ path: ['to', 0, 'text'] });
    expect(finding?.message).toContain('dòng 2');
  });

  it('are found where the text has them, not where a title speaks of them', () => {
    expect(findings(`UỶ BAN NHÂN DÂN THÀNH PHỐ\nV/v kính gửi báo cáo\n${SOURCE}`, ADDRESSED)).toMatchObject([
      { message: expect.stringContaining('kính gửi báo cáo') },
    ]);
  });

  it('are needed', () => {
    expect(findings(SOURCE.replace('Nơi nhận:', ''), ADDRESSED)).toMatchObject([{ path: ['toPlaces', 0] }]);
  });
});

describe('the head of an annex that its tag draws', () => {
  const annexed = (fields: Partial<Provision>, text: string): Partial<DirectiveDocument> => {
    const list: Provision = {
      ...aProvision('annex', 'phu-luc-1', { content: [text] }),
      number: 'I',
      title: words('DANH MỤC'),
      ...fields,
    };
    return { body: { provisions: [aClause('1', 'Rà soát.'), list] } };
  };

  it.each([
    ['the line', 'PHỤ LỤC I\nDANH MỤC', {}],
    ['the line with “số”', 'PHỤ LỤC SỐ I:\nDANH MỤC', {}],
    ['the line in small letters', 'Phụ lục I. DANH MỤC', {}],
    ['the line without a number', 'PHỤ LỤC\nDANH MỤC', { number: undefined }],
    ['no such line', 'DANH MỤC', {}],
    ['the kind of an attached document', 'MẪU SỐ 01\nDANH MỤC', { kind: 'attached', typeName: 'Mẫu', number: '01' }],
  ] as const)('is accounted for where the source has %s', (_, head, fields) => {
    const published = annexed(fields as Partial<Provision>, 'Cầu và đường.');
    expect(findings(`1. Rà soát.\n${head}\nCầu và đường.`, published)).toEqual([]);
  });

  it('is told where the source has another number', () => {
    expect(findings('1. Rà soát.\nPHỤ LỤC II\nDANH MỤC\nCầu và đường.', annexed({}, 'Cầu và đường.'))).toMatchObject([
      { kind: { code: 'text-differs' } },
    ]);
  });

  it('takes nothing of a text that begins with the same words', () => {
    const text = 'Phụ lục này gồm cầu và đường.';
    const untitled = annexed({ number: undefined, title: undefined } as unknown as Partial<Provision>, text);
    expect(findings(`1. Rà soát.\n${text}`, untitled)).toEqual([]);
    expect(findings(`1. Rà soát.\nPHỤ LỤC\n${text}`, untitled)).toEqual([]);
  });
});

describe('a document without text', () => {
  it('is not the text of its source', () => {
    const note: Provision = { type: 'provision', kind: 'preamble', id: 'mo-dau', line: 1, content: [] };
    for (const provisions of [[], [note]]) {
      expect(findings('1. Rà soát.', { body: { provisions } })).toMatchObject([{ kind: { code: 'text-differs' } }]);
    }
  });
});

describe('a message about what differs', () => {
  it.each(['0905 123 456', '0905123456', '０９０５１２３４５６'])(
    'shows no part of %s, wherever it is cut',
    (number) => {
      for (let gap = 0; gap <= 45; gap += 1) {
        const said = (rest: string) => `Rà soát ${'a'.repeat(gap)} ${number} ${rest}`;
        const [message] = findings(`1. ${said('nhiệm vụ.')}`, { body: { provisions: [aClause('1', said('việc.'))] } });
        const [other] = findings(`1. Rà soát ${'a'.repeat(gap)} việc ${number}.`, {
          body: { provisions: [aClause('1', said('việc.'))] },
        });
        expect(`${message?.message}${other?.message}`).not.toMatch(/0905|123|09|０９/);
      }
    },
  );

  it('shows the published words with their spaces', () => {
    const [message] = findings('1. Rà soát các việc.', {
      body: { provisions: [aClause('1', 'Rà soát các nhiệm vụ.')] },
    });
    expect(message?.message).toContain('«nhiệm vụ.»');
  });
});

describe('what was left out of the publication', () => {
  const published = (text: string): Partial<DirectiveDocument> => ({ body: { provisions: [aClause('1', text)] } });
  const SAID = 'Gọi ông B, số [đã lược: số điện thoại], trước giờ họp.';

  it.each([
    ['as it is left out of the source', SAID],
    ['in other words', 'Gọi ông B, số [đã lược: số ĐT\ncủa cá nhân], trước giờ họp.'],
    ['where the source has the number', 'Gọi ông B, số 0905 123 456, trước giờ họp.'],
    ['where the source has the number over a line end', 'Gọi ông B, số 0905\n123 456, trước giờ họp.'],
  ])('is accepted %s', (_, source) => {
    expect(findings(`1. ${source}`, published(SAID))).toEqual([]);
  });

  it.each([
    ['words', 'Gọi ông B, số nhà 12, trước giờ họp.'],
    ['a number of an office', 'Gọi ông B, số 0236 3821 234, trước giờ họp.'],
    ['more than the number', 'Gọi ông B, số 0905 123 456 hoặc email, trước giờ họp.'],
    ['nothing', 'Gọi ông B, số , trước giờ họp.'],
  ])('is no excuse to leave out %s', (_, source) => {
    expect(findings(`1. ${source}`, published(SAID))).toMatchObject([{ kind: { code: 'text-differs' } }]);
  });

  it('may stand at the very beginning', () => {
    const said = '[đã lược: số điện thoại] là số trực.';
    const body = { provisions: [aClause('1', 'Rà soát.')] };
    expect(
      findings(`Kính gửi: 0905 123 456 là số trực.\n1. Rà soát.`, { to: [{ text: said, units: [] }], body }),
    ).toEqual([]);
  });
});

describe('a line of a source that is no text of the paper', () => {
  const TWO = { body: { provisions: [aClause('1', 'Rà soát các nhiệm vụ.'), aClause('2', 'Lập kế hoạch.')] } };
  const codes = (source: string, fields: Partial<DirectiveDocument> = TWO) =>
    findings(source, fields).map(({ kind, at, position }) => `${kind.code} ${at.file}:${position?.line}`);

  it.each([
    ['a number', '1. Rà soát các\n2\nnhiệm vụ.\n2. Lập kế hoạch.', 2],
    ['a number before one of the text', '1. Rà soát các nhiệm vụ.\n\f2\n2. Lập kế hoạch.', 2],
    ['two numbers', '1. Rà soát các\n2\n- 3 -\nnhiệm vụ.\n2. Lập kế hoạch.', 2],
    ['a number between dashes', '1. Rà soát các nhiệm vụ.\n- 2 -\n2. Lập kế hoạch.', 2],
    ['“Trang 2/5”', '1. Rà soát các nhiệm vụ.\nTrang 2/5\n2. Lập kế hoạch.', 2],
    ['a number at the end', '1. Rà soát các nhiệm vụ.\n2. Lập kế hoạch.\n3', 3],
    ['a rule', '1. Rà soát các nhiệm vụ.\n_______\n2. Lập kế hoạch.', 2],
    ['stars', '1. Rà soát các nhiệm vụ.\n* * *\n2. Lập kế hoạch.', 2],
    ['a rule at the end', '1. Rà soát các nhiệm vụ.\n2. Lập kế hoạch.\n----------', 3],
    ['a stamp at the end', '1. Rà soát các nhiệm vụ.\n2. Lập kế hoạch.\nNgày ký: 14-07-2023 15:25:42 +07:00', 3],
    [
      'a stamp at the start',
      'Ký bởi: UBND thành phố\nNgày ký: 14/07/2023 15:25:42\n1. Rà soát các nhiệm vụ.\n2. Lập kế hoạch.',
      1,
    ],
  ])('is passed over and told: %s', (_, source, line) => {
    expect(codes(source)).toEqual([`source-apart nguon/a.txt:${line}`]);
  });

  it('is told once, with all its lines, and never with the advice to publish it', () => {
    const [finding, ...others] = findings('1. Rà soát các\n2\nnhiệm vụ.\n3\n2. Lập kế hoạch.', TWO);
    expect(others).toEqual([]);
    expect(finding!.message).toContain('dòng 2 và 4 giống số trang');
    expect(finding!.fix).toContain('đừng thêm vào bản đăng');
  });

  it('names a rule by what it is', () => {
    const [finding] = findings('1. Rà soát các nhiệm vụ.\n---\n2. Lập kế hoạch.', TWO);
    expect(finding!.message).toContain('dòng 2 giống nét kẻ');
  });

  it.each(['......', '……', '-', '--', '- x -'])('is no room to write and no dash: %s', (line) => {
    expect(codes(`1. Rà soát các nhiệm vụ.\n${line}\n2. Lập kế hoạch.`)).toEqual(['text-differs van-ban/a.mdx:1']);
  });

  it('hides no difference behind it', () => {
    expect(codes('1. Rà soát các nhiệm vụ.\n2\n2. Lập gấp kế hoạch.')).toEqual([
      'text-differs van-ban/a.mdx:1',
      'source-apart nguon/a.txt:2',
    ]);
    expect(codes('1. Rà soát các nhiệm vụ năm 2\n2. Lập kế hoạch.')).toEqual(['text-differs van-ban/a.mdx:1']);
  });

  it('is text where the publication has it', () => {
    const numbers = { body: { provisions: [aClause('1', 'Số lớp:'), aClause('2', 'Lập kế hoạch.')] } };
    expect(codes('1. Số lớp:\n2. Lập kế hoạch.', numbers)).toEqual([]);
    expect(
      codes('1. Số lớp:\n12\n2. Lập kế hoạch.', {
        body: { provisions: [aClause('1', 'Số lớp: 12'), aClause('2', 'Lập kế hoạch.')] },
      }),
    ).toEqual([]);
  });

  it('is found where the text goes on with its digits', () => {
    const provisions = [aClause('10', 'Rà soát.'), aClause('11', 'Lập kế hoạch.'), aClause('222', 'Báo cáo.')];
    expect(codes('10. Rà soát.\n1\n11. Lập kế hoạch.\n22\n222. Báo cáo.', { body: { provisions } })).toEqual([
      'source-apart nguon/a.txt:2',
    ]);
  });

  it('is found before what a tag draws, and behind what was left out', () => {
    const annex = aProvision('annex', 'phu-luc-1', { number: 'I', content: ['Danh mục.'] });
    const left = aClause('1', 'Gọi số [đã lược: số điện thoại] trước giờ họp.');
    expect(
      codes('1. Gọi số 0905 123 456 trước\n2\ngiờ họp.\n3\nPHỤ LỤC I\nDanh mục.', {
        body: { provisions: [left, annex] },
      }),
    ).toEqual(['source-apart nguon/a.txt:2']);
  });

  it('is told of no line behind which the text does not go on', () => {
    const [finding, ...others] = findings('1. Rà soát các\n2\n3\nviệc.', TWO);
    expect(others).toEqual([]);
    expect(finding!.message).toContain('bản đăng viết «nhiệm vụ.», văn bản nguồn viết «2 3 việc.»');
  });

  it('is told from a number of the text on the same pages, in a paper of any length', () => {
    const pages = Array.from({ length: 400 }, (_, index) => index + 1);
    const provisions = pages.map((page) => aClause(String(page), `Rà soát số lớp: ${page % 7} lớp.`));
    const source = pages.map((page) => `${page}. Rà soát số\n${page}\nlớp:\n${page % 7}\nlớp.`).join('\n');
    expect(codes(source, { body: { provisions } })).toEqual(['source-apart nguon/a.txt:2']);
    expect(codes(source.replace(/lớp\.$/, 'lớp học.'), { body: { provisions } })).toEqual([
      'text-differs van-ban/a.mdx:1',
      'source-apart nguon/a.txt:2',
    ]);
  });
});

describe('notes of the foot of a page', () => {
  const note = (mark: string, text: string) => ({
    type: 'paragraph' as const,
    inlines: [{ type: 'superscript' as const, children: words(mark) }, ...words(` ${text}`)],
  });
  const body = {
    provisions: [
      aClause('1', 'Thu ngân sách tăng 8,21%1.'),
      aClause('2', 'Chi ngân sách giảm2./.'),
      aProvision('passage', 'chu-thich', { content: [note('1', 'Số liệu quý I.'), note('2', 'Số liệu quý II.')] }),
    ],
  };
  const codes = (source: string) => findings(source, { body }).map(({ kind }) => kind.code);

  it('may stand in the source behind the text, or between its paragraphs and sentences', () => {
    expect(
      codes('1. Thu ngân sách tăng 8,21%1.\n2. Chi ngân sách giảm2./.\n1 Số liệu quý I.\n2 Số liệu quý II.'),
    ).toEqual([]);
    expect(
      codes('1. Thu ngân sách tăng 8,21%1.\n1 Số liệu quý I.\n2. Chi ngân\n2 Số liệu quý II.\nsách giảm2./.'),
    ).toEqual([]);
  });

  it('are compared sign by sign, and may not be left out', () => {
    expect(
      codes('1. Thu ngân sách tăng 8,21%1.\n1 Số liệu quý III.\n2. Chi ngân sách giảm2./.\n2 Số liệu quý II.'),
    ).toEqual(['text-differs']);
    expect(codes('1. Thu ngân sách tăng 8,21%1.\n2. Chi ngân sách giảm2./.\n2 Số liệu quý II.')).toEqual([
      'text-differs',
    ]);
  });

  it('are passed over beside the number of their page, which is told', () => {
    expect(
      codes('1. Thu ngân sách tăng 8,21%1.\n1 Số liệu quý I.\n12\n2. Chi ngân sách giảm2./.\n2 Số liệu quý II.'),
    ).toEqual(['source-apart']);
  });
});
