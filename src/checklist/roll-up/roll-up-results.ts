import { element } from '../../browser/element.ts';
import { STANDING_LABELS } from '../../domain/progress/standing.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { dutyTitle } from './by-period.ts';
import type { RollUp } from './roll-up.ts';
import { rollUpWords as words } from './roll-up-words.ts';
import { wide } from './roll-up-view.ts';
import {
  hasWords,
  silentText,
  toldResults,
  type ToldDocument,
  type ToldDuty,
  type ToldResult,
} from './told-results.ts';

/**
 * What every unit wrote, by document and duty; units that wrote nothing are named by where they stand. `rows` draws a duty at
 * each step, so that the page stays at hand.
 */
export function rollUpResults(result: RollUp): { element: HTMLElement; rows: Generator<void> } {
  const documents = toldResults(result);
  const tables = documents.map((document) => ({ document, table: emptyTable() }));
  const parts = tables.flatMap(({ document, table }) => [element('h3', {}, document.name), wide(table, document.name)]);
  const section = element('section', { class: 'told' }, element('h2', {}, words.results), ...parts);
  return { element: section, rows: fill(tables) };
}

function* fill(tables: readonly { document: ToldDocument; table: HTMLTableElement }[]): Generator<void> {
  for (const { document, table } of tables) {
    for (const duty of document.duties) {
      table.append(dutyBody(duty));
      yield;
    }
  }
}

function emptyTable(): HTMLTableElement {
  const heads = words.resultHeads.map((text) => element('th', { scope: 'col' }, text));
  return element('table', { class: 'results' }, element('thead', {}, element('tr', {}, ...heads)));
}

function dutyBody({ number, duty, results, done, percent }: ToldDuty): HTMLElement {
  const due = duty.due === undefined ? undefined : formatShortDate(duty.due);
  const heading = words.dutyHeading(number, dutyTitle(duty), due, done, results.length, percent);
  const head = element('th', { scope: 'rowgroup', colspan: String(words.resultHeads.length) }, heading);
  const silent = silentText(results);
  const rest = element('td', { colspan: String(words.resultHeads.length) }, silent);
  return element(
    'tbody',
    {},
    element('tr', { class: 'of-duty' }, head),
    ...results.filter(hasWords).map(row),
    ...(silent === '' ? [] : [element('tr', { class: 'silent' }, rest)]),
  );
}

function row({ unit, standing, date, result, evidence, note, person }: ToldResult): HTMLElement {
  const day = date === undefined ? [] : [' ', element('time', { datetime: date }, formatShortDate(date))];
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, unit),
    element('td', { 'data-standing': standing }, STANDING_LABELS[standing], ...day),
    ...[result, evidence, [note, person].filter(Boolean).join('\n')].map((text) => element('td', {}, text)),
  );
}
