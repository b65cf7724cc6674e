import { describe, expect, it } from 'vitest';
import type { Content } from '../../../corpus/content.ts';
import type { DirectiveDocument } from '../../../domain/document/document.schema.ts';
import { aTask } from '../../../testing/builders/corpus.ts';
import { aDocument } from '../../../testing/builders/document.ts';
import { tasksAccountedFor } from './tasks-accounted-for.ts';

const OTHERS: DirectiveDocument['source']['missing'] = [
  'tasks.lead',
  'tasks.coordinators',
  'tasks.product',
  'tasks.reporting',
];

/** The codes of what is found about the deadlines of a document. */
function foundOf(fields: Partial<DirectiveDocument>, isListed: boolean): string[] {
  const missing = isListed ? [...OTHERS, 'tasks.dueDate' as const] : OTHERS;
  const value = aDocument({ source: { kind: 'scan', missing }, ...fields });
  const content = { documents: [{ value, file: 'van-ban/a.mdx', broken: [] }], units: [] } as unknown as Content;
  return tasksAccountedFor.find(content, '2026-11-22').map(({ kind }) => kind.code);
}

describe('the deadline of a task is accounted for', () => {
  it.each([
    ['a day', { dueDate: '2026-12-31' }],
    ['a rule', { due: { every: 'month' as const } }],
    ['words', { dueText: 'ngay khi có yêu cầu' }],
  ])('by %s, and then it is not listed as missing', (_, fields) => {
    expect(foundOf({ tasks: [aTask('1a', fields)] }, false)).toEqual([]);
    expect(foundOf({ tasks: [aTask('1a', fields)] }, true)).toEqual(['field-both']);
  });

  it('by a line that says it is missing, where the document sets none', () => {
    expect(foundOf({ tasks: [aTask('1a')] }, true)).toEqual([]);
    expect(foundOf({ tasks: [aTask('1a')] }, false)).toEqual(['field-unaccounted']);
  });

  it.each([
    ['a day', { dueDate: '2026-12-31' }],
    ['a rule', { due: { every: 'month' as const } }],
    ['words', { dueText: 'ngay khi có yêu cầu' }],
  ])('by %s that the document sets for all, listed or not', (_, general) => {
    const fields = { ...general, tasks: [aTask('1a')] };
    expect([foundOf(fields, true), foundOf(fields, false)]).toEqual([[], []]);
  });
});
