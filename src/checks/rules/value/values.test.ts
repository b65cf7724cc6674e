import { describe, expect, it } from 'vitest';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { aContent, sourcedDocument } from '../../../testing/builders/content.ts';
import { aTask } from '../../../testing/builders/corpus.ts';
import { aDocument } from '../../../testing/builders/document.ts';
import { drafts } from './drafts.ts';
import { placeholders } from './placeholders.ts';

const found = (fields: Partial<DirectiveDocument>): string[] =>
  placeholders
    .find(aContent({ documents: [sourcedDocument(aDocument(fields))] }), '2026-03-10')
    .map(
      ({ kind, path, message, fix }) => `${kind.code} ${path.join('.')} ${kind.code === 'blank-left' ? message : fix}`,
    );

describe('what stood in a field to be replaced', () => {
  it.each([
    '…',
    '...',
    '-',
    '???',
    '____',
    'TODO',
    'fixme',
    'TBD',
    'undefined',
    'NaN',
    'Lorem ipsum dolor',
    'xxx',
    'XXXX',
    ' … ',
  ])('is told: %j', (subject) => {
    expect(found({ subject })).toEqual([
      'placeholder-left subject ghi giá trị; văn bản nguồn không có thì bỏ dòng và ghi tên mục vào missing.',
    ]);
  });

  it.each(['XXX', 'todo list', 'x', 'Rà soát', 'loremipsum'])('is none in %j', (displayTitle) => {
    expect(found({ displayTitle })).toEqual([]);
  });

  it('is none in what may be nothing but signs', () => {
    expect(found({ tasks: [aTask('1', { quote: '-' })] })).toEqual([]);
  });
});

describe('a citation', () => {
  const cited = (citation: string) => found({ relations: [{ type: 'basis', citation }] });

  it.each([
    'Quyết định số … của UBND',
    'Quyết định ngày ... tháng 3',
    'Quyết định của ___',
    'Quyết định số: …/QĐ-UBND',
  ])('has no blank: %s', (text) =>
    expect(cited(text)).toEqual([expect.stringMatching(/^blank-left relations\.0\.citation «/)]),
  );

  it.each(['Quyết định số 5 …', 'Quyết định hsố …', 'Quyết định số 5/QĐ-UBND'])('has none in %s', (text) => {
    expect(cited(text)).toEqual([]);
  });

  it('is held to that also as the ground of a task, and other fields are not', () => {
    expect(found({ tasks: [aTask('1', { legalBasis: ['Luật số …'] })] })[0]).toContain(
      'blank-left tasks.0.legalBasis.0',
    );
    expect(found({ tasks: [aTask('1', { quote: 'ngày … tháng' })] })).toEqual([]);
  });
});

describe('what names something', () => {
  it.each(['Rà soát …', 'Rà soát...', 'Rà soát ___', 'Rà soát “đất…”', 'Rà soát (đất…)', 'Rà soát [đất…]'])(
    'is whole: %s',
    (subject) => {
      expect(found({ subject })).toEqual([expect.stringMatching(/^value-cut subject /)]);
    },
  );

  it.each(['Rà soát … đất', 'Rà soát.', 'Rà soát..'])('is whole in %s', (subject) =>
    expect(found({ subject })).toEqual([]),
  );

  it('may end so where it names nothing', () => {
    expect(found({ tasks: [aTask('1', { product: 'Kế hoạch, danh sách, …' })] })).toEqual([]);
  });
});

describe('words that only say that nothing was found', () => {
  it.each([
    'Không có',
    'không rõ',
    'Chưa xác định',
    '(không ghi)',
    '“Không nêu”.',
    'N/A',
    'none',
    'Để trống',
    'đang cập nhật',
    'chua co',
  ])('are no value: %s', (issuedPlace) => {
    expect(found({ issuedPlace })).toEqual([
      'value-says-nothing issuedPlace bỏ dòng này và ghi tên mục vào missing của source, ví dụ missing: [issuedPlace].',
    ]);
  });

  it('are told by the name that the list of what lacks has', () => {
    expect(found({ signer: { fullName: 'không rõ' } })[0]).toContain('missing: [signer.fullName]');
    expect(found({ tasks: [aTask('1', { product: 'Không có' })] })[0]).toContain('missing: [tasks.product]');
  });

  it.each(['Không có sản phẩm', 'Chưa xác định thời hạn', 'Nhà N/A'])('are some in %s', (issuedPlace) => {
    expect(found({ issuedPlace })).toEqual([]);
  });

  it('are a value where no paper is asked for one', () => {
    expect(found({ displayTitle: 'Không có' })).toEqual([]);
  });
});

describe('the mark of a draft', () => {
  const marks = (text: string, file = 'van-ban/a.mdx') =>
    drafts
      .find(aContent({ texts: new Map([[file, text]]) }), '2026-03-10')
      .map(({ value, position }) => `${position!.line}:${position!.column} ${value}`);

  it.each([
    ['DỰ THẢO', '1:1 DỰ THẢO'],
    ['**Dự thảo**', '1:3 Dự thảo'],
    ['Lưu hành nội bộ', '1:1 Lưu hành nội bộ'],
    ['(Tài liệu lưu hành nội bộ)', '1:2 Tài liệu lưu hành nội bộ'],
    ['Tài liệu nội bộ.', '1:1 Tài liệu nội bộ'],
    ["note: 'Dự thảo'", '1:8 Dự thảo'],
    ["  - '- Dự thảo'", expect.stringContaining('Dự thảo')],
    ['| a | chỉ lưu hành nội bộ |', '1:7 chỉ lưu hành nội bộ'],
    ['a\n\nBản nháp', '3:1 Bản nháp'],
    ['Kế hoạch BẢN NHÁP số 2', '1:10 BẢN NHÁP'],
  ])('is found in %j', (text, told) => expect(marks(text)).toEqual([told]));

  it.each([
    'Góp ý dự thảo Nghị quyết',
    'Xây dựng DỰ THẢO NGHỊ QUYẾT trình',
    'III. XÂY DỰNG DỰ THẢO',
    'GÓP Ý DỰ THẢO luật'.toUpperCase(),
    'Thảo luận nội bộ',
    '| Dự thảo |',
  ])('is none in %j', (text) => expect(marks(text)).toEqual([]));

  it('is looked for in papers and the handbook, and nowhere else', () => {
    for (const file of ['van-ban/a.mdx', 'nguon/a.txt', 'huong-dan/a.mdx'])
      expect(marks('DỰ THẢO', file)).toHaveLength(1);
    for (const file of ['don-vi/a.yaml', 'trang.yaml', 'a/van-ban/b.mdx']) expect(marks('DỰ THẢO', file)).toEqual([]);
  });
});
