import { element, find } from '../../browser/element.ts';
import { giveRoom } from './column-room.ts';
import { paginate, type SheetBlock } from './paginate.ts';
import { underPaperStyles } from './paper-styles.ts';
import { basisOfPage, documentNames, documentsOf, longestBasis } from './sheet-basis.ts';
import { splitRow, type RowPart } from './split-row.ts';
import { words } from '../words.ts';
import { grouped } from '../../domain/grouped.ts';

/** Millimetres of a folio, as the style sheet has it for this engine, less what rounding may add. */
const folioHeight = (): number =>
  (parseFloat(getComputedStyle(document.documentElement).getPropertyValue('--folio')) || 184) - 1.5;
const MILLIMETRE = 96 / 25.4;

/** A part of a row begins in the middle of a line and wraps anew: it may be higher by a line at each end. */
const REWRAPPED = 11 * MILLIMETRE;

/** A row, or a part of one, and the group of the table that it stands in. */
interface SheetRow extends RowPart {
  group: Element | null;
}

/** A sheet as it was measured: its parts in order, and the pages that they fill. */
interface Plan {
  sheet: HTMLElement;
  table: HTMLTableElement;
  parts: SheetRow[];
  /** Its head names the one document that all of it comes from: the strip of its first page need not. */
  isOfOne: boolean;
  pages: number[][];
}

/** Lays every sheet of the page out before it is printed, each with its own count of pages, and clears it away after. */
export function followPrinting(prepare: () => void): void {
  addEventListener('beforeprint', () => {
    removeFolios();
    prepare();
    layOut([...document.querySelectorAll<HTMLElement>('.sheet:not([hidden])')]);
  });
  addEventListener('afterprint', removeFolios);
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
  giveRoom(table);
  const strip = stripHeights(table);
  const room = folioHeight() * MILLIMETRE - heightOf(find(table, 'thead')) - strip.highest;
  const foot = { height: heightOf(signaturesOf(table)), keepWithNext: false };
  // The last row keeps room for the signatures: it parts rather than leave them alone on a page.
  const kept = (index: number, rows: readonly Element[]): number =>
    headsAbove(rows, index) + (index === rows.length - 1 ? foot.height : 0);
  const parts = shownRows(table).flatMap((row, index, rows) => partsOf(row, room - kept(index, rows)));
  const blocks = parts.map(({ row, height }, index): SheetBlock => ({
    height,
    keepWithNext: !isDuty(row) || index === parts.length - 1,
  }));
  const isOfOne = documentsOf(parts.map(({ row }) => row)).size === 1;
  const head = heightOf(find(sheet, '.sheet-head'));
  const firstRoom = room - head + (isOfOne ? strip.highest - strip.withoutBasis : 0);
  return { sheet, table, parts, isOfOne, pages: paginate([...blocks, foot], firstRoom, room) };
}

/** The heights of the strip: on the page that has most to say of its documents, and where it says nothing of them. */
function stripHeights(table: HTMLTableElement): { highest: number; withoutBasis: number } {
  const strip = find(table, '.strip');
  const basis = find(strip, '[data-basis]');
  const before = basis.textContent;
  basis.textContent = longestBasis(documentNames(table));
  const highest = heightOf(strip);
  basis.textContent = before;
  const told = find(strip, '.strip-basis');
  told.hidden = true;
  const withoutBasis = heightOf(strip);
  told.hidden = false;
  return { highest, withoutBasis };
}

/** The lines for signing that the style sheet shows: those of the last group that is printed. */
function signaturesOf(table: HTMLTableElement): Element {
  const ends = [...table.querySelectorAll('.sheet-end')];
  return ends.findLast(({ parentElement }) => parentElement?.hidden === false) ?? find(table, '.sheet-end');
}

function shownRows(table: HTMLTableElement): HTMLTableRowElement[] {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody:not([hidden]) > tr:not([hidden])')];
  return rows.filter((row) => !row.matches('.sheet-end, .screen-only'));
}

const isDuty = (row: Element): boolean => row.classList.contains('duty');

/** How much of a page the headings take that must stand above a row. */
function headsAbove(rows: readonly Element[], index: number): number {
  const above = rows[index - 1];
  return above && !isDuty(above) ? heightOf(above) + headsAbove(rows, index - 1) : 0;
}

/** The row whole, or in parts where no page could hold it. */
function partsOf(row: HTMLTableRowElement, room: number): SheetRow[] {
  const group = row.parentElement;
  const height = heightOf(row);
  if (height <= room) return [{ row, height, group }];
  return splitRow(row, room - REWRAPPED).map((part) => ({ ...part, group }));
}

const heightOf = (place: Element): number => place.getBoundingClientRect().height;

function foliosOf({ sheet, table, parts, isOfOne, pages }: Plan): HTMLElement[] {
  const names = documentNames(table);
  const rows = parts.map(({ row }) => row);
  return pages.map((indexes, page) => {
    const own = indexes.flatMap((index) => parts[index] ?? []);
    const isLast = page === pages.length - 1;
    const copy = copyTable(table, own, isLast);
    const strip = copyOf(find(table, '.strip'));
    find(strip, '.folio-number').textContent = words.sheet.page(page + 1, pages.length);
    const basis = basisOfPage(
      own.map(({ row }) => row),
      names,
    );
    if (isOfOne && page === 0) find(strip, '.strip-basis').remove();
    else find(strip, '[data-basis]').textContent = basis;
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
function copyTable(table: HTMLTableElement, parts: readonly SheetRow[], isLast: boolean): Element {
  const copy = table.cloneNode(false) as Element;
  copy.append(copyOf(find(table, 'thead')));
  for (const [original, members] of grouped(parts, ({ group }) => group)) {
    const group = original?.cloneNode(false) as Element;
    group.removeAttribute('id');
    group.append(...members.map(({ row }) => copyOf(row)));
    copy.append(group);
  }
  if (isLast) copy.append(element('tbody', {}, copyOf(signaturesOf(table))));
  return copy;
}

/** A copy without what only the screen shows. */
function copyOf<E extends Element>(original: E): E {
  const copy = original.cloneNode(true) as E;
  for (const part of copy.querySelectorAll('.screen-only')) part.remove();
  return copy;
}
