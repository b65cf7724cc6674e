import { dutyKey } from '../../domain/progress/progress-key.ts';
import type { DutyElement } from '../rows/duty-elements.ts';
import { exchangeWords } from './exchange-words.ts';
import type { NameDuty } from '../records/read-entry.ts';
import { words } from '../words.ts';

/**
 * Names duties as the list does: number, title, document. What the list no longer has keeps the ids of its record.
 */
export function dutyNames(rows: readonly DutyElement[]): NameDuty {
  const bySubject = new Map(rows.map((row) => [dutyKey(row.subject), row]));
  return (document, task, indicator) => {
    const row = bySubject.get(dutyKey({ document, task }));
    if (!row) return words.reading.subject(document, task, indicator);
    const part = row.indicators.find(({ id }) => id === indicator)?.title ?? indicator;
    const { duty, indicator: ofIndicator } = exchangeWords.receiving;
    return `${duty(row.number, row.title)}${part === undefined ? '' : ofIndicator(part)} (${row.documentName})`;
  };
}
