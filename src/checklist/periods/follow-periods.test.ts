// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Due } from '../../domain/deadline/due.schema.ts';
import { anEntry } from '../../testing/builders/progress.ts';
import { unitPageHtml } from '../../testing/pages/unit-page.ts';
import { progressFile } from '../exchange/export.ts';
import { UnitPageController } from '../list/unit-page-controller.ts';
import { followPeriods } from './follow-periods.ts';

const MONTHLY: Due = { every: 'month', day: 25, first: '2026-09' };
const INDICATOR = { id: 'ty-le', title: 'Tỷ lệ', quote: 'rà soát' };

/** The page of Phòng Nội vụ on 22/11/2026: a monthly duty, and one that is done once. */
function open(due: Due = MONTHLY): UnitPageController {
  const tasks = [{ due, dueText: 'rà soát', indicators: [INDICATOR] }, { dueDate: '2026-12-31' }];
  document.body.innerHTML = unitPageHtml('phong-noi-vu', { slug: 'cong-van', tasks });
  const page = new UnitPageController(document, localStorage, '/');
  page.start();
  followPeriods(page);
  return page;
}

const row = (): HTMLElement => document.querySelector<HTMLElement>('[data-rule]')!;
const select = (): HTMLSelectElement => row().querySelector<HTMLSelectElement>('.due select')!;
const shownPeriod = (): string => row().querySelector('.period')!.textContent;
const overdue = (): string[] => [...row().querySelectorAll('[data-period]')].map(({ textContent }) => textContent);

function tick(status: string, form = '.noting'): void {
  const radio = row().querySelector<HTMLInputElement>(`${form} input[value=${status}]`)!;
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}

function choose(period: string): void {
  select().value = period;
  select().dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => {
  vi.useFakeTimers({ now: new Date(2026, 10, 22, 9), toFake: ['Date'] });
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe('a duty that comes again, on the page of a unit', () => {
  it('shows no day before the script is there: the rule alone', () => {
    document.body.innerHTML = unitPageHtml('phong-noi-vu', { slug: 'cong-van', tasks: [{ due: MONTHLY }] });
    expect(row().querySelector('.due')!.textContent).toContain('Ngày 25 hằng tháng, từ tháng 9/2026');
    expect(row().querySelector('.due time')).toBeNull();
  });

  it('is of one day where it comes again each day: noted, overdue and chosen by it', () => {
    open({ every: 'day', hour: '16:00', first: '2026-11-20', last: '2026-11-30' });
    expect(shownPeriod()).toBe('Kỳ ngày 22/11/2026');
    expect(row().querySelector('.rule')!.textContent).toContain('16 giờ hằng ngày');
    expect(overdue()).toEqual(['ngày 20/11/2026', 'ngày 21/11/2026']);
    tick('done');
    choose('2026-11-21');
    tick('done');
    const { entries } = progressFile(open({ every: 'day', first: '2026-11-20' }));
    expect(entries.map(({ period }) => period).toSorted()).toEqual(['2026-11-21', '2026-11-22']);
    expect(overdue()).toEqual(['ngày 20/11/2026']);
  });

  it('shows the period at hand with its day, and names those that are overdue', () => {
    open();
    expect(shownPeriod()).toBe('Kỳ tháng 11/2026: 25/11/2026');
    expect(overdue()).toEqual(['tháng 9/2026', 'tháng 10/2026']);
    expect(document.querySelector('[data-show=overdue]')!.textContent).toBe('Quá hạn: 1');
    // The period in sight is not late itself.
    expect(row().dataset['standing']).toBe('not-started');
  });

  it('notes a period and no other, the duty and its indicators', () => {
    const page = open();
    tick('done');
    const indicator = row().querySelector<HTMLSelectElement>('[data-indicator] select')!;
    indicator.value = 'done';
    indicator.dispatchEvent(new Event('change'));
    expect([...page.store.entries.keys()]).toEqual(['cong-van/1/1@2026-11', 'cong-van/1/1@2026-11/ty-le']);
    choose('2026-10');
    expect(row().querySelector<HTMLInputElement>('.noting input:checked')!.value).toBe('not-started');
    expect(shownPeriod()).toContain('tháng 10/2026: 25/10/2026');
    expect(row().dataset['standing']).toBe('overdue');
    tick('done');
    expect(page.store.entries.get('cong-van/1/1@2026-10')?.period).toBe('2026-10');
    expect(overdue()).toEqual(['tháng 9/2026']);
  });

  it('takes no offer to undo over to another period', () => {
    open();
    tick('done');
    tick('in-progress');
    expect(row().querySelector('.noting .said')!.textContent).toContain('Hoàn tác');
    choose('2026-10');
    expect(row().querySelector('.noting .said')!.textContent).toBe('');
  });

  it('goes to an overdue period when its name is pressed', () => {
    open();
    row().querySelector<HTMLElement>('[data-period="2026-09"]')!.click();
    expect(shownPeriod()).toContain('Kỳ tháng 9/2026: 25/9/2026');
    expect(overdue()).toEqual(['tháng 10/2026']);
  });

  it('offers every period until the one at hand, the next one too, newest first; none after the last', () => {
    open();
    const offered = () => [...select().options].map(({ value }) => value);
    expect(offered()).toEqual(['2026-12', '2026-11', '2026-10', '2026-09']);
    open({ ...MONTHLY, last: '2026-10' });
    expect(offered()).toEqual(['2026-10', '2026-09']);
  });

  it('is done when the period at hand is and nothing is overdue', () => {
    const page = open({ ...MONTHLY, first: '2026-11' });
    tick('done');
    expect(page.rows.map(({ due }) => due)).toEqual(['2026-11-25', '2026-12-31']);
    expect(document.querySelector('.list-bar .count')!.textContent).toBe('1/2 nhiệm vụ hoàn thành');
  });

  it('keeps what was noted before the duty had periods, tells it, and hands it over', () => {
    const old = anEntry({ task: '1', note: 'Đã gửi' });
    localStorage.setItem('tien-do:/:phong-noi-vu:cong-van/1/1', JSON.stringify(old));
    const page = open();
    page.store.load();
    page.render();
    expect(row().querySelector('.of-periods')!.textContent).toContain(
      'Tiến độ “Hoàn thành” ghi khi nhiệm vụ chưa chia kỳ',
    );
    expect(row().querySelector<HTMLInputElement>('.noting input:checked')!.value).toBe('not-started');
    expect(progressFile(page).entries).toEqual([old]);
  });

  it('prints the period that it shows, and what was noted of it', () => {
    open();
    tick('done');
    expect(row().querySelector('.period')!.closest('.screen-only')).toBeNull();
    expect(row().querySelector<HTMLElement>('.state [data-ticked]')!.dataset['of']).toBe('done');
    expect(row().querySelector('.state .noted')!.textContent).toBe('22/11/2026');
    expect(select().closest('.screen-only')).not.toBeNull();
  });
});
