import type { PublishedDuty } from '../../../domain/doubt/doubts.ts';
import { dutyKey } from '../../../domain/progress/progress-key.ts';
import type { ProgressEntry } from '../../../domain/progress/progress.schema.ts';
import type { DutyElement } from '../../rows/duty-elements.ts';

/** Finds the duty of a record as the page has it, with the day of its document; undefined where it has none. */
export function publishedDuties(rows: readonly DutyElement[]): (entry: ProgressEntry) => PublishedDuty | undefined {
  // A row may be away from its document's part of the table, in another view; the parts stay.
  const bodies = rows[0]?.element.closest('table')?.tBodies ?? [];
  const issued = new Map(Array.from(bodies, ({ dataset }) => [dataset['document'], dataset['issued']]));
  const duties = new Map(
    rows.map(({ subject, element: row }): [string, PublishedDuty] => [
      dutyKey(subject),
      {
        revision: subject.revision,
        issued: issued.get(subject.document),
        isPeriodic: row.dataset['rule'] !== undefined,
      },
    ]),
  );
  return (entry) => duties.get(dutyKey(entry));
}
