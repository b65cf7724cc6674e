// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { showComing } from './coming.ts';
import { dateRules } from './next-dates.ts';

const item = (day: string, rule?: object, hidden = false) =>
  `<li${hidden ? ' hidden' : ''}${rule ? ` data-rule='${JSON.stringify(rule)}'` : ''}>
    ${rule ? `<span class="rule">${day}</span>` : `<time datetime="${day}">${day}</time>`}
    <p>Văn bản <span class="next"></span></p></li>`;

const monthly = { every: 'month', day: 25, first: '2026-09' };

/** The list as it is when the page was looked at on these days: its days, and whether each item is seen. */
function on(days: readonly string[], ...items: string[]): [day: string, isSeen: boolean][] {
  document.body.innerHTML = `<ol>${items.join('')}</ol>`;
  const list = document.querySelector('ol')!;
  for (const today of days) {
    showComing(list, today);
    dateRules(list, today);
    showComing(list, today);
  }
  return [...list.children].map((one) => [one.querySelector('time')!.dateTime, !(one as HTMLElement).hidden]);
}

describe('the next deadlines of the opening page', () => {
  it('have the next day of what comes again, in its place among the others', () => {
    expect(on(['2026-11-22'], item('Ngày 25 hằng tháng', monthly), item('2026-11-23'))).toEqual([
      ['2026-11-23', true],
      ['2026-11-25', true],
    ]);
    expect(document.querySelector('[data-rule] .next')!.textContent).toBe('· Ngày 25 hằng tháng');
  });

  it('show as many as before, and what comes next instead of what has passed', () => {
    expect(on(['2026-11-26'], item('2026-11-23'), item('2026-11-30'), item('Ngày 25', monthly, true))).toEqual([
      ['2026-11-23', false],
      ['2026-11-30', true],
      ['2026-12-25', true],
    ]);
  });

  it('have the day after that once it has passed on a page that stays open, and the rule once', () => {
    expect(on(['2026-11-25', '2026-11-26'], item('Ngày 25', monthly))).toEqual([['2026-12-25', true]]);
    expect(document.querySelector('[data-rule] .next')!.textContent).toBe('· Ngày 25');
  });

  it('do not show a duty whose last period is over', () => {
    expect(on(['2027-01-02'], item('Ngày 25', { ...monthly, last: '2026-12' }))).toEqual([['2026-12-25', false]]);
  });
});
