import { describe, expect, it } from 'vitest';
import type { CorpusEntries } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument } from '../../testing/builders/document.ts';
import { publicationPreview } from './publication-preview.ts';
import { previewParts } from './publication-preview-parts.ts';
import { publicationPreviewText } from './publication-preview-text.ts';

const units = [
  aUnit('cac-phong', 'Các phòng', { kind: 'group' }),
  aUnit('phong-noi-vu', 'Phòng Nội vụ', { groups: ['cac-phong'] }),
  aUnit('phong-y-te', 'Phòng Y tế', { groups: ['cac-phong'] }),
];
const entry = (date: string, kind: 'published' | 'content' | 'withdrawal', level: 'major' | 'minor' = 'major') => ({
  date,
  kind: kind as DirectiveDocument['changes'][number]['kind'],
  level,
  note: 'Ghi chú.',
  tasks: [],
});
const first = entry('2026-01-05', 'published');
const letter = (fields: Partial<DirectiveDocument> = {}): DirectiveDocument =>
  aDocument({
    slug: 'cong-van-7',
    codeNumber: '7',
    codeNotation: 'UBND-VX',
    displayTitle: 'Rà soát quy hoạch',
    changes: [first],
    body: { provisions: [aClause('1', 'Rà soát quy hoạch các xã.'), aClause('2', 'Báo cáo kết quả bằng văn bản.')] },
    tasks: [aTask('ra-soat', { title: 'Rà soát', dueDate: '2026-07-01' })],
    ...fields,
  });
const corpus = (documents: DirectiveDocument[], more: Partial<CorpusEntries> = {}) =>
  aCorpus({ documents, units, ...more });
const before = corpus([letter()]);

