import { describe, expect, it } from 'vitest';
import { documentText } from '../../outputs/document/document-text.ts';
import { textContext } from '../../outputs/document/document-links.ts';
import { addressesUnder } from '../../outputs/site/addresses.ts';
import { aCorpus, aTask, aUnit } from '../../testing/builders/corpus.ts';
import { aClause, aDocument, aProvision, paragraph, words } from '../../testing/builders/document.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { buildCorpus, type CorpusEntries } from '../corpus.ts';
import { publicContent } from './public-content.ts';

const INSIDE = aDocument({
  slug: 'thong-bao-112',
  system: 'party',
  typeName: 'Thông báo',
  codeNumber: '112',
  codeNotation: 'TB/VPTU',
  subject: 'ý kiến của Thường trực về trật tự đô thị',
});
const outside = (fields: Partial<DirectiveDocument> = {}): DirectiveDocument =>
  aDocument({ circulation: 'public', ...fields });

function publish(entries: Partial<CorpusEntries>, pages: { id: string; body: string }[] = []) {
  const handbook = { pages: pages.map((page) => ({ ...page, title: '', description: '', order: 1 })), images: [] };
  return publicContent({ entries: aCorpus({ documents: [INSIDE, outside()], ...entries }), handbook });
}

const only = (fields: Partial<DirectiveDocument>) =>
  publish({ documents: [INSIDE, outside(fields)] }).entries.documents[0]!;

