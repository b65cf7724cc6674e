import { describe, expect, it } from 'vitest';
import { bodyText, inlineText } from '../../domain/provision/provision-text.ts';
import type { Body, Provision } from '../../domain/provision/provision.ts';
import { aClause, aProvision, paragraph, words } from '../../testing/builders/document.ts';
import { documentText, type BlockView, type ProvisionView, type TextContext } from './document-text.ts';

const plain: TextContext = { findLinks: () => [], addressOf: () => undefined, aliases: [] };
const view = (...provisions: Provision[]) => documentText({ provisions }, plain);

/** The words that the page marks as official, in the order of the page. */
function officialWords(items: readonly (ProvisionView | BlockView)[]): string {
  return items
    .map((item) => {
      switch (item.type) {
        case 'provision': {
          const head = item.heading ? `${item.heading.marker}${inlineText(item.heading.title)}` : '';
          return head + officialWords([...item.opening, ...item.rest]);
        }
        case 'paragraph':
          return (item.marker ?? '') + inlineText(item.inlines);
        case 'table':
          return (
            (item.caption ?? '') +
            [...item.head, ...item.rows.map(({ cells }) => cells)]
              .flat()
              .map(({ inlines }) => inlineText(inlines))
              .join('')
          );
        case 'quotation':
          return officialWords(item.blocks);
        case 'editor-note':
          return '';
      }
    })
    .join('');
}

