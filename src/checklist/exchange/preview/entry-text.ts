import { periodLabel } from '../../../domain/deadline/period-label.ts';
import { delayLines } from '../../../domain/progress/delay-text.ts';
import { evidenceText } from '../../../domain/progress/evidence-text.ts';
import { progressKey } from '../../../domain/progress/progress-key.ts';
import { PROGRESS_STATUS_LABELS } from '../../../domain/progress/progress-status.ts';
import type { ProgressEntry } from '../../../domain/progress/progress.schema.ts';
import { formatShortDate } from '../../../vietnamese/dates/date-format.ts';
import { lowerFirst } from '../../../vietnamese/case/first-letter.ts';
import type { DutyElement } from '../../rows/duty-elements.ts';
import { dutyNames } from '../duty-names.ts';
import { exchangeWords } from '../exchange-words.ts';

/** Names the duty of a record as the list does; of a record of another revision than the list has, that revision too. */
export function entryNames(rows: readonly DutyElement[]): (entry: ProgressEntry) => string {
  const nameDuty = dutyNames(rows);
  // Whichever period a row shows now: the list has them all.
  const listed = new Set(rows.map(({ subject }) => progressKey({ ...subject, period: undefined })));
  return ({ document, task, revision, period, indicator }) => {
    const duty = nameDuty(document, task, indicator);
    const name = period === undefined ? duty : exchangeWords.receiving.ofPeriod(duty, periodLabel(period));
    const isListed = listed.has(progressKey({ document, task, revision }));
    return isListed ? name : exchangeWords.receiving.ofRevision(name, revision);
  };
}

/** Everything that a record says, in one line. */
export function entryText(entry: ProgressEntry): string {
  const { status, date, result, evidence, note, person, updated } = entry;
  const facts = [
    PROGRESS_STATUS_LABELS[status],
    date && formatShortDate(date),
    result,
    evidenceText(evidence),
    note,
    person,
    ...delayLines(entry).map(lowerFirst),
    exchangeWords.receiving.written(updated),
  ];
  return facts.filter(Boolean).join(' · ');
}
