import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../corpus/corpus.ts';
import type { Change } from '../domain/document/change.schema.ts';
import type { DirectiveDocument } from '../domain/document/document.schema.ts';
import { taskSchema } from '../domain/document/task.schema.ts';
import { aDocument } from '../testing/builders/document.ts';
import { addressesUnder } from './site/addresses.ts';
import { contentVersion } from './site/content-version.ts';
import { homePage } from './home.ts';

const site = { name: 'Trang', publisher: 'Văn phòng', description: 'A & B', url: 'https://vi.du', basePath: '/' };
const corpusOf = (...documents: DirectiveDocument[]) =>
  buildCorpus({ site, documents, units: [], topics: [], abbreviations: [] });
const change = (date: string, fields: Partial<Change> = {}): Change => ({
  date,
  kind: 'published',
  level: 'major',
  note: 'Ghi chú',
  tasks: [],
  ...fields,
});
const due = (id: string, dueDate: string) =>
  taskSchema.parse({ id, title: id, provision: 'khoan-1', quote: 'q', to: ['x'], dueDate });
const addresses = addressesUnder('/');

describe('the opening page', () => {
  it('shows deadlines from the day of the latest change on, nearest first', () => {
    const tasks = [due('sau', '2023-09-30'), due('gan', '2023-08-02'), due('qua', '2023-07-31')];
    const page = homePage(corpusOf(aDocument({ tasks, changes: [change('2023-08-01')] })), addresses);
    expect(page.deadlines.map(({ title }) => title)).toEqual(['gan', 'sau']);
  });

  it('has six changes at most, the latest of all documents, of one day in the order of the register', () => {
    const log = (...days: string[]) => [change('2023-01-01'), ...days.map((day) => change(day, { kind: 'amendment' }))];
    const [first, second] = [
      aDocument({ slug: 'a', issuedDate: '2023-01-02', changes: log('2023-02-01', '2023-02-03', '2023-02-05') }),
      aDocument({
        slug: 'b',
        issuedDate: '2023-01-01',
        changes: log('2023-02-02', '2023-02-04', '2023-02-05', '2023-02-06'),
      }),
    ];
    const { changes } = homePage(corpusOf(first, second), addresses);
    expect(changes.map(({ date, document }) => `${date.iso} ${document.href}`)).toEqual([
      '2023-02-06 /van-ban/b/',
      '2023-02-05 /van-ban/a/',
      '2023-02-05 /van-ban/b/',
      '2023-02-04 /van-ban/b/',
      '2023-02-03 /van-ban/a/',
      '2023-02-02 /van-ban/b/',
    ]);
  });

  it('shows the eight documents that were issued last, and how many there are', () => {
    const documents = Array.from({ length: 9 }, (_, index) =>
      aDocument({ slug: `v-${index}`, issuedDate: `2023-01-0${index + 1}` }),
    );
    const page = homePage(corpusOf(...documents), addresses);
    expect(page.documents.map(({ href }) => href)).toEqual(
      [8, 7, 6, 5, 4, 3, 2, 1].map((index) => `/van-ban/v-${index}/`),
    );
    expect([page.total, page.description]).toEqual([9, 'A & B']);
  });

  it('shows no deadline that the calendar cannot say, and of one that comes again the next day', () => {
    const words = { ...due('loi', '2030-01-01'), dueDate: undefined, dueText: 'ngay khi có yêu cầu' };
    const monthly = { ...due('thang', '2030-01-01'), dueDate: undefined, due: { every: 'month' as const, day: 25 } };
    const document = aDocument({
      issuedDate: '2023-08-01',
      changes: [change('2023-08-26')],
      tasks: [due('cuoi-thang', '2023-09-26'), words, monthly, due('hom-nay', '2023-08-26')] as never,
    });
    const { deadlines } = homePage(
      corpusOf(document, aDocument({ slug: 'khong', changes: [change('2023-08-01')] })),
      addresses,
    );
    expect(deadlines.map(({ title, href }) => [title, href])).toEqual([
      ['hom-nay', '/van-ban/cong-van/#viec-hom-nay'],
      ['thang', '/van-ban/cong-van/#viec-thang'],
      ['cuoi-thang', '/van-ban/cong-van/#viec-cuoi-thang'],
    ]);
    expect(deadlines[0]).toMatchObject({ due: { iso: '2023-08-26' }, document: expect.stringContaining('Công văn') });
  });

  it('has more deadlines wait than it shows, for those that pass after it was made', () => {
    const tasks = Array.from({ length: 20 }, (_, place) => due(`t${place}`, `2030-01-${place + 10}`));
    const { deadlines } = homePage(corpusOf(aDocument({ tasks })), addresses);
    expect([deadlines.length, deadlines.filter(({ later }) => later).length]).toEqual([15, 10]);
  });

  it('shows no deadline of a document that no longer stands', () => {
    const document = aDocument({ status: 'closed', tasks: [due('a', '2030-01-01')] });
    expect(homePage(corpusOf(document), addresses).deadlines).toEqual([]);
  });

  it('shows major changes after the first publication, latest first', () => {
    const changes = [
      change('2023-08-01'),
      change('2023-08-02', { kind: 'editorial', level: 'minor' }),
      change('2023-08-03', { kind: 'issuer', note: 'Đính chính khoản 2.' }),
    ];
    const page = homePage(corpusOf(aDocument({ changes })), addresses);
    expect(page.changes[0]!.document).toEqual({
      name: expect.stringContaining('Công văn'),
      href: '/van-ban/cong-van/',
    });
    expect(page.changes).toMatchObject([
      { date: { iso: '2023-08-03' }, kindLabel: 'Cơ quan ban hành thay đổi', note: 'Đính chính khoản 2.' },
    ]);
  });
});

describe('the content version', () => {
  it('is the same for the same content and differs when a letter differs', () => {
    const [first, second] = [corpusOf(aDocument()), corpusOf(aDocument())];
    expect(contentVersion(first)).toEqual(contentVersion(second));
    expect(contentVersion(corpusOf(aDocument({ subject: 'khác' }))).digest).not.toBe(contentVersion(first).digest);
  });

  it('carries the day of the latest change', () => {
    const document = aDocument({ changes: [change('2023-08-05'), change('2023-08-01')] });
    expect(contentVersion(corpusOf(document)).date).toBe('2023-08-05');
    expect(contentVersion(corpusOf()).date).toBeUndefined();
  });
});
