import { periodLabel } from '../../domain/deadline/period-label.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { notedPeriods, periodsToTell } from '../../domain/periodic/period-records.ts';
import { dutyKey } from '../../domain/progress/progress-key.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import type { RollUpDuty, RollUpIndex } from '../../domain/progress/roll-up-index.ts';
import type { HandedFile } from './newest-files.ts';
import { grouped } from '../../domain/grouped.ts';

/**
 * The index with a duty of its own for each period of those that come again: the latest until the one at hand, and every one
 * that a file says something of.
 */
export function byPeriod(index: RollUpIndex, files: readonly HandedFile[], today: IsoDate): RollUpIndex {
  if (!index.duties.some(({ every }) => every)) return index;
  const entries = grouped(
    files.flatMap(({ file }) => file.entries),
    dutyKey,
  );
  const duties: RollUpDuty[] = [];
  const turns = index.duties.map((duty) => {
    const first = duties.length;
    duties.push(...turnsOf(duty, entries.get(dutyKey(duty)) ?? [], today));
    return Array.from({ length: duties.length - first }, (_, turn) => first + turn);
  });
  const units = index.units.map((unit) => ({ ...unit, duties: unit.duties.flatMap((at) => turns[at] ?? []) }));
  return { ...index, duties, units };
}

/** What a duty is called in a table: one of a period names it. */
export function dutyTitle({ title, period }: Pick<RollUpDuty, 'title' | 'period'>): string {
  return period === undefined ? title : `${title} (${periodLabel(period)})`;
}

function turnsOf(duty: RollUpDuty, entries: readonly ProgressEntry[], today: IsoDate): RollUpDuty[] {
  const { every } = duty;
  if (!every) return [duty];
  return periodsToTell(every, today, notedPeriods(duty, entries)).map(({ period, due }) => ({
    ...duty,
    period,
    due,
  }));
}
