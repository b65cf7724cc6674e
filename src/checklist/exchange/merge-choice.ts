import { progressKey } from '../../domain/progress/progress-key.ts';
import { evidenceText } from '../../domain/progress/evidence-text.ts';
import { PROGRESS_STATUS_LABELS } from '../../domain/progress/progress-status.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { element } from '../../browser/element.ts';
import { dutyNames } from './duty-names.ts';
import type { DutyElement } from '../rows/duty-elements.ts';
import type { Conflict, Side } from './merge.ts';
import { exchangeWords } from './exchange-words.ts';

/** Two records side by side; the reader chooses one, and is offered what was chosen before or else the newer. */
export function conflictFieldset(
  { key, mine, theirs, newer }: Conflict,
  rows: readonly DutyElement[],
  chosen: Side = newer,
): HTMLFieldSetElement {
  const side = (value: Side, label: string, entry: ProgressEntry) => {
    const radio = element('input', { type: 'radio', name: key, value });
    radio.checked = chosen === value;
    return element('label', {}, radio, element('span', {}, `${label}: ${describe(entry)}`));
  };
  return element(
    'fieldset',
    {},
    element('legend', {}, nameOf(mine, rows)),
    side('mine', exchangeWords.receiving.mine, mine),
    side('theirs', exchangeWords.receiving.theirs, theirs),
  );
}

/** The duty as the list names it; of a record of another revision than the list has, that revision too. */
function nameOf({ document, task, revision, indicator }: ProgressEntry, rows: readonly DutyElement[]): string {
  const name = dutyNames(rows)(document, task, indicator);
  const isListed = rows.some(({ subject }) => progressKey(subject) === progressKey({ document, task, revision }));
  return isListed ? name : exchangeWords.receiving.ofRevision(name, revision);
}

/** Everything that a record says, in one line. */
function describe({ status, date, result, evidence, note, person, updated }: ProgressEntry): string {
  const facts = [
    PROGRESS_STATUS_LABELS[status],
    date && formatShortDate(date),
    result,
    evidenceText(evidence),
    note,
    person,
    exchangeWords.receiving.written(updated),
  ];
  return facts.filter(Boolean).join(' · ');
}
