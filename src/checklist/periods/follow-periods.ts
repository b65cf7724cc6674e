import { element } from '../../browser/element.ts';
import { localDay } from '../../browser/day/local-day.ts';
import { nextPeriod } from '../../domain/deadline/period.ts';
import { periodLabel } from '../../domain/deadline/period-label.ts';
import { dueDayOf, periodAtHand, type Recurrence } from '../../domain/deadline/recurrence.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import {
  notedPeriods,
  overduePeriods,
  periodsToTell,
  withoutPeriod,
  type DuePeriod,
} from '../../domain/periodic/period-records.ts';
import { PROGRESS_STATUS_LABELS } from '../../domain/progress/progress-status.ts';
import type { UnitPageController } from '../list/unit-page-controller.ts';
import type { DutyElement } from '../rows/duty-elements.ts';
import { periodWords as words } from './period-words.ts';
import { ruleOf, showPeriod } from './row-period.ts';

/**
 * Gives each duty that comes again its periods: the one at hand is shown first, every other can be chosen, and those that are
 * overdue are named. What was noted of no period stays, and is told.
 */
export function followPeriods(page: UnitPageController): void {
  for (const row of page.rows) {
    const rule = ruleOf(row);
    if (rule) followRow(page, row, rule);
  }
  page.render();
}

function followRow(page: UnitPageController, row: DutyElement, rule: Recurrence): void {
  const select = element('select', { 'aria-label': `${words.choose} (${row.number})` });
  const told = element('span', { class: 'of-periods screen-only' });
  const choose = (period: string): void => {
    showPeriod(row, { period, due: dueDayOf(rule, period) });
    offer(select, row, rule, page);
    page.render();
  };
  select.addEventListener('change', () => choose(select.value));
  told.addEventListener('click', ({ target }) => {
    const period = target instanceof HTMLElement ? target.dataset['period'] : undefined;
    if (period !== undefined) choose(period);
  });
  const period = periodAtHand(rule, localDay(new Date()));
  showPeriod(row, { period, due: dueDayOf(rule, period) });
  offer(select, row, rule, page);
  row.element.querySelector('.due')?.append(' ', element('span', { class: 'screen-only' }, select), ' ', told);
  row.hasOverdue = (today) => tellPeriods(told, page, row, rule, today);
}

/** The periods to choose from: those that there is something to say of, and the one after. */
function offer(select: HTMLSelectElement, row: DutyElement, rule: Recurrence, page: UnitPageController): void {
  const noted = notedPeriods(row.subject, page.store.entries.values());
  const periods = periodsToTell(rule, localDay(new Date()), noted).map(({ period }) => period);
  const next = nextPeriod(periods.at(-1) ?? rule.first);
  const offered = new Set([...periods, ...(rule.last !== undefined && next > rule.last ? [] : [next])]);
  const { period: shown = '' } = row.subject;
  const options = [...offered.add(shown)].sort().reverse();
  select.replaceChildren(...options.map((period) => element('option', { value: period }, periodLabel(period))));
  select.value = shown;
}

/** Names what is overdue, and what was noted of no period. Returns whether anything is overdue. */
function tellPeriods(
  told: HTMLElement,
  page: UnitPageController,
  row: DutyElement,
  rule: Recurrence,
  today: IsoDate,
): boolean {
  const { entries } = page.store;
  const late = overduePeriods(rule, row.subject, entries, today);
  const outside = withoutPeriod(row.subject, entries);
  const others = late.filter(({ period }) => period !== row.subject.period);
  told.replaceChildren(
    ...(others.length > 0 ? [words.overdue, ' ', ...others.flatMap((one) => [button(one), ' '])] : []),
    ...(outside ? [words.outside(PROGRESS_STATUS_LABELS[outside.status])] : []),
  );
  return late.length > 0;
}

const button = ({ period }: DuePeriod): HTMLElement =>
  element('button', { type: 'button', class: 'link', 'data-period': period }, periodLabel(period));
