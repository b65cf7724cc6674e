import { describe, expect, it } from 'vitest';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import type { Table } from '../../../domain/provision/provision.ts';
import { aTask } from '../../../testing/builders/corpus.ts';
import { aClause, aDocument, aProvision, published, words } from '../../../testing/builders/document.ts';
import { changedDuties, toldChanges } from './told-changes.ts';

const was = aDocument({
  status: 'active',
  body: { provisions: [aClause('1', 'Rà soát.'), aClause('2', 'Báo cáo.')] },
  tasks: [aTask('mot', { to: ['phong-a'] }), aTask('hai', { to: ['phong-b'] })],
});
const told = (fields: Partial<DirectiveDocument>, before = was) => toldChanges(before, { ...before, ...fields });

describe('what a log must tell of two states', () => {
  it('is nothing where only what no reader is told differs', () => {
    expect(told({})).toBeUndefined();
    const untold: Partial<DirectiveDocument> = {
      slug: 'khac',
      changes: [published('2026-01-10')],
      aliases: [{ from: 'khoan-9', to: 'khoan-1', note: 'Đánh số lại.' }],
      release: { basis: 'law' },
      circulation: 'public',
    };
    expect(told(untold)).toBeUndefined();
    const moved = { provisions: was.body.provisions.map((one) => ({ ...one, line: 99 })) };
    expect(told({ body: moved })).toBeUndefined();
  });

  it('is each field that came, went or is another', () => {
    expect(told({ status: 'closed', subject: 'Rà soát' })).toEqual({
      fields: ['status', 'subject'],
      isText: false,
      tasks: [],
      majorTasks: [],
      provisions: [],
    });
    const { subject: _, ...without } = { ...was, subject: 'Rà soát' };
    expect(toldChanges({ ...was, subject: 'Rà soát' }, without)?.fields).toEqual(['subject']);
  });

  it('is each task that is new, gone or not the same, and which of them ask for something else', () => {
    const tasks = [aTask('mot', { to: ['phong-b'] }), aTask('ba')];
    expect(told({ tasks })).toMatchObject({ tasks: ['mot', 'hai', 'ba'], majorTasks: ['mot', 'hai', 'ba'] });
    const named = [
      aTask('mot', { to: ['phong-a'], title: 'Khác', topics: ['y-te'], provision: 'khoan-2' }),
      was.tasks[1]!,
    ];
    expect(told({ tasks: named })).toMatchObject({ tasks: ['mot'], majorTasks: [], isText: false });
  });

  it('is each provision whose own words are others, and none that only holds one', () => {
    const article = (inner: string, own = 'Các đơn vị:') =>
      aDocument({
        body: {
          provisions: [
            aProvision('article', 'dieu-1', {
              number: '1',
              marker: 'Điều 1.',
              content: [own, aClause('1', inner, 'dieu-1-khoan-1')],
            }),
          ],
        },
      });
    expect(toldChanges(article('Một.'), article('Hai.'))).toMatchObject({
      isText: true,
      provisions: ['dieu-1-khoan-1'],
    });
    expect(toldChanges(article('Một.'), article('Một.', 'Các xã:'))).toMatchObject({ provisions: ['dieu-1'] });
  });

  it('is that the text differs also where no provision that is left could be named', () => {
    expect(told({ body: { provisions: [was.body.provisions[0]!] } })).toMatchObject({ isText: true, provisions: [] });
  });

  it('is a row of a table by itself, and what else the table says with what holds it', () => {
    const cell = (value: string) => ({ inlines: words(value) });
    const annex = (row: string, plain: string) => {
      const table: Table = {
        type: 'table',
        align: [null],
        head: [],
        rows: [
          { id: 'phu-luc-dong-1', number: '1', cells: [cell(row)], line: 1 },
          { cells: [cell(plain)], line: 2 },
        ],
      };
      return aDocument({ body: { provisions: [aProvision('annex', 'phu-luc', { content: [table] })] } });
    };
    expect(toldChanges(annex('Một', 'Hai'), annex('Khác', 'Hai'))?.provisions).toEqual(['phu-luc-dong-1']);
    expect(toldChanges(annex('Một', 'Hai'), annex('Một', 'Khác'))?.provisions).toContain('phu-luc');
  });
});

describe('the duties that are others now', () => {
  it('are those that both states have, and that ask for something else', () => {
    const now = (...tasks: DirectiveDocument['tasks']) => ({ ...was, tasks });
    expect(changedDuties(was, now(aTask('mot', { to: ['phong-a'], dueDate: '2026-06-30' }), aTask('ba')))).toEqual([
      'mot',
    ]);
    expect(changedDuties(was, now(aTask('mot', { to: ['phong-a'], revision: 2, title: 'Khác' })))).toEqual([]);
    expect(changedDuties(was, was)).toEqual([]);
  });
});
