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
    expect(homePage(corpusOf(aDocument({ changes })), addresses).changes).toMatchObject([
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
