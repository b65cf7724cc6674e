import { element, find } from '../browser/element.ts';
import { paginate, type Block } from './paginate.ts';
import { underPaperStyles } from './paper-styles.ts';
import { basisOfPage, documentNames, documentsOf } from './sheet-basis.ts';
import { words } from './words.ts';

/** Millimetres of a folio (sheet.css), less what rounding may add. */
const FOLIO_HEIGHT = 180 - 1.5;
const MILLIMETRE = 96 / 25.4;

/** A sheet as it was measured: its parts in order, and the pages that they fill. */
interface Plan {
  sheet: HTMLElement;
  table: HTMLTableElement;
  rows: HTMLTableRowElement[];
  pages: number[][];
}

/** Lays every sheet of the page out before it is printed, each with its own count of pages, and clears it away after. */
export function followPrinting(prepare: () => void): void {
  window.addEventListener('beforeprint', () => {
    removeFolios();
    prepare();
    layOut([...document.querySelectorAll<HTMLElement>('.sheet:not([hidden])')]);
  });
  window.addEventListener('afterprint', removeFolios);
}

function removeFolios(): void {
  document.body.classList.remove('laid-out');
  for (const folio of document.querySelectorAll('.folio')) folio.remove();
}

function layOut(sheets: readonly HTMLElement[]): void {
  const plans = underPaperStyles(() => sheets.map(plan));
  const folios = plans.map((planned) => foliosOf(planned));
  sheets.at(-1)?.after(...folios.flat());
  document.body.classList.add('laid-out');
}

function plan(sheet: HTMLElement): Plan {
  const table = find<HTMLTableElement>(sheet, '.duties');
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr:not([hidden])')].filter(
    (row) => !row.classList.contains('sheet-end') && row.parentElement?.hidden === false,
  );
  const blocks = rows.map((row, index): Block => ({
    height: heightOf(row),
    keepWithNext: !row.classList.contains('duty') || index === rows.length - 1,
  }));
  const foot = { height: heightOf(find(table, '.sheet-end')), keepWithNext: false };
  const taken = heightOf(find(table, 'thead')) + heightOf(find(table, '.strip'));
  const room = FOLIO_HEIGHT * MILLIMETRE - taken;
  const head = heightOf(find(sheet, '.sheet-head'));
  return { sheet, table, rows, pages: paginate([...blocks, foot], room - head, room) };
}

const heightOf = (place: Element): number => place.getBoundingClientRect().height;

function foliosOf({ sheet, table, rows, pages }: Plan): HTMLElement[] {
  const names = documentNames(table);
  return pages.map((indexes, page) => {
    const own = indexes.flatMap((index) => rows[index] ?? []);
    const isLast = page === pages.length - 1;
    const copy = copyTable(table, own, isLast);
    const strip = copyOf(find(table, '.strip'));
    find(strip, '.folio-number').textContent = words.sheet.page(page + 1, pages.length);
    find(strip, '[data-basis]').textContent = basisOfPage(own, names);
    const head = page === 0 ? [copyHead(sheet, rows, names)] : [];
    return element('section', { class: 'folio print-only' }, ...head, copy, strip);
  });
}

/** The head of the sheet; of a sheet that holds only some of the documents it names only those. */
function copyHead(sheet: HTMLElement, rows: readonly HTMLElement[], names: ReadonlyMap<string, string>): Element {
  const head = copyOf(find(sheet, '.sheet-head'));
  if (documentsOf(rows).size < names.size) find(head, '[data-basis]').textContent = basisOfPage(rows, names);
  return head;
}

/** The table with these rows only, in the groups in which they stand. */
function copyTable(table: HTMLTableElement, rows: readonly HTMLTableRowElement[], isLast: boolean): Element {
  const copy = table.cloneNode(false) as Element;
  copy.append(copyOf(find(table, 'thead')));
  for (const [body, members] of Map.groupBy(rows, ({ parentElement }) => parentElement)) {
    const group = body?.cloneNode(false) as Element;
    group.removeAttribute('id');
    group.append(...members.map(copyOf));
    copy.append(group);
  }
  if (isLast) copy.append(element('tbody', {}, copyOf(find(table, '.sheet-end'))));
  return copy;
}

/** A copy without what only the screen shows. */
function copyOf<E extends Element>(original: E): E {
  const copy = original.cloneNode(true) as E;
  for (const part of copy.querySelectorAll('.screen-only')) part.remove();
  return copy;
}
