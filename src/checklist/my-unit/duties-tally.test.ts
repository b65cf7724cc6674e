import { describe, expect, it } from 'vitest';
import { anEntry } from '../../testing/builders/progress.ts';
import { aDuty } from '../../testing/builders/unit-duties.ts';
import { progressKey } from '../../domain/progress/progress-key.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import type { UnitDuty } from '../../domain/unit/unit-duties.schema.ts';
import { dutiesTally } from './duties-tally.ts';

const TODAY = '2026-11-22';
const monthly = { text: 'ngày 25 hằng tháng', every: { every: 'month', day: 25, first: '2026-09' } } as const;

const told = (duties: UnitDuty[], ...entries: ProgressEntry[]) => {
  const noted = new Map(entries.map((entry) => [progressKey(entry), entry]));
  const { done, overdue, reopened, total } = dutiesTally({ duties }, noted, TODAY);
  return { done, overdue, reopened, total };
};

describe('how a unit stands with its duties', () => {
  it('counts what is done of all, and what is overdue from the day after its deadline', () => {
    const duties = [
      aDuty({ dueDate: '2026-11-21' }),
      aDuty({ task: '1b', dueDate: '2026-11-21' }),
      aDuty({ task: '1c', dueDate: TODAY }),
      aDuty({ task: '1d' }),
    ];
    expect(told(duties, anEntry())).toEqual({ done: 1, overdue: 1, reopened: 0, total: 4 });
  });

  it('does not count what was noted of an older revision, of the duty or an indicator, and says that it was revised', () => {
    const indicators = [{ id: 'ty-le', title: 'Tỷ lệ', quote: 'tỷ lệ' }];
    const duties = [aDuty({ revision: 2 }), aDuty({ task: '1b', revision: 2, indicators }), aDuty({ task: '1c' })];
    const old = [anEntry(), anEntry({ task: '1b', indicator: 'ty-le' })];
    expect(told(duties, ...old)).toEqual({ done: 0, overdue: 0, reopened: 2, total: 3 });
  });

  it('takes of what comes again the period at hand, overdue while an earlier one is not done', () => {
    const duties = [aDuty({ deadline: monthly })];
    const of = (period: string) => anEntry({ period });
    expect(told(duties, of('2026-11'))).toMatchObject({ done: 0, overdue: 1 });
    expect(told(duties, of('2026-09'), of('2026-10'))).toMatchObject({ done: 0, overdue: 0 });
    expect(told(duties, of('2026-09'), of('2026-10'), of('2026-11'))).toMatchObject({ done: 1, overdue: 0 });
  });
});
