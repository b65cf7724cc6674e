import type { DocumentSystem } from './document-kind.ts';
import type { IsoDate } from '../field/calendar-day.ts';

/**
 * The time in which an organ gives a number only once, as a key: the year for the State, the term (nhiệm kỳ) for the
 * Party. Party committees hold their congresses in 2015, 2020, 2025 …, each on a day of its own, and the country's
 * congress ends on the first days of the year after. In between no date tells which term a document belongs to: there,
 * only documents of the same day are known to be of one period.
 */
export function numberingPeriod(system: DocumentSystem, issuedDate: IsoDate): string {
  const year = Number(issuedDate.slice(0, 4));
  if (system === 'state') return String(year);
  const sinceCongress = year % 5;
  const isAmongCongresses = sinceCongress === 0 || (sinceCongress === 1 && issuedDate.slice(5) < '02-03');
  return isAmongCongresses ? issuedDate : String(year - sinceCongress);
}
