// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../testing/eventually.ts';
import { anEntry } from '../../testing/builders/progress.ts';
import { unitPageHtml, type GivingDocument } from '../../testing/pages/unit-page.ts';
import { UnitPageController } from './unit-page-controller.ts';

const FIRST: GivingDocument = {
  slug: 'cong-van-1',
  tasks: [
    { dueDate: '2026-06-30', topics: ['can-bo'] },
    { topics: ['ngan-sach'], indicators: [{ id: 'ty-le', title: 'Tỷ lệ', quote: 'rà soát' }] },
    { revision: 2, lead: ['phong-noi-vu'] },
  ],
};
const SECOND: GivingDocument = { slug: 'cong-van-2', tasks: [{ dueDate: '2026-12-31' }] };

const find = <T extends Element = HTMLElement>(selector: string): T => document.querySelector<T>(selector)!;
const all = <T extends Element = HTMLElement>(selector: string): T[] => [...document.querySelectorAll<T>(selector)];
const textOf = (selector: string): string => find(selector).textContent;
const duty = (key: string): HTMLElement => find(`[data-duty="${key}"]`);
const shown = (): string[] => all('.duty:not([hidden])').map((row) => row.dataset['duty']!);

/** Lets the page find a screen of which this is true. */
const screenIs = (width: string) => vi.stubGlobal('matchMedia', (query: string) => ({ matches: query === width }));

/** The page of Phòng Nội vụ at work on 22/11/2026. */
function open(...documents: GivingDocument[]): UnitPageController {
  document.body.innerHTML = unitPageHtml('phong-noi-vu', ...documents);
  const page = new UnitPageController(document, localStorage, '/');
  page.start();
  return page;
}

function choose(name: string, value: string): void {
  const list = find<HTMLSelectElement>(`select[name=${name}]`);
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Notes a duty, or one of its targets, as a reader does who presses one of the three choices. */
function tick(key: string, status: string, form = '.noting'): void {
  const radio = duty(key).querySelector<HTMLInputElement>(`${form} input[value=${status}]`)!;
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Notes the indicator of a duty in its list. */
function noteIndicator(key: string, status: string): void {
  const list = duty(key).querySelector<HTMLSelectElement>('[data-indicator] select')!;
  list.value = status;
  list.dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 9), toFake: ['Date'] });
  vi.stubGlobal('print', vi.fn());
  HTMLElement.prototype.scrollIntoView = () => {};
  screenIs('(min-width: 45rem)');
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
  location.hash = '';
});

