// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { anEntry } from '../../testing/builders/progress.ts';
import { unitPageHtml } from '../../testing/pages/unit-page.ts';
import { basisOfPage, documentNames } from './sheet-basis.ts';
import { fillIndicator, fillSheetCells } from './sheet-cells.ts';
import { datePrint, showScope, tellPeriod } from './sheet-facts.ts';

const find = (selector: string): HTMLElement => document.querySelector<HTMLElement>(selector)!;
const row = (): HTMLElement => find('.duty');
const noted = (selector: string): (string | null)[] =>
  [...document.querySelectorAll(`.duty ${selector} .noted`)].map(({ textContent }) => textContent);
const ticked = (): (string | undefined)[] =>
  [...document.querySelectorAll<HTMLElement>('.state [data-ticked]')].map(({ dataset }) => dataset['of']);

beforeEach(() => {
  const indicators = [{ id: 'ty-le', title: 'Tỷ lệ', quote: 'rà soát' }];
  document.body.innerHTML = unitPageHtml('phong-noi-vu', { slug: 'cong-van', tasks: [{ indicators }] });
});

describe('the cells of a printed duty', () => {
  const entry = anEntry({
    date: '2026-11-05',
    result: 'Đã rà soát',
    evidence: { codeNumber: '12', codeNotation: 'BC-UBND' },
    note: 'Đúng hạn',
    person: 'Nguyễn Văn A',
  });

  it('hold what was noted, each in its column', () => {
    fillSheetCells(row(), { state: 'current', entry });
    expect(noted('.product')).toEqual(['Đã rà soát']);
    expect(noted('.evidence')).toEqual([expect.stringContaining('12')]);
    expect(noted('.note')).toEqual(['Đúng hạn\nNguyễn Văn A']);
    expect(noted('.state')).toEqual(['05/11/2026']);
    expect(ticked()).toEqual(['done']);
  });

  it('are written anew when that changes, and empty again where nothing is on record', () => {
    fillSheetCells(row(), { state: 'current', entry });
    fillSheetCells(row(), { state: 'current', entry: anEntry({ status: 'in-progress', person: 'B' }) });
    expect([noted('.note'), noted('.state'), noted('.product')]).toEqual([['B'], [''], ['']]);
    expect(ticked()).toEqual(['in-progress']);
    fillSheetCells(row(), { state: 'none' });
    expect([noted('.note'), noted('.state'), noted('.evidence')]).toEqual([[''], [''], ['']]);
    expect(ticked()).toEqual([]);
  });

  it('say of a duty that was revised since that it must be looked at again, and tick nothing', () => {
    fillSheetCells(row(), { state: 'reopened', entry });
    expect(noted('.note')).toEqual(['Nhiệm vụ đã sửa sau khi ghi tiến độ, cần rà soát']);
    expect([noted('.state'), noted('.product')]).toEqual([[''], ['']]);
    expect(ticked()).toEqual([]);
  });

  it('show on paper alone what was noted', () => {
    fillSheetCells(row(), { state: 'current', entry });
    expect(find('.state .noted').className).toBe('noted print-only');
  });

  it('hold of a target all in one line', () => {
    const item = find('[data-indicator]');
    fillIndicator(item, { state: 'current', entry });
    expect(noted('.blank')).toEqual([
      expect.stringMatching(/^Hoàn thành 05\/11\/2026; Đã rà soát; .*12.*; Đúng hạn; Nguyễn Văn A$/),
    ]);
    expect(item.querySelector<HTMLElement>('.box')!.dataset['status']).toBe('done');
    fillIndicator(item, { state: 'reopened', entry });
    expect(noted('.blank')).toEqual(['Nhiệm vụ đã sửa sau khi ghi tiến độ, cần rà soát']);
    fillIndicator(item, { state: 'none' });
    expect(noted('.blank')).toEqual(['']);
  });
});

describe('the facts of a printed sheet', () => {
  it('say the day of printing wherever there is room for it', () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 5), toFake: ['Date'] });
    datePrint();
    vi.useRealTimers();
    expect(find('[data-printed]').textContent).toBe('05/11/2026');
  });

  it('say the period that was typed, and leave a line to fill in where none was', () => {
    const tools = find('.checklist-tools');
    const period = tools.querySelector<HTMLInputElement>('[name=period]')!;
    period.value = ' Quý IV năm 2026 ';
    tellPeriod(tools);
    expect(find('[data-period]').textContent).toBe('Quý IV năm 2026');
    period.value = ' ';
    tellPeriod(tools);
    expect(find('[data-period]').textContent).toBe('');
  });

  it('say which part of the duties it holds, and nothing where it holds them all', () => {
    showScope(find('table'), 2, 5, ['Chưa xong', 'Cán bộ']);
    expect([find('[data-scope]').hidden, find('[data-scope] dd').textContent]).toEqual([
      false,
      '2/5 nhiệm vụ (Chưa xong; Cán bộ)',
    ]);
    showScope(find('table'), 5, 5, []);
    expect(find('[data-scope]').hidden).toBe(true);
    expect(() => showScope(document.createElement('table'), 1, 2, ['a'])).not.toThrow();
  });
});

describe('the documents of a page', () => {
  const rows = (...slugs: string[]): HTMLElement[] =>
    slugs.map((slug) => {
      const made = document.createElement('tr');
      if (slug !== '') made.dataset['duty'] = `${slug}/1/1`;
      return made;
    });
  const names = new Map([
    ['a', 'Công văn số 1'],
    ['b', 'Công văn số 2'],
    ['c', 'x'.repeat(180)],
    ['d', 'y'.repeat(250)],
  ]);

  it('are those of its duties, each once, in their order', () => {
    expect(basisOfPage(rows('b', '', 'a', 'b'), names)).toBe('Công văn số 2; Công văn số 1');
    expect(basisOfPage(rows('khac'), names)).toBe('khac');
    expect(basisOfPage([], names)).toBe('');
  });

  it('are named by the first where there is no room for all; a single one is always named', () => {
    expect(basisOfPage(rows('a', 'c', 'b'), names)).toBe('Công văn số 1 và 2 văn bản khác ghi trong bảng');
    expect(basisOfPage(rows('a', 'c'), names)).toBe(`Công văn số 1; ${'x'.repeat(180)}`);
    expect(basisOfPage(rows('d'), names)).toBe('y'.repeat(250));
  });

  it('have the names that the list gives them', () => {
    expect([...documentNames(find('table'))]).toEqual([['cong-van', expect.stringContaining('cong-van')]]);
  });
});
