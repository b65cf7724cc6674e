import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { isDone, type Standing } from '../../domain/progress/standing.ts';

/** What is counted of a list of duties. */
export interface Tally {
  done: number;
  /** Of those that are done. */
  'done-late': number;
  overdue: number;
  reopened: number;
  total: number;
  /** The nearest deadline of what is neither done nor overdue. */
  next: IsoDate | undefined;
}

/** What is counted of a duty. */
interface Counted {
  standing: Standing;
  reopened: boolean;
  due?: IsoDate | undefined;
}

/** How many of these duties are done, how many overdue, and how many were revised since they were noted. */
export function tally(duties: readonly Counted[]): Tally {
  const count = (wanted: Standing) => duties.filter(({ standing }) => standing === wanted).length;
  const ahead = duties.flatMap(({ standing, due }) =>
    isDone(standing) || standing === 'overdue' || due === undefined ? [] : [due],
  );
  return {
    done: count('done') + count('done-late'),
    'done-late': count('done-late'),
    overdue: count('overdue'),
    reopened: duties.filter(({ reopened }) => reopened).length,
    total: duties.length,
    next: ahead.sort()[0],
  };
}