describe('the text of a document', () => {
  it('puts the number of a clause on the line of its first words', () => {
    const [clause] = view(aClause('1', 'Rà soát.'));
    expect(clause).toMatchObject({
      id: 'khoan-1',
      citation: 'khoản 1',
      opening: [{ type: 'paragraph', marker: '1.', inlines: words('Rà soát.') }],
    });
    expect(clause?.heading).toBeUndefined();
  });

  it('says where a quotation comes from, where that is known', () => {
    const quotation = (source?: string): Provision =>
      aProvision('passage', 'doan', {
        content: [{ type: 'quotation', blocks: [paragraph('Lời dẫn.')], ...(source !== undefined && { source }) }],
      });
    const sourceOf = (provision: Provision) =>
      view(provision)[0]?.opening.map((block) => 'source' in block && block.source);
    expect(sourceOf(quotation('Luật Đất đai'))).toEqual(['Luật Đất đai']);
    expect(sourceOf(quotation())).toEqual([false]);
  });

  it('gives the number a line of its own where no words follow it', () => {
    const point = aProvision('point', 'khoan-1-diem-a', { number: 'a', marker: 'a)', content: ['Một.'] });
    const [clause] = view(aProvision('clause', 'khoan-1', { number: '1', marker: '1.', content: [point] }));
    expect(clause?.opening).toEqual([{ type: 'paragraph', marker: '1.', inlines: [] }]);
    expect(clause?.rest).toMatchObject([{ id: 'khoan-1-diem-a', citation: 'điểm a khoản 1' }]);
  });

  it('makes headings of what has a title, one level below the heading above', () => {
    const article = aProvision('article', 'dieu-1', { number: '1', marker: 'Điều 1.', title: words('Phạm vi') });
    const chapter = aProvision('chapter', 'chuong-1', { number: 'I', marker: 'Chương I', content: [article] });
    const [shown] = view(chapter);
    expect(shown?.heading).toEqual({ level: 3, marker: 'Chương I', title: [] });
    expect(shown?.rest).toMatchObject([{ heading: { level: 4, marker: 'Điều 1.', title: words('Phạm vi') } }]);
  });

  it.each(['part', 'chapter', 'section', 'subsection', 'annex'] as const)(
    'makes a heading of a %s without a title',
    (kind) => {
      const [shown] = view(aProvision(kind, 'id', { number: 'I', marker: 'I', content: ['Rà soát.'] }));
      expect([shown?.heading?.marker, shown?.opening[0]]).toEqual([
        'I',
        { type: 'paragraph', inlines: words('Rà soát.') },
      ]);
    },
  );

  it('leads from an id of a former reading, of which nothing is said unless the editors do', () => {
    const clause = { ...aClause('1', 'Rà soát.'), formerIds: ['doan-1', 'doan-2'] };
    const aliases = [{ from: 'doan-2', to: 'khoan-1', note: 'Đánh số lại.' }];
    const [shown] = documentText({ provisions: [clause] }, { ...plain, aliases });
    expect(shown?.formerIds).toEqual(['doan-1']);
  });

  it('draws the number of an annex that the text does not have, apart from the official words', () => {
    const [annex] = view(aProvision('annex', 'phu-luc-1', { number: 'I', title: words('DANH MỤC') }));
    expect(annex?.heading).toEqual({ level: 3, drawn: 'Phụ lục I', marker: '', title: words('DANH MỤC') });
  });

  it.each([
    ['the kind of an attached document that no line says', { title: words('Tiếp công dân') }, 'Quy chế'],
    ['it without a title too', {}, 'Quy chế'],
    ['nothing where its title says it', { title: words('QUY CHẾ TIẾP CÔNG DÂN') }, undefined],
    ['nothing where a line says it', { marker: 'QUY CHẾ', title: words('Tiếp công dân') }, undefined],
  ])('draws %s', (_, fields, drawn) => {
    const [attached] = view(aProvision('attached', 'quy-che', { typeName: 'Quy chế', ...fields }));
    expect(attached?.heading?.drawn).toBe(drawn);
    expect(attached?.joint).toBe('ban hành kèm theo');
  });

  it.each([
    ['(Kèm theo Quyết định số 5/QĐ-UBND)', 'attached'],
    ['(Ban hành kèm theo Quyết định số 5/QĐ-UBND)', 'attached'],
    ['(Ban hành theo Quyết định số 5/QĐ-UBND)', 'attached'],
    ['(Đính kèm Công văn số 5/UBND-NC)', 'attached'],
    ['(Được \n ban \n hành \n kèm \n theo Quyết định số 5/QĐ-UBND)', 'attached'],
    ['(Kèm \n theo Quyết định số 5/QĐ-UBND)', 'attached'],
    ['(Đính \n kèm Công văn số 5/UBND-NC)', 'attached'],
    ['(Theo mẫu của Bộ Nội vụ)', undefined],
    ['(Kèm theo Quyết định số 5/QĐ-UBND) gồm hai phần.', undefined],
  ])('sets apart what an annex belongs to: %s', (line, form) => {
    const [annex] = view(aProvision('annex', 'phu-luc', { content: [line] }));
    expect((annex?.opening[0] as { form?: string }).form).toBe(form);
  });

  it('sets grounds and the enacting line of the opening apart, as paper does', () => {
    const [preamble] = view(
      aProvision('preamble', 'mo-dau', { content: ['Căn cứ Luật Thanh tra;', 'QUYẾT ĐỊNH:', 'Thực hiện ý kiến.'] }),
    );
    expect(preamble?.opening.map((block) => block.type === 'paragraph' && block.form)).toEqual([
      'basis',
      'enacting',
      undefined,
    ]);
  });

  it('marks lines that begin with a list sign, and no others of a clause', () => {
    const [clause] = view(
      aProvision('clause', 'khoan-1', {
        content: ['Căn cứ Luật Thanh tra;', paragraph('- Phòng Nội vụ;', '-'), 'QUYẾT ĐỊNH:'],
      }),
    );
    expect(clause?.opening.map((block) => block.type === 'paragraph' && block.form)).toEqual([
      undefined,
      'dash',
      undefined,
    ]);
  });

  it('names the source of a quotation where the editors give one', () => {
    const blocks = [paragraph('“đối thoại”')];
    const [clause] = view(
      aProvision('clause', 'khoan-1', {
        content: [
          { type: 'quotation', source: 'Thông báo 319', blocks },
          { type: 'quotation', blocks },
        ],
      }),
    );
    expect(clause?.opening.map((block) => 'source' in block && block.source)).toEqual(['Thông báo 319', false]);
  });

  it('makes a row of a table a place to cite and to come to by old ids, beside the words that a task quotes', () => {
    const cell = (value: string) => ({ inlines: words(value) });
    const row = { id: 'phu-luc-1-dong-1', number: '1', cells: ['1', 'Sở', 'Rà soát quy hoạch'].map(cell), line: 1 };
    const table = { type: 'table' as const, align: [null, null, null], head: [], rows: [row] };
    const annex = aProvision('annex', 'phu-luc-1', { number: 'I', marker: 'Phụ lục I', content: [table] });
    const context = (task: { provision: string; quote: string }) => ({
      ...plain,
      aliases: [{ from: 'phu-luc-1-dong-9', to: 'phu-luc-1-dong-1', note: 'Đánh số lại.' }],
      tasks: [task],
    });
    const rowOf = (task: { provision: string; quote: string }) => {
      const [shown] = documentText({ provisions: [annex] }, context(task));
      const [block] = shown!.opening;
      return block?.type === 'table' ? block.rows[0]?.provision : undefined;
    };
    expect(rowOf({ provision: 'phu-luc-1-dong-1', quote: 'Sở' })).toEqual({
      id: 'phu-luc-1-dong-1',
      citation: 'dòng 1 Phụ lục I',
      aliases: [{ id: 'phu-luc-1-dong-9', note: 'Đánh số lại.' }],
      cell: 1,
    });
    expect(rowOf({ provision: 'phu-luc-1-dong-2', quote: 'Sở' })?.cell).toBe(2);
  });

  it('sets apart what an annex belongs to', () => {
    const [annex] = view(
      aProvision('annex', 'phu-luc', { content: ['(Kèm theo Quyết định số 05/QĐ-UBND)', 'Danh mục'] }),
    );
    expect(annex?.opening.map((block) => block.type === 'paragraph' && block.form)).toEqual(['attached', undefined]);
  });

  it('leads old ids to the provision that has their place now', () => {
    const aliases = [{ from: 'khoan-9', to: 'khoan-1', note: 'Đánh số lại.' }];
    const body = { provisions: [aClause('1', 'Rà soát.'), aClause('2', 'Báo cáo.')] };
    const [first, second] = documentText(body, { ...plain, aliases });
    expect([first?.aliases, second?.aliases]).toEqual([[{ id: 'khoan-9', note: 'Đánh số lại.' }], []]);
    expect(second?.formerIds).toEqual([]);
  });

  it('links what the text cites, by the place it stands in, but never the provision’s own number', () => {
    const findLinks: TextContext['findLinks'] = (text, place) =>
      place && text.includes('Điều 1')
        ? [{ start: text.indexOf('Điều 1'), end: text.indexOf('Điều 1') + 6, href: '#dieu-1' }]
        : [];
    const quotation = { type: 'quotation' as const, blocks: [paragraph('theo Điều 1')] };
    const article = aProvision('article', 'dieu-1', {
      number: '1',
      marker: 'Điều 1.',
      content: ['Theo Điều 1.', quotation],
    });
    const [shown] = documentText({ provisions: [article] }, { ...plain, findLinks });
    const link = { type: 'link', href: '#dieu-1', children: words('Điều 1') };
    expect(shown?.opening).toEqual([
      { type: 'paragraph', marker: 'Điều 1.', inlines: [...words('Theo '), link, ...words('.')] },
      { type: 'quotation', blocks: [{ type: 'paragraph', inlines: words('theo Điều 1') }] },
    ]);
  });

  it('holds every official character once and in order, and no word of the editors', () => {
    const body: Body = {
      provisions: [
        aProvision('preamble', 'mo-dau', {
          content: ['Căn cứ “Luật”;', { type: 'editor-note', blocks: [paragraph('Mờ.')] }],
        }),
        aProvision('chapter', 'chuong-1', {
          number: 'I',
          marker: 'Chương I',
          title: words('QUY ĐỊNH CHUNG'),
          content: [
            aProvision('article', 'dieu-1', {
              number: '1',
              marker: 'Điều 1.',
              content: [
                aClause('1', 'Bảng sau:', 'dieu-1-khoan-1'),
                {
                  type: 'table',
                  caption: 'Bảng 1',
                  align: ['center', null],
                  head: [[{ inlines: words('STT') }, { inlines: words('Tên') }]],
                  rows: [{ cells: [{ inlines: words('1') }, { inlines: words('Xã A') }], line: 1 }],
                },
                { type: 'quotation', source: 'Thông báo', blocks: [paragraph('“đối thoại”')] },
              ],
            }),
          ],
        }),
        aProvision('passage', 'ket-thuc', { content: [paragraph('- Thực hiện./.', '-')] }),
      ],
    };
    const withoutSpace = (text: string) => text.replace(/\s/g, '');
    expect(withoutSpace(officialWords(documentText(body, plain)))).toBe(withoutSpace(bodyText(body)));
  });
});