describe('the page of a unit', () => {
  it('comes to life: tools, controls in every row and at every target, and the printed sheet filled in', () => {
    open(FIRST, SECOND);
    expect(find('.checklist-tools').inert).toBe(false);
    expect(find('table.duties').dataset).toMatchObject({ live: '', filled: '' });
    expect(all('td.noting').map((cell) => cell.querySelector('legend')!.textContent)).toEqual([
      'Tiến độ nhiệm vụ 1',
      'Tiến độ nhiệm vụ 2',
      'Tiến độ nhiệm vụ 3',
      'Tiến độ nhiệm vụ 4',
    ]);
    expect(find('[data-indicator] select').getAttribute('aria-label')).toBe('Tiến độ nhiệm vụ 3, chỉ tiêu Tỷ lệ');
  });

  it('counts what is done, of all and of each document, with what is overdue of it', () => {
    open(FIRST, SECOND);
    expect(textOf('.list-bar .count')).toBe('0/4 nhiệm vụ hoàn thành');
    expect(all('.from-document .count').map((place) => place.textContent)).toEqual([
      '0/3 hoàn thành · quá hạn: 1',
      '0/1 hoàn thành · hạn gần nhất 31/12/2026',
    ]);
    tick('cong-van-1/1/1', 'done');
    expect(textOf('.list-bar .count')).toBe('1/4 nhiệm vụ hoàn thành');
    const bars = all<HTMLProgressElement>('.from-document progress').map(({ value, max }) => `${value}/${max}`);
    expect(bars).toEqual(['1/3', '0/1']);
    expect(all('.from-document .count')[0]!.textContent).toBe('1/3 hoàn thành');
  });

  it('counts no document apart where the list has only one', () => {
    open(FIRST);
    expect(all('.from-document .count')).toEqual([]);
  });

  it('says in each row where the duty stands, beside its deadline where that has passed', async () => {
    open(FIRST, SECOND);
    expect(duty('cong-van-1/1/1').dataset['standing']).toBe('overdue');
    expect(duty('cong-van-1/1/1').querySelector('time')!.nextElementSibling!.textContent).toBe(
      'Chưa hoàn thành, quá hạn',
    );
    expect(duty('cong-van-2/1/1').querySelector('.late')!.textContent).toBe('');
    expect(duty('cong-van-1/2/1').querySelector('.late')).toBeNull();
    tick('cong-van-1/1/1', 'done');
    expect(duty('cong-van-1/1/1').dataset['standing']).toBe('done-late');
    expect(textOf('[data-show=done-late]')).toBe('Hoàn thành quá hạn: 1');
    expect(duty('cong-van-1/1/1').querySelector('.state .noted')!.textContent).toBe('22/11/2026');
    const day = duty('cong-van-1/1/1').querySelector<HTMLInputElement>('.noting [data-field=date]')!;
    expect(all('[data-duty="cong-van-1/1/1"] .late').map((mark) => mark.textContent)).toEqual(['Hoàn thành quá hạn']);
    day.value = '2026-06-30';
    day.dispatchEvent(new Event('input', { bubbles: true }));
    await eventually(() =>
      expect(all('[data-duty="cong-van-1/1/1"] .late').map((mark) => mark.textContent)).toEqual(['']),
    );
  });

  it('keeps what is noted for the next visit', () => {
    open(FIRST);
    noteIndicator('cong-van-1/2/1', 'done');
    tick('cong-van-1/2/1', 'in-progress');
    const page = open(FIRST);
    expect([...page.store.entries.values()].map(({ task, indicator, status }) => [task, indicator, status])).toEqual([
      ['2', 'ty-le', 'done'],
      ['2', undefined, 'in-progress'],
    ]);
    expect(duty('cong-van-1/2/1').querySelector<HTMLElement>('.state [data-ticked]')!.dataset['of']).toBe(
      'in-progress',
    );
    expect(duty('cong-van-1/2/1').querySelector('.blank .noted')!.textContent).toBe('Hoàn thành 22/11/2026');
  });

  it('lets a duty follow its indicators and says so, and tells what contradicts them', async () => {
    open(FIRST);
    await import('./following.ts');
    const said = (part: string): string => duty('cong-van-1/2/1').querySelector(`.noting ${part}`)!.textContent;
    noteIndicator('cong-van-1/2/1', 'done');
    expect(duty('cong-van-1/2/1').dataset['standing']).toBe('done');
    expect(said('.said')).toBe('Trạng thái của nhiệm vụ chuyển thành “Hoàn thành” theo các chỉ tiêu.');
    noteIndicator('cong-van-1/2/1', 'in-progress');
    expect(duty('cong-van-1/2/1').dataset['standing']).toBe('in-progress');
    expect(said('.contradiction')).toBe('');
    tick('cong-van-1/2/1', 'done');
    expect([said('.said'), said('.contradiction')]).toEqual([
      '',
      'Nhiệm vụ ghi hoàn thành nhưng còn 1/1 chỉ tiêu chưa hoàn thành; đề nghị kiểm tra.',
    ]);
  });

  it('lets a duty follow an indicator that was noted before it was there how', async () => {
    open(FIRST);
    noteIndicator('cong-van-1/2/1', 'done');
    const said = (): string => duty('cong-van-1/2/1').querySelector('.noting .said')!.textContent;
    await eventually(() => expect(said()).toContain('chuyển thành “Hoàn thành”'));
    expect(duty('cong-van-1/2/1').dataset['standing']).toBe('done');
  });

  it('leaves a duty as the reader has set it since', async () => {
    open(FIRST);
    noteIndicator('cong-van-1/2/1', 'done');
    tick('cong-van-1/2/1', 'in-progress');
    tick('cong-van-1/1/1', 'done');
    await import('./following.ts');
    await eventually(() => expect(textOf('.list-bar .count')).toBe('1/3 nhiệm vụ hoàn thành'));
    expect(duty('cong-van-1/2/1').dataset['standing']).toBe('in-progress');
  });

  it('calls for what is overdue or was revised, and shows just that when asked, then all again', () => {
    localStorage.setItem(
      'tien-do:/:phong-noi-vu:cong-van-1/3/1',
      JSON.stringify(anEntry({ document: 'cong-van-1', task: '3', revision: 1 })),
    );
    open(FIRST, SECOND);
    const [overdue, , reopened, everything] = all<HTMLButtonElement>('[data-show]');
    expect([overdue!.hidden, reopened!.hidden, everything!.hidden]).toEqual([false, false, true]);
    expect(overdue!.textContent).toBe('Quá hạn: 1');
    overdue!.click();
    expect(shown()).toEqual(['cong-van-1/1/1']);
    expect([overdue!.ariaPressed, reopened!.ariaPressed]).toEqual(['true', 'false']);
    reopened!.click();
    expect(shown()).toEqual(['cong-van-1/3/2']);
    everything!.click();
    expect(shown()).toHaveLength(4);
    expect(everything!.hidden).toBe(true);
  });

  it('leaves the reader in the choices where the button that was pressed goes away', () => {
    open(FIRST);
    choose('standing', 'done');
    find('[data-show=""]').click();
    expect(document.activeElement).toBe(find('.choices summary'));
  });

  it('has no call for what is not there', () => {
    open({ slug: 'cong-van-1', tasks: [{}] });
    expect(all('[data-show]').map(({ hidden }) => hidden)).toEqual([true, true, true, true]);
  });

  it('shows what was chosen and says how much that is, on screen and on the sheet', () => {
    open(FIRST, SECOND);
    choose('topic', 'Ngân sách');
    expect(shown()).toEqual(['cong-van-1/2/1']);
    expect(textOf('.shown')).toBe('Đang hiện 1/4 nhiệm vụ (Ngân sách).');
    expect([find('[data-scope]').hidden, textOf('[data-scope] dd')]).toEqual([false, '1/4 nhiệm vụ (Ngân sách)']);
    expect(all<HTMLTableSectionElement>('tbody[data-document]').map(({ hidden }) => hidden)).toEqual([false, true]);
    choose('topic', '');
    expect(shown()).toHaveLength(4);
    expect(textOf('.shown')).toBe('');
    expect(find('[data-scope]').hidden).toBe(true);
    choose('role', 'lead');
    expect(shown()).toEqual(['cong-van-1/3/2']);
  });

  it('keeps the row that is being written in until the next choice', () => {
    open(FIRST);
    choose('standing', 'open');
    duty('cong-van-1/2/1').querySelector<HTMLElement>('textarea')!.focus();
    tick('cong-van-1/2/1', 'done');
    expect(shown()).toContain('cong-van-1/2/1');
    choose('standing', 'open');
    expect(shown()).not.toContain('cong-van-1/2/1');
  });

  it('begins with the one document that the address names', () => {
    location.hash = '#in-cong-van-2';
    open(FIRST, SECOND);
    expect(shown()).toEqual(['cong-van-2/1/1']);
    location.hash = '#in-cong-van-9';
    open(FIRST, SECOND);
    expect(shown()).toHaveLength(4);
  });

  it('prints the sheet, or that of one document alone', async () => {
    open(FIRST, SECOND);
    find('[data-action=print]').click();
    await eventually(() => expect(print).toHaveBeenCalledTimes(1));
    expect(shown()).toHaveLength(4);
    find('[data-print-document=cong-van-2]').click();
    await eventually(() => expect(print).toHaveBeenCalledTimes(2));
    expect(shown()).toEqual(['cong-van-2/1/1']);
  });

  it('prints without what was noted where that is not wanted', () => {
    open(FIRST);
    const box = find<HTMLInputElement>('[name=filled]');
    box.checked = false;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    expect(find('table.duties').dataset).not.toHaveProperty('filled');
    box.checked = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    expect(find('table.duties').dataset).toHaveProperty('filled', '');
  });

  it('follows what another tab notes of this unit', () => {
    open(FIRST);
    const entry = anEntry({ document: 'cong-van-1', task: '1' });
    const note = (unit: string) =>
      window.dispatchEvent(
        new StorageEvent('storage', { key: `tien-do:/:${unit}:cong-van-1/1/1`, newValue: JSON.stringify(entry) }),
      );
    note('phong-tu-phap');
    expect(textOf('.list-bar .count')).toBe('0/3 nhiệm vụ hoàn thành');
    note('phong-noi-vu');
    expect(textOf('.list-bar .count')).toBe('1/3 nhiệm vụ hoàn thành');
  });

  it('reads what is stored anew when the reader comes back to it', () => {
    open(FIRST);
    const entry = anEntry({ document: 'cong-van-1', task: '1' });
    localStorage.setItem('tien-do:/:phong-noi-vu:cong-van-1/1/1', JSON.stringify(entry));
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
    expect(textOf('.list-bar .count')).toBe('0/3 nhiệm vụ hoàn thành');
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    expect(textOf('.list-bar .count')).toBe('1/3 nhiệm vụ hoàn thành');
  });

  it('tells of what is stored and cannot be read, and of what cannot be stored', () => {
    localStorage.setItem('tien-do:/:phong-noi-vu:cong-van-1/1/1', '{');
    open(FIRST);
    expect(textOf('.alarm')).toMatch(/cong-van-1\/1\/1 bị lỗi\. Hãy nhập lại/);
    document.body.innerHTML = unitPageHtml('phong-noi-vu', FIRST);
    const page = new UnitPageController(document, undefined, '/');
    page.start();
    expect(textOf('.alarm')).toBe('');
    expect(find('.list-bar [data-action=save]').hidden).toBe(true);
    tick('cong-van-1/1/1', 'done');
    expect(textOf('.alarm')).toContain('Trình duyệt không lưu được 1 mục');
    expect(find('.list-bar [data-action=save]').hidden).toBe(false);
  });

  it('folds all but the work itself on a small screen, save the choices that are in use', () => {
    screenIs('(max-width: 44rem)');
    open(FIRST, SECOND);
    expect(all<HTMLDetailsElement>('details.part').map((part) => part.open)).toEqual([false, false, false, false]);
    location.hash = '#in-cong-van-2';
    open(FIRST, SECOND);
    expect(find<HTMLDetailsElement>('.choices').open).toBe(true);
    expect(find<HTMLDetailsElement>('.printing').open).toBe(false);
    screenIs('(min-width: 45rem)');
    open(FIRST, SECOND);
    expect(all<HTMLDetailsElement>('details.part').every((part) => part.open)).toBe(true);
  });
});

