import { describe, expect, it } from 'vitest';
import { buildCorpus, type CorpusEntries } from '../../corpus/corpus.ts';
import { unitSchema } from '../../domain/unit/unit.schema.ts';
import { aTask } from '../../testing/builders/corpus.ts';
import { aDocument } from '../../testing/builders/document.ts';
import { addressesUnder } from '../site/addresses.ts';
import { documentListPage, listPlaces, PAGE_SIZE, pathOf } from './document-list.ts';
import { facetIndex } from './facets.ts';

const site = { name: 'Trang', publisher: 'Văn phòng', description: 'Mô tả', url: 'https://vi.du', basePath: '/' };
const unit = (id: string, name: string, groups: string[] = [], kind = 'agency') => ({
  id,
  ...unitSchema.parse({ name, kind, groups }),
});

const corpusOf = (entries: Partial<CorpusEntries>) =>
  buildCorpus({ site, documents: [], units: [], topics: [], abbreviations: [], ...entries });

const mixed = corpusOf({
  topics: [
    { id: 'y-te', name: 'Y tế' },
    { id: 'trong', name: 'Trống' },
  ],
  units: [unit('nhom', 'Nhóm', [], 'group'), unit('phong-y-te', 'Phòng Y tế', ['nhom'])],
  documents: [
    aDocument({ slug: 'a', issuedDate: '2023-01-05', topics: ['y-te'], to: [{ text: '- Nhóm.', units: ['nhom'] }] }),
    aDocument({ slug: 'b', issuedDate: '2022-12-31', typeName: 'Quyết định' }),
    aDocument({ slug: 'c' }),
  ],
});

const labels = (name: 'loai' | 'nam' | 'linh-vuc' | 'don-vi' | 'tinh-trang') =>
  facetIndex(mixed)[name].map(({ slug, documents }) => `${slug} ${documents.length}`);

describe('the facets of the register', () => {
  it('list years latest first and put unknown dates under a value of their own', () => {
    expect(labels('nam')).toEqual(['2023 1', '2022 1', 'chua-ro 1']);
  });

  it('count a document for a unit that is addressed through its group', () => {
    expect(labels('don-vi')).toEqual(['nhom 1', 'phong-y-te 1']);
  });

  it('leave out values that no document has', () => {
    expect(labels('linh-vuc')).toEqual(['y-te 1']);
  });

  it('use unmarked addresses for kinds and statuses', () => {
    expect(labels('loai')).toEqual(['cong-van 2', 'quyet-dinh 1']);
    expect(labels('tinh-trang')).toEqual(['chua-ro 3']);
  });

  it('list kinds and standings by how many documents have them, of as many by address', () => {
    const kinds = ['Tờ trình', 'Báo cáo', 'Chỉ thị', 'Chỉ thị'];
    const documents = kinds.map((typeName, index) => aDocument({ slug: `v-${index}`, typeName }));
    expect(facetIndex(corpusOf({ documents })).loai.map(({ slug }) => slug)).toEqual([
      'chi-thi',
      'bao-cao',
      'to-trinh',
    ]);
  });

  it('count a document under each of its topics and those of its tasks, once', () => {
    const topics = ['dat-dai', 'y-te', 'can-bo'].map((id) => ({ id, name: id }));
    const tasks = [aTask('1', { topics: ['y-te', 'dat-dai'] }), aTask('2', { topics: ['y-te'] })];
    const documents = [aDocument({ topics: ['dat-dai'], tasks })];
    const found = facetIndex(corpusOf({ topics, documents }))['linh-vuc'];
    expect(found.map(({ slug, documents: some }) => [slug, some.length])).toEqual([
      ['dat-dai', 1],
      ['y-te', 1],
    ]);
  });

  it('keep the published address of every standing, however its label is worded', () => {
    const published = {
      active: 'dang-thuc-hien',
      superseded: 'da-co-van-ban-thay-the',
      closed: 'da-ket-thuc',
      'issuer-ended': 'co-quan-ban-hanh-da-ket-thuc-hoat-dong',
      unknown: 'chua-ro',
    } as const;
    const documents = Object.keys(published).map((slug) => aDocument({ slug, status: slug as keyof typeof published }));
    const found = facetIndex(corpusOf({ documents }))['tinh-trang'];
    const addressOf = ({ slug, documents: [document] }: (typeof found)[number]) => [document?.slug, slug];
    expect(Object.fromEntries(found.map(addressOf))).toEqual(published);
    expect(found.find(({ slug }) => slug === 'chua-ro')?.label).toBe('Chưa xác định');
  });
});

describe('the pages of the register', () => {
  const addresses = addressesUnder('/');
  const many = corpusOf({
    documents: Array.from({ length: PAGE_SIZE + 1 }, (_, index) => aDocument({ slug: `cong-van-${index}` })),
  });

  it('exist once even when nothing is published', () => {
    expect(listPlaces(corpusOf({}))).toEqual([{ page: 1 }]);
  });

  it('stand where no document can: numbers in a folder of their own', () => {
    const paths = listPlaces(many).map(pathOf);
    expect(paths.slice(0, 2)).toEqual([undefined, 'trang/2']);
    expect(paths).toContain('loai/cong-van/trang/2');
  });

  it('hold every document exactly once', () => {
    const hrefs = [1, 2].flatMap((page) => documentListPage(many, { page }, addresses).entries.map(({ href }) => href));
    expect(new Set(hrefs).size).toBe(PAGE_SIZE + 1);
  });

  it('lead to each other, of all documents or of those of a value', () => {
    const all = documentListPage(many, { page: 2 }, addresses);
    expect([all.first, all.total, all.entries.length]).toEqual([PAGE_SIZE + 1, PAGE_SIZE + 1, 1]);
    expect(all.pageHrefs).toEqual(['/van-ban/', '/van-ban/trang/2/']);
    expect(all).not.toHaveProperty('chosen');
    expect(all.refineHref).toBe('/tim-kiem/');
    const ofKind = documentListPage(many, { facet: { name: 'loai', value: 'cong-van' }, page: 1 }, addresses);
    expect(ofKind.pageHrefs).toEqual(['/van-ban/loai/cong-van/', '/van-ban/loai/cong-van/trang/2/']);
  });

  it('offer no way to narrow where every document has the same value, unless it is the chosen one', () => {
    const named = (place: Parameters<typeof documentListPage>[1]) =>
      documentListPage(many, place, addresses).facets.map(({ name }) => name);
    expect(named({ page: 1 })).toEqual([]);
    expect(named({ facet: { name: 'loai', value: 'cong-van' }, page: 1 })).toEqual(['loai']);
    const ofMixed = documentListPage(mixed, { page: 1 }, addresses).facets.map(({ name }) => name);
    expect(ofMixed).toEqual(['loai', 'nam', 'linh-vuc', 'don-vi']);
  });

  it('are asked for in vain under a value that no document has', () => {
    expect(() => documentListPage(mixed, { facet: { name: 'nam', value: '1999' }, page: 1 }, addresses)).toThrow(
      'nam/1999',
    );
  });

  it('mark the chosen value, lead back to everything and carry the choice over into search', () => {
    const page = documentListPage(mixed, { facet: { name: 'nam', value: '2023' }, page: 1 }, addresses);
    expect(page.chosen).toEqual({ facet: 'Năm ban hành', value: '2023', removeHref: '/van-ban/' });
    expect(page.refineHref).toBe('/tim-kiem/#nam=2023');
    const current = page.facets.flatMap(({ values }) => values).filter(({ current }) => current);
    expect(current).toEqual([{ label: '2023', count: 1, href: '/van-ban/nam/2023/', current: true }]);
  });
});
