import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { recordOf } from '../../domain/progress/duty-record.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { standingOf, type Standing } from '../../domain/progress/standing.ts';
import { element, find } from '../../browser/element.ts';
import { fillIndicator, fillSheetCells } from '../paper/sheet-cells.ts';
import type { ProgressPatch } from '../records/progress-store.ts';
import { isReopened, type DutyElement } from '../rows/duty-elements.ts';
import { words } from '../words.ts';
import { DutyForm } from './duty-form.ts';
import { markOverdue } from './overdue-mark.ts';

/** A duty of the list with the controls in which it is noted, and how it stands. */
export interface NotedRow extends DutyElement {
  form: DutyForm;
  indicatorForms: { indicator: string; form: DutyForm; element: HTMLElement }[];
  standing: Standing;
  reopened: boolean;
}

type Entries = ReadonlyMap<string, ProgressEntry>;

/** Gives a row its controls; what is chosen in them, of the duty or of one of its indicators, is handed on. */
export function notedRow(
  row: DutyElement,
  page: ParentNode,
  change: (row: NotedRow, indicator: string | undefined, patch: ProgressPatch) => void,
): NotedRow {
  const revisions = [...row.element.querySelectorAll<HTMLElement>('[data-revision]')];
  const formOf = (kind: string, name: string, indicator?: string) => {
    const template = find<HTMLTemplateElement>(page, kind);
    // The period that a row shows may change: what is noted is of the one that it shows then.
    return new DutyForm(template, { name, revisions, issued: row.issued }, (patch) => change(noted, indicator, patch));
  };
  const noted: NotedRow = Object.assign(row, {
    form: formOf('#ghi-tien-do', words.tally.duty(row.number)),
    indicatorForms: row.indicators.map(({ id, title, element: item }) => {
      const form = formOf('#ghi-chi-tieu', words.tally.indicator(row.number, title), id);
      item.append(form.element);
      return { indicator: id, form, element: item };
    }),
    standing: 'not-started' as const,
    reopened: false,
  });
  row.element.append(element('td', { class: 'noting screen-only' }, noted.form.element));
  return noted;
}

/** Brings a row, its controls and its cells on paper in line with what is noted under a name. */
export function renderRow(row: NotedRow, entries: Entries, today: IsoDate, name: string): void {
  const record = recordOf(row.subject, entries);
  const owner = `${name}@${row.subject.period}`;
  const own = standingOf(record, row.due, today);
  row.standing = row.hasOverdue?.(today) ? 'overdue' : own;
  row.reopened = isReopened(row, entries);
  row.element.dataset['standing'] = own;
  markOverdue(row.element, own);
  row.form.show(record, owner);
  fillSheetCells(row.element, record);
  for (const { indicator, form, element: item } of row.indicatorForms) {
    const own = recordOf({ ...row.subject, indicator }, entries);
    form.show(own, owner);
    fillIndicator(item, own);
  }
}
