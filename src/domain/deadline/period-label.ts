import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { cycleOf, firstDay, lastDay, type Period } from './period.ts';

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/**
 * A period as it is written: “tháng 7/2026”, “quý III/2026”, “6 tháng đầu năm 2026”, “năm 2026”, “tuần 13/7/2026 -
 * 19/7/2026”, “ngày 15/7/2026”.
 */
export function periodLabel(period: Period): string {
  const [year = '', part = ''] = period.split('-');
  const turn = Number(part.replace(/\D/, ''));
  switch (cycleOf(period)) {
    case 'year':
      return `năm ${year}`;
    case 'half-year':
      return `6 tháng ${turn === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'quarter':
      return `quý ${ROMAN[turn]}/${year}`;
    case 'month':
      return `tháng ${turn < 3 ? part : turn}/${year}`;
    case 'day':
      return `ngày ${formatShortDate(period)}`;
    case 'week':
      return `tuần ${formatShortDate(firstDay(period))} - ${formatShortDate(lastDay(period))}`;
  }
}