describe('the preview of a publication', () => {
  it('of the same content is empty', () => {
    const preview = publicationPreview(before, corpus([letter()]));
    expect(publicationPreviewText(previewParts(preview, []), String)).toBe('Nội dung không thay đổi.');
  });

  it('names a new document, the duties that units get by it, and who is told', () => {
    const added = letter({ slug: 'cong-van-8', codeNumber: '8', tasks: [aTask('bao-cao', { to: ['cac-phong'] })] });
    const preview = publicationPreview(before, corpus([letter(), added]));
    expect(preview.documents).toMatchObject([{ fate: 'inserted', title: 'Rà soát quy hoạch' }]);
    expect(preview.duties).toMatchObject([
      { units: 'Các phòng (2 đơn vị)', duties: [{ fate: 'new', title: 'Việc bao-cao' }] },
    ]);
    expect(preview.notices).toEqual([
      { units: 'Các phòng (2 đơn vị)', documents: [expect.stringContaining('8/UBND-VX')] },
    ]);
  });

  it('names provisions that are put in, taken out and changed, and a deadline with the one before', () => {
    const changed = letter({
      changes: [first, entry('2026-02-01', 'content')],
      body: { provisions: [aClause('1', 'Rà soát quy hoạch các xã, phường.'), aClause('3', 'Công khai trên mạng.')] },
      tasks: [aTask('ra-soat', { title: 'Rà soát', dueDate: '2026-07-15' })],
    });
    const preview = publicationPreview(before, corpus([changed]));
    expect(preview.documents).toMatchObject([
      { fate: 'changed', text: { changed: ['khoản 1'], inserted: ['khoản 3'], deleted: ['khoản 2'], fields: [] } },
    ]);
    expect(preview.duties).toMatchObject([
      { units: 'Phòng Nội vụ', duties: [{ fate: 'changed', due: '15/7/2026', formerDue: '01/7/2026' }] },
    ]);
    expect(preview.notices).toMatchObject([{ units: 'Phòng Nội vụ' }]);
    const text = publicationPreviewText(previewParts(preview, []), (one) => one.toUpperCase());
    expect(text).toContain('  - ĐIỀU KHOẢN BỎ ĐI: KHOẢN 2');
    expect(text).toContain('  - THAY ĐỔI: RÀ SOÁT; THỜI HẠN 15/7/2026 (TRƯỚC LÀ 01/7/2026); ');
  });

  it('names provisions that only have another number, with the one before', () => {
    const [review, report] = ['Rà soát quy hoạch các xã.', 'Báo cáo kết quả bằng văn bản.'];
    const body = {
      provisions: [aClause('1', 'Công khai trên mạng.'), aClause('2', review), aClause('3', `${report} Gấp.`)],
    };
    const preview = publicationPreview(
      before,
      corpus([letter({ changes: [first, entry('2026-02-01', 'content')], body })]),
    );
    expect(preview.documents[0]!.text).toMatchObject({
      inserted: ['khoản 1'],
      changed: ['khoản 3'],
      deleted: [],
      renumbered: [{ citation: 'khoản 2', formerCitation: 'khoản 1' }],
    });
  });

  it('names no duty of which only the place in its document changes', () => {
    const moved = letter({
      tasks: [aTask('ra-soat', { title: 'Rà soát', dueDate: '2026-07-01', provision: 'khoan-2' })],
    });
    expect(publicationPreview(before, corpus([moved])).duties).toEqual([]);
    const both = aTask('ra-soat', { title: 'Rà soát kỹ', dueDate: '2026-07-01', provision: 'khoan-2' });
    expect(publicationPreview(before, corpus([letter({ tasks: [both] })])).duties).toMatchObject([
      { duties: [{ fate: 'changed', title: 'Rà soát kỹ' }] },
    ]);
  });

  it('names what else is said of a document where that is other', () => {
    const preview = publicationPreview(before, corpus([letter({ status: 'closed' })]));
    expect(preview.documents[0]!.text).toMatchObject({ changed: [], fields: ['Tình trạng'] });
  });

  it('reads as one text, a heading for each sort of change and a line for each', () => {
    const registers = [{ fate: 'inserted' as const, name: 'Phòng mới' }];
    const moves = [{ from: 'van-ban/a', to: 'van-ban/b' }];
    const preview = { documents: [], registers, duties: [], moves, notices: [] };
    expect(publicationPreviewText(previewParts(preview, ['hai\ndòng.md']), String)).toBe(
      [
        'Người đọc sẽ thấy thay đổi:',
        'Đơn vị, lĩnh vực:',
        '- Mới: Phòng mới',
        'Đường dẫn thay đổi:',
        '- van-ban/a → van-ban/b',
        'Tệp khác thay đổi:',
        '- hai dòng.md',
      ].join('\n\n'),
    );
  });

  it('tells nobody of a minor change', () => {
    const changed = letter({
      changes: [first, entry('2026-02-01', 'content', 'minor')],
      body: { provisions: [aClause('1', 'Rà soát quy hoạch các xã, phường.'), aClause('2', 'Báo cáo.')] },
    });
    expect(publicationPreview(before, corpus([changed]))).toMatchObject({
      documents: [{ fate: 'changed' }],
      notices: [],
    });
  });

  it('names a document that is taken back with the duties that end, and one that is simply gone', () => {
    const withdrawn = letter({ changes: [first, entry('2026-02-01', 'withdrawal')], tasks: [] });
    for (const [after, fate] of [
      [corpus([], { withdrawn: [withdrawn] }), 'withdrawn'],
      [corpus([]), 'deleted'],
    ] as const) {
      expect(publicationPreview(before, after)).toMatchObject({
        documents: [{ fate }],
        duties: [{ units: 'Phòng Nội vụ', duties: [{ fate: 'ended', title: 'Rà soát' }] }],
        notices: fate === 'withdrawn' ? [{ units: 'Phòng Nội vụ' }] : [],
      });
    }
  });

  it('takes a document that has moved for the same one, and names both addresses', () => {
    const note = 'Đổi tên tệp.';
    const formerAddresses = [{ from: 'van-ban/cong-van-7', to: 'van-ban/cong-van-07', date: '2026-02-01', note }];
    const aliases = [{ from: 'khoan-9', to: 'khoan-1', note }];
    const moved = letter({ slug: 'cong-van-07', aliases });
    expect(publicationPreview(before, corpus([moved], { formerAddresses }))).toMatchObject({
      documents: [{ fate: 'changed' }],
      duties: [],
      moves: [
        { from: 'van-ban/cong-van-7', to: 'van-ban/cong-van-07' },
        { from: 'van-ban/cong-van-07#khoan-9', to: 'van-ban/cong-van-07#khoan-1' },
      ],
    });
  });

  it('names no address and no id again that was told before', () => {
    const note = 'Đổi tên tệp.';
    const known = { from: 'van-ban/a', to: 'van-ban/b', date: '2026-02-01', note };
    const alias = { from: 'khoan-9', to: 'khoan-1', note };
    const was = corpus([letter({ aliases: [alias] })], { formerAddresses: [known, { ...known, from: 'van-ban/c' }] });
    const is = corpus([letter({ aliases: [alias, { from: 'khoan-8', note }] })], {
      formerAddresses: [known, { from: 'van-ban/c', date: known.date, note }, { ...known, from: 'van-ban/d' }],
    });
    expect(publicationPreview(was, is).moves).toEqual([
      { from: 'van-ban/c' },
      { from: 'van-ban/d', to: 'van-ban/b' },
      { from: 'van-ban/cong-van-7#khoan-8' },
    ]);
  });

  it('names units that come, go and are called otherwise', () => {
    const [group, office, health] = units;
    const after = aCorpus({
      documents: [letter()],
      units: [group!, { ...office!, name: 'Sở Nội vụ' }, aUnit('phong-moi', 'Phòng mới')],
    });
    expect(publicationPreview(before, after).registers).toEqual([
      { fate: 'inserted', name: 'Phòng mới' },
      { fate: 'changed', name: 'Sở Nội vụ' },
      { fate: 'deleted', name: health!.name },
    ]);
  });
});
