// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { anEntry } from '../../testing/builders/progress.ts';
import { eventually } from '../../testing/eventually.ts';
import { allSheetsHtml, type GivingDocument } from '../../testing/pages/unit-page.ts';
import { bootAllSheets } from './boot-all-sheets.ts';

const DOCUMENTS: GivingDocument[] = [
  { slug: 'cong-van-1', tasks: [{ indicators: [{ id: 'ty-le', title: 'Tỷ lệ', quote: 'rà soát' }] }, { revision: 2 }] },
  { slug: 'cong-van-2', tasks: [{ dueDate: '2026-06-30' }] },
];

const find = <T extends Element = HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const all = <T extends Element = HTMLElement>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
const sheets = (): boolean[] => all('.sheet').map(({ hidden }) => !hidden);
const shown = (): string[] =>
  all('.sheet[aria-label="Phòng Nội vụ"] .duty:not([hidden])').map((row) => row.dataset['duty']!);
const told = (): string => find('.shown').textContent;

function choose(selector: string, value: string | boolean): void {
  const field = find<HTMLInputElement>(selector);
  if (typeof value === 'boolean') field.checked = value;
  else field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

function open(lastDays: Record<string, string> = {}): void {
  document.body.innerHTML = allSheetsHtml(DOCUMENTS, lastDays);
  bootAllSheets('/');
}

const note = (scope: string, entry: ReturnType<typeof anEntry>): void =>
  localStorage.setItem(
    `tien-do:/:${scope}:${[entry.document, entry.task, entry.revision, entry.indicator].filter(Boolean).join('/')}`,
    JSON.stringify(entry),
  );

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 9), toFake: ['Date'] });
  vi.stubGlobal('print', vi.fn());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('the page with the sheets of all units', () => {
  it('prints every sheet, but for those of units that have ended', () => {
    open({ 'cac-phong': '2026-06-30' });
    expect(find('.sheet-tools').hidden).toBe(false);
    expect(all<HTMLInputElement>('.sheet-units input').map(({ hidden, checked }) => [hidden, checked])).toEqual([
      [false, true],
      [false, false],
    ]);
    expect(sheets()).toEqual([true, false]);
    expect(told()).toBe('Sẽ in 1/2 phiếu.');
    open({ 'cac-phong': '2026-11-22' });
    expect(told()).toBe('Sẽ in 2/2 phiếu.');
  });

  it('shows of a duty that comes again the period at hand, with what was noted of it, and knows what is overdue', async () => {
    const due = { every: 'month', day: 25, first: '2026-10' } as const;
    const entry = anEntry({ document: 'dinh-ky', task: '1', period: '2026-11', result: 'Đã gửi' });
    localStorage.setItem('tien-do:/:phong-noi-vu:dinh-ky/1/1@2026-11', JSON.stringify(entry));
    document.body.innerHTML = allSheetsHtml([{ slug: 'dinh-ky', tasks: [{ due }] }]);
    bootAllSheets('/');
    await eventually(() => expect(find('.sheet .period').textContent).toBe('Kỳ tháng 11/2026: 25/11/2026'));
    expect(find('.sheet .product .noted').textContent).toBe('Đã gửi');
    choose('select[name=standing]', 'overdue');
    expect(shown()).toEqual(['dinh-ky/1/1']);
  });

  it('leaves out the units that are not wanted', () => {
    open();
    choose('.sheet-units input', false);
    expect(sheets()).toEqual([false, true]);
    expect(told()).toBe('Sẽ in 1/2 phiếu.');
  });

  it('holds the duties of one document alone, and says so in the head of each sheet', () => {
    open();
    choose('select[name=document]', 'cong-van-2');
    expect(shown()).toEqual(['cong-van-2/1/1']);
    expect(all('.sheet[aria-label="Phòng Nội vụ"] tbody[data-document]').map(({ hidden }) => hidden)).toEqual([
      true,
      false,
    ]);
    expect([find('[data-scope]').hidden, find('[data-scope] dd').textContent]).toEqual([
      false,
      '1/3 nhiệm vụ (cong-van-2)',
    ]);
    choose('select[name=document]', '');
    expect(find('[data-scope]').hidden).toBe(true);
  });

  it('chooses by where duties stand, from what is noted in this browser', () => {
    note('phong-noi-vu', anEntry({ document: 'cong-van-1', task: '1' }));
    note('phong-noi-vu', anEntry({ document: 'cong-van-1', task: '2', revision: 1 }));
    open();
    choose('select[name=standing]', 'done');
    expect(shown()).toEqual(['cong-van-1/1/1']);
    expect(sheets()).toEqual([true, false]);
    choose('select[name=standing]', 'overdue');
    expect(shown()).toEqual(['cong-van-2/1/1']);
    choose('select[name=standing]', 'reopened');
    expect(shown()).toEqual(['cong-van-1/2/2']);
  });

  it('fills in what is noted, and prints it where that is wanted', () => {
    note('phong-noi-vu', anEntry({ document: 'cong-van-1', task: '1', result: 'Đã rà soát' }));
    note('phong-noi-vu', anEntry({ document: 'cong-van-1', task: '1', indicator: 'ty-le' }));
    open();
    expect(find('.product .noted').textContent).toBe('Đã rà soát');
    expect(find('[data-indicator] .noted').textContent).toBe('Hoàn thành');
    expect(find('table.duties').dataset).not.toHaveProperty('filled');
    choose('[name=filled]', true);
    expect(all('table.duties').map(({ dataset }) => dataset['filled'])).toEqual(['', '']);
    expect(find('table.duties').dataset['live']).toBe('');
  });

  it('names on the sheet of a group the unit whose name was filled in last', () => {
    localStorage.setItem(
      'ten-don-vi:/:cac-phong',
      JSON.stringify({ version: 2, current: 'Phòng Y tế', known: ['Phòng Y tế'] }),
    );
    note('cac-phong@ph%C3%B2ng%20y%20t%E1%BA%BF', anEntry({ document: 'cong-van-2', task: '1' }));
    open();
    expect(all('[data-own-name]').map(({ textContent }) => textContent)).toEqual(['Phòng Y tế', 'Phòng Y tế']);
    choose('select[name=standing]', 'done');
    expect(sheets()).toEqual([false, true]);
  });

  it('prints when asked, with the day', async () => {
    open();
    find('[data-action=print]').click();
    await eventually(() => expect(print).toHaveBeenCalledOnce());
    window.dispatchEvent(new Event('beforeprint'));
    expect(find('.folio [data-printed]').textContent).toBe('22/11/2026');
    expect(all('.folio')).toHaveLength(2);
  });

  it('follows what the browser has put back into the choices when the reader returns', () => {
    open();
    find<HTMLSelectElement>('select[name=document]').value = 'cong-van-2';
    window.dispatchEvent(new Event('pageshow'));
    expect(shown()).toEqual(['cong-van-2/1/1']);
  });

  it('is true again when the reader returns: what was noted meanwhile, and taken away, is on the sheets', () => {
    note('phong-noi-vu', anEntry({ document: 'cong-van-1', task: '1', result: 'Đang rà soát' }));
    open();
    localStorage.clear();
    note('phong-noi-vu', anEntry({ document: 'cong-van-1', task: '1', result: 'Đã rà soát' }));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(find('.product .noted').textContent).toBe('Đã rà soát');
    choose('select[name=standing]', 'done');
    expect(shown()).toEqual(['cong-van-1/1/1']);
    localStorage.clear();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(find('.product .noted').textContent).toBe('');
    expect(shown()).toEqual([]);
  });
});
