// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Judgement } from '../worker/calls.ts';
import { schemaFields } from '../../outputs/schema-fields.ts';
import { Desk } from '../desk/desk.ts';
import { headerOf } from '../text/document-text.ts';
import type { Knowledge } from '../worker/calls.ts';
import { duePart } from './due-part.ts';

const fields = { document: schemaFields('document'), task: schemaFields('task'), due: schemaFields('due') };
const TEXT = '---\nissuedDate: 2026-07-01\ntasks:\n  - id: 1a\n    to: [so-y-te]\n---\n\nLời.\n';

function formOf(text: string, around: (string | number)[] = ['tasks', 0]) {
  const nothing = { id: 'a', slug: 'a', doubts: [], proposals: [], relations: [], unread: [], removals: [] };
  const desk = new Desk({ ...nothing, text }, { check: () => new Promise<Judgement>(() => undefined) });
  const part = duePart(around, desk, { fields } as unknown as Knowledge);
  part.update(desk);
  const name = around.length === 0 ? 'due' : 'tasks[0].due';
  return {
    desk,
    names: () =>
      [...part.node.querySelectorAll<HTMLElement>('[data-name]')].map((one) =>
        one.dataset['name']!.slice(name.length + 1),
      ),
    set(key: string, value: string) {
      const field = part.node.querySelector<HTMLInputElement>(`[data-name="${name}.${key}"]`)!;
      field.value = value;
      field.dispatchEvent(new Event('change'));
      part.update(desk);
    },
    due: () =>
      (around.length === 0
        ? headerOf(desk.work.text)
        : (headerOf(desk.work.text)!['tasks'] as Record<string, unknown>[])[0])!['due'],
    meaning: () => part.node.lastElementChild!.textContent,
  };
}

describe('the form of a deadline that is no plain day', () => {
  it('has the fields of its sort alone, and none before one is chosen', () => {
    const form = formOf(TEXT);
    expect(form.names()).toEqual(['loai']);
    form.set('loai', 'within');
    expect(form.names()).toEqual(['loai', 'within', 'unit', 'from', 'fromDate']);
    form.set('loai', 'every');
    expect(form.names()).toEqual(['loai', 'every', 'day', 'month', 'in', 'hour', 'first', 'last']);
    expect(form.desk.work.text).toBe(TEXT);
  });

  it('writes what is filled in, and says what it means', () => {
    const form = formOf(TEXT);
    form.set('loai', 'every');
    form.set('every', 'quarter');
    form.set('day', '15');
    expect(form.due()).toEqual({ every: 'quarter', day: '15' });
    expect(form.meaning()).toBe('Trang ghi: Hằng quý, ngày 15 tháng cuối quý');
  });

  it('sets one for all tasks at the top, and takes days as people write them', () => {
    const form = formOf(TEXT, []);
    form.set('loai', 'within');
    form.set('within', '10');
    form.set('fromDate', '1/7/2026');
    expect(form.due()).toEqual({ within: '10', fromDate: '2026-07-01' });
    expect(form.meaning()).toBe('Trang ghi: Trong 10 ngày kể từ ngày 01/7/2026 (tính đến hết 11/7/2026)');
  });

  it('shows what the file has; another sort takes its place once something of it is there', () => {
    const form = formOf(TEXT.replace('to:', 'due: { by: 2026-Q4, la: x }\n    to:'));
    expect(form.names()).toEqual(['loai', 'by', 'hour']);
    form.set('loai', 'every');
    expect(form.due()).toEqual({ by: '2026-Q4', la: 'x' });
    form.set('every', 'month');
    expect(form.due()).toEqual({ la: 'x', every: 'month' });
  });

  it('keeps what two sorts have in common', () => {
    const form = formOf(TEXT.replace('to:', "due: { by: 2026-12-31, hour: '16:30' }\n    to:"));
    form.set('loai', 'every');
    form.set('every', 'day');
    expect(form.due()).toEqual({ hour: '16:30', every: 'day' });
    expect(form.meaning()).toContain('16 giờ 30 hằng ngày');
  });

  it('takes it out where none is chosen, or nothing of it is left', () => {
    const text = TEXT.replace('to:', 'due: { every: month }\n    to:');
    const emptied = formOf(text);
    emptied.set('every', '');
    expect(emptied.due()).toBeUndefined();
    const cleared = formOf(text);
    cleared.set('loai', '');
    expect(cleared.due()).toBeUndefined();
  });

  it('says nothing of what cannot be told yet', () => {
    const form = formOf(TEXT);
    form.set('loai', 'every');
    form.set('every', 'month');
    form.set('day', 'hai mươi');
    expect(form.meaning()).toBe('');
  });
});