describe('the signature under an annex', () => {
  const formsOf = (kind: 'annex' | 'clause', ...lines: string[]) => {
    const content = [aClause('1', 'CHỦ TỊCH', 'phu-luc-1-khoan-1'), ...lines];
    const [shown] = view(aProvision(kind, 'phu-luc-1', { number: 'I', title: words('A'), content }));
    return shown?.rest.map((block) => block.type === 'paragraph' && block.form).slice(1);
  };

  it('is set in the middle, line by line, and what stands before it is not', () => {
    expect(formsOf('annex', 'Ghi chú.', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Nguyễn Văn A')).toEqual([
      undefined,
      'enacting',
      'enacting',
      'enacting',
    ]);
  });

  it('is none where nobody signs, or where the text goes on', () => {
    expect(formsOf('annex', 'CHỦ TỊCH')).toEqual([undefined]);
    expect(formsOf('annex', 'CHỦ TỊCH', 'Nguyễn Văn A', 'Ghi chú.')).toEqual([undefined, undefined, undefined]);
    expect(formsOf('clause', 'CHỦ TỊCH', 'Nguyễn Văn A')).toEqual([undefined, undefined]);
  });
});

describe('lines in capitals before the first number', () => {
  const formsOf = (...lines: string[]) => {
    const [shown] = view(aProvision('preamble', 'mo-dau', { content: lines }));
    return shown?.opening.map((block) => block.type === 'paragraph' && block.form);
  };

  it.each([
    'HỘI ĐỒNG NHÂN DÂN THÀNH PHỐ GIÓ NGÀN',
    'KHOÁ XIV, KỲ HỌP THỨ BA',
    'KHÓA XVIII - KỲ HỌP THỨ 12',
    'Khoá XIV, kỳ họp thứ ba',
    'Khóa X',
    'QUYẾT NGHỊ:',
    'ỦY BAN NHÂN DÂN TỈNH (KHÓA 2021 - 2026)',
  ])('are set in the middle: “%s”', (line) => expect(formsOf(line)).toEqual(['enacting']));

  it.each(['Khoá XIV, kỳ họp thứ ba thông qua ngày 01/7/2026.', 'Khoá học bắt đầu', 'UBND Thành phố yêu cầu:'])(
    'are told from sentences: “%s”',
    (line) => expect(formsOf(line)).toEqual([undefined]),
  );
});