describe('the public part of a content', () => {
  it('holds the documents that say that they are public, and no other', () => {
    const documents = ['public', 'internal', undefined].map((circulation, i) =>
      aDocument({ slug: `van-ban-${i}`, circulation: circulation as 'public' | 'internal' | undefined }),
    );
    expect(publish({ documents }).entries.documents.map(({ slug }) => slug)).toEqual(['van-ban-0']);
    expect(publish({ documents: [INSIDE] }).entries.documents).toEqual([]);
  });

  it('keeps of a document what names no other, to the letter', () => {
    const document = outside({
      displayTitle: 'Rà soát',
      relations: [{ type: 'basis', citation: 'Luật số 72/2025/QH15' }],
      tasks: [aTask('1', { product: 'Báo cáo', legalBasis: ['Luật'] })],
      body: { provisions: [aClause('1', 'Theo Thông báo số 112-TB/VPTU.')] },
    });
    const [kept] = publish({ documents: [INSIDE, document] }).entries.documents;
    expect(JSON.stringify(kept)).toBe(JSON.stringify(document));
  });

  it('leaves out relations to what is internal, by file and by citation', () => {
    const { relations } = only({
      relations: [
        { type: 'implements', document: 'thong-bao-112' },
        { type: 'basis', citation: 'Thông báo số 112-TB/VPTU ngày 15 tháng 10 năm 2026' },
        { type: 'basis', citation: 'Nghị định số 30/2020/NĐ-CP' },
      ],
    });
    expect(relations).toEqual([{ type: 'basis', citation: 'Nghị định số 30/2020/NĐ-CP' }]);
  });

  it('lets a document speak for itself where the words of the editors name what is internal', () => {
    const said = 'theo Thông báo số 112-TB/VPTU';
    const document = only({
      displayTitle: `Thực hiện ${said}`,
      source: { kind: 'signed', missing: [], note: said },
      release: { basis: 'law', note: said },
      changes: [{ date: '2026-11-22', kind: 'issuer', level: 'major', note: said, tasks: [] }],
      aliases: [{ from: 'khoan-9', to: 'khoan-1', note: said }],
      tasks: [aTask('1', { title: said, product: said, reporting: said, legalBasis: [said] })],
    });
    expect(JSON.stringify(document)).not.toContain('112');
    expect(document.tasks[0]?.title).toBe('rà soát');
    expect(document.changes[0]?.note).toBe('Cơ quan ban hành thay đổi.');
    expect(document.tasks[0]?.legalBasis).toBeUndefined();
  });

  it('keeps the words of references and links to what is internal, and leads nowhere', () => {
    const inlines = [
      { type: 'reference' as const, document: 'thong-bao-112', line: 1, children: words('Thông báo') },
      { type: 'link' as const, href: '/van-ban/thong-bao-112/#khoan-1', children: words(' kèm theo') },
      {
        type: 'strong' as const,
        children: [{ type: 'reference' as const, provision: 'khoan-1', line: 1, children: words('ở đây') }],
      },
    ];
    const { body } = only({
      body: {
        provisions: [aProvision('clause', 'khoan-1', { title: inlines, content: [{ type: 'paragraph', inlines }] })],
      },
    });
    const [clause] = body.provisions;
    expect(clause?.content[0]).toMatchObject({ inlines: [...words('Thông báo'), ...words(' kèm theo'), inlines[2]] });
    expect(clause?.title).toHaveLength(3);
  });

  it('leaves out notes of the editors that name what is internal or lead to it, also below a quotation', () => {
    const leading = { type: 'reference' as const, document: 'thong-bao-112', line: 1, children: words('đó') };
    const notes = [
      { type: 'editor-note' as const, blocks: [paragraph('Xem Thông báo 112.')] },
      { type: 'editor-note' as const, blocks: [{ type: 'paragraph' as const, inlines: [leading] }] },
      { type: 'editor-note' as const, blocks: [paragraph('Chữ mờ.')] },
    ];
    const quotation = {
      type: 'quotation' as const,
      source: 'Thông báo số 112-TB/VPTU',
      blocks: [paragraph('Lời.'), ...notes],
    };
    const { body } = only({
      body: { provisions: [aProvision('clause', 'khoan-1', { content: [...notes, quotation] })] },
    });
    expect(body.provisions[0]?.content).toEqual([
      notes[2],
      { type: 'quotation', blocks: [paragraph('Lời.'), notes[2]] },
    ]);
  });

  it('keeps registers, without the remarks that name what is internal', () => {
    const { units, topics } = publish({
      units: [
        aUnit('phong-mot', 'Phòng Một', { provenance: 'Thông báo 112', note: 'Ghi chú.' }),
        aUnit('phong-hai', 'Phòng Hai', {
          successors: [{ unit: 'phong-mot', scope: 'whole', resolution: 'Thông báo 112' }],
        }),
      ],
      topics: [{ id: 'a', name: 'A', description: 'Theo thong-bao-112' }],
    }).entries;
    expect(units.map(({ id }) => id)).toEqual(['phong-hai', 'phong-mot']);
    expect(units[1]).toMatchObject({ provenance: undefined, note: 'Ghi chú.' });
    expect(units[0]?.successors).toEqual([{ unit: 'phong-mot', scope: 'whole', resolution: '' }]);
    expect(topics).toEqual([{ id: 'a', name: 'A', description: undefined }]);
  });

  it('leaves out abbreviations that only internal documents use, short or written out', () => {
    const said = (text: string) => ({ body: { provisions: [aClause('1', text)] } });
    const { abbreviations } = publish({
      documents: [aDocument({ ...said('CCHC và bảo hiểm y tế, UBND.') }), outside({ slug: 'b', ...said('UBND xã.') })],
      abbreviations: ['CCHC=cải cách hành chính', 'BHYT=bảo hiểm y tế', 'UBND=Uỷ ban nhân dân', 'KTXH=kinh tế'].map(
        (one) => {
          const [short = '', expansion = ''] = one.split('=');
          return { short, expansions: [expansion] };
        },
      ),
    }).entries;
    expect(abbreviations.map(({ short }) => short)).toEqual(['UBND', 'KTXH']);
  });

  it('keeps the words of links in the handbook that led to what is internal', () => {
    const body =
      '[Thông báo [112]](../../van-ban/thong-bao-112/#a), [khác](/van-ban/cong-van/), ![ảnh](thong-bao-112.png)';
    const { pages } = publish({}, [{ id: 'a', body }]).handbook;
    expect(pages[0]?.body).toBe('Thông báo [112], [khác](/van-ban/cong-van/), ![ảnh](thong-bao-112.png)');
  });

  it.each([
    ['- **[a \\] b](/van-ban/thong-bao-112/ "c")**', '- **a \\] b**'],
    ['[*a*\nb](/van%2Dban/&#116;hong-bao-112/)', '*a*\nb'],
    ['[![a](a.png)](/van-ban/thong-bao-112/(b))[](/van-ban/thong-bao-112/)', '![a](a.png)'],
    ['`[a](/van-ban/khac/)`', '`[a](/van-ban/khac/)`'],
  ])('knows a link of the handbook however it is written: %s', (body, left) => {
    expect(publish({}, [{ id: 'a', body }]).handbook.pages[0]?.body).toBe(left);
  });

  it('takes a number that an internal document shares for none of those that are left, where no day tells them apart', () => {
    const decision = { system: 'state', typeName: 'Quyết định', codeNumber: '45', codeNotation: 'QĐ-UBND' } as const;
    const text = 'Theo Quyết định số 45/QĐ-UBND và Quyết định số 45/QĐ-UBND ngày 03 tháng 3 năm 2023.';
    const citing = outside({ slug: 'citing', body: { provisions: [aClause('1', text)] } });
    const { entries } = publish({
      documents: [
        aDocument({ ...decision, slug: 'inside', issuedDate: '2024-02-02' }),
        outside({ ...decision, slug: 'open', issuedDate: '2023-03-03' }),
        citing,
      ],
    });
    const corpus = buildCorpus(entries);
    const views = documentText(citing.body, textContext(corpus, citing, addressesUnder('/')));
    expect(JSON.stringify(views).match(/"href":"[^"]*"/g)).toEqual(['"href":"/van-ban/open/"']);
  });
});
