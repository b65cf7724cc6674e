import { element } from '../../browser/element.ts';
import { STANDING_LABELS, type Standing } from '../../domain/progress/standing.ts';
import { STANDINGS } from '../../domain/progress/standings.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { dutyTitle } from './by-period.ts';
import type { RollUp, RollUpColumn } from './roll-up.ts';
import { rollUpWords as words } from './roll-up-words.ts';
import { unitName, wide } from './roll-up-view.ts';
import { grouped } from '../../domain/grouped.ts';

/** A sign for each standing, so that twenty units fit beside a duty; the key stands above, and each cell says it. */
const SIGNS: Record<Standing, string> = {
  done: '✓',
  'done-late': '✓*',
  'in-progress': '…',
  received: '○',
  'not-started': '–',
  overdue: '!',
};

/** As many units as fit beside the duties on a sheet of A4. */
const BLOCK = 20;

/** A unit with its STT in the table of units, by which a name that its head has no room for is found. */
interface Numbered {
  number: number;
  column: RollUpColumn;
}

/** Rows that are made at once: few enough for a frame. */
const BATCH = 20;

/**
 * The matrix unit × duty, in blocks of units. `rows` fills in a few rows at each step, so that the page stays at hand
 * while sixty units times two hundred duties are drawn.
 */
export function rollUpMatrix(result: RollUp): { element: HTMLElement; rows: Generator<void> } {
  const { columns } = result;
  const count = Math.ceil(columns.length / BLOCK);
  // Blocks of like size: 21 units are 11 and 10, not 20 and 1.
  const size = Math.ceil(columns.length / Math.max(count, 1));
  const numbered = columns.map((column, index): Numbered => ({ number: index + 1, column }));
  const blocks = Array.from({ length: count }, (_, index) => numbered.slice(index * size, (index + 1) * size));
  const tables = blocks.map((block) => ({ block, table: emptyTable(block) }));
  const parts = tables.flatMap(({ block, table }) => {
    const label = words.block(block[0]?.column.name ?? '', block.at(-1)?.column.name ?? '');
    return [...(count > 1 ? [element('h3', {}, label)] : []), wide(table, label)];
  });
  const section = element('section', { class: 'matrix' }, element('h2', {}, words.matrix), key(), ...parts);
  return { element: section, rows: fill(result, tables) };
}

function* fill(
  { duties, documents }: RollUp,
  tables: readonly { block: Numbered[]; table: HTMLTableElement }[],
): Generator<void> {
  for (const { block, table } of tables) {
    const used = duties.flatMap((duty, position) =>
      block.some(({ column }) => column.cells.has(position)) ? [{ duty, position }] : [],
    );
    for (const [slug, own] of grouped(used, ({ duty }) => duty.document)) {
      const head = element('th', { scope: 'rowgroup', colspan: String(block.length + 2) }, documents[slug] ?? slug);
      const body = element('tbody', {}, element('tr', { class: 'of-document' }, head));
      table.append(body);
      for (let start = 0; start < own.length; start += BATCH) {
        body.append(...own.slice(start, start + BATCH).map(({ duty, position }) => row(duty, position, block)));
        yield;
      }
    }
  }
}

function row(duty: RollUp['duties'][number], position: number, block: readonly Numbered[]): HTMLElement {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, dutyTitle(duty)),
    element('td', { class: 'due' }, duty.due === undefined ? '' : formatShortDate(duty.due)),
    ...block.map(({ column }) => {
      const standing = column.cells.get(position)?.standing;
      if (standing === undefined) return element('td', {});
      return element('td', { 'data-standing': standing, 'aria-label': STANDING_LABELS[standing] }, SIGNS[standing]);
    }),
  );
}

function emptyTable(block: readonly Numbered[]): HTMLTableElement {
  const names = block.map(({ number, column }) => {
    const name = [`${number}. `, ...unitName(column)];
    return element('th', { scope: 'col', title: column.name }, element('span', {}, ...name));
  });
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col', class: 'duty-head' }, words.duty),
    element('th', { scope: 'col', class: 'due' }, words.due),
    ...names,
  );
  return element('table', {}, element('thead', {}, head));
}

function key(): HTMLElement {
  const signs = STANDINGS.map((standing) => `${SIGNS[standing]} ${STANDING_LABELS[standing].toLocaleLowerCase('vi')}`);
  return element('p', { class: 'key' }, `${words.key} ${[...signs, words.notTheirs].join(' · ')}`);
}
