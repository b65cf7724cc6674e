import { evidenceText } from '../domain/evidence-text.ts';
import { PROGRESS_STATUS_LABELS } from '../domain/progress-status.ts';
import type { ProgressEntry } from '../domain/progress.ts';
import { formatShortDate } from '../vietnamese/date-format.ts';
import { element } from '../browser/element.ts';
import type { Conflict, Side } from './merge.ts';
import { exchangeWords } from './exchange-words.ts';
import { words } from './words.ts';

/** Two records side by side; the reader chooses one, and is offered what was chosen before or else the newer. */
export function conflictFieldset({ key, mine, theirs, newer }: Conflict, chosen: Side = newer): HTMLFieldSetElement {
  const side = (value: Side, label: string, entry: ProgressEntry) => {
    const radio = element('input', { type: 'radio', name: key, value });
    radio.checked = chosen === value;
    return element('label', {}, radio, element('span', {}, `${label}: ${describe(entry)}`));
  };
  return element(
    'fieldset',
    {},
    element('legend', {}, words.reading.subject(mine.document, mine.task, mine.indicator)),
    side('mine', exchangeWords.receiving.mine, mine),
    side('theirs', exchangeWords.receiving.theirs, theirs),
  );
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