describe('the list in another order', () => {
  const headings = (): string[] => all('tbody:not([hidden]) .from-document .title').map((title) => title.textContent);
  const ordered = (): string[] => all('.duty').map((row) => row.dataset['duty']!);

  it('groups by deadline, by topic or by role, and comes back as it was', async () => {
    open(FIRST, SECOND);
    const before = ordered();
    const head = find('.about-document');
    choose('view', 'due');
    await eventually(() => expect(headings()).toContain('Thời hạn 30/6/2026'));
    expect(headings()).toEqual(['Thời hạn 30/6/2026', 'Thời hạn 31/12/2026', 'Không nêu thời hạn']);
    expect(find('table.duties').dataset['view']).toBe('due');
    expect(find('tbody:not([data-document]) th').getAttribute('colspan')).toBe('9');
    expect(duty('cong-van-2/1/1').querySelector('.of-document')!.textContent).toContain('cong-van-2');
    choose('view', 'role');
    await eventually(() => expect(headings()).toEqual(['Chủ trì', 'Thực hiện']));
    choose('view', 'document');
    await eventually(() => expect(ordered()).toEqual(before));
    expect(head.nextElementSibling).not.toBeNull();
    expect(all('tbody:not([data-document])')).toEqual([]);
  });

  it('names the document and the role of a row once, however often the order changes', async () => {
    open(FIRST, SECOND);
    choose('view', 'due');
    await eventually(() => expect(find('table.duties').dataset['view']).toBe('due'));
    choose('view', 'topic');
    await eventually(() => expect(headings()).toContain('Cán bộ'));
    const labels = [...duty('cong-van-1/3/2').querySelectorAll('.of-document')].map((label) => label.textContent);
    expect(labels).toEqual([expect.stringMatching(/cong-van-1.* · Chủ trì$/)]);
  });

  it('shows the order that was asked for last', async () => {
    open(FIRST, SECOND);
    choose('view', 'due');
    choose('view', 'document');
    await vi.dynamicImportSettled();
    expect(find('table.duties').dataset['view']).toBe('document');
    expect(all('tbody:not([data-document])')).toEqual([]);
  });

  it('hides the heading of a role of which nothing is shown', () => {
    open(FIRST, SECOND);
    const heads = (): string[] => all('.of-role:not([hidden])').map((head) => head.textContent);
    expect(heads()).toEqual(['Chủ trì', 'Thực hiện']);
    choose('role', 'lead');
    expect(heads()).toEqual(['Chủ trì']);
  });

  it('can be signed below every group, in every order', async () => {
    open(FIRST, SECOND);
    const ends = (): string[] => all('tbody').map((body) => body.lastElementChild!.className);
    expect(new Set(ends())).toEqual(new Set(['sheet-end print-only']));
    choose('view', 'topic');
    await eventually(() => expect(headings()).toContain('Cán bộ'));
    expect(new Set(ends())).toEqual(new Set(['sheet-end print-only']));
    choose('view', 'document');
    await eventually(() => expect(all('tbody:not([data-document])')).toEqual([]));
    expect(new Set(ends())).toEqual(new Set(['sheet-end print-only']));
  });

  it('takes no offer to undo over to another name', () => {
    document.body.innerHTML = unitPageHtml('cac-phong', FIRST);
    const page = new UnitPageController(document, localStorage, '/');
    page.start();
    page.rename('Phòng A');
    const [key = ''] = shown();
    tick(key, 'done');
    tick(key, 'in-progress');
    expect(duty(key).querySelector('.said')!.textContent).toContain('Hoàn tác');
    page.rename('Phòng B');
    expect(duty(key).querySelector('.said')!.textContent).toBe('');
  });
});
