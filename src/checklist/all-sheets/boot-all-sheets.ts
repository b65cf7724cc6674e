import { find } from '../../browser/element.ts';
import { onReturn } from '../../browser/day/on-return.ts';
import { whenThere } from '../../browser/part/when-there.ts';
import { localDay } from '../../browser/day/local-day.ts';
import { recordOf } from '../../domain/progress/duty-record.ts';
import type { ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { standingOf } from '../../domain/progress/standing.ts';
import { hasEnded } from '../../domain/unit/unit-end.ts';
import { markOverdue } from '../list/overdue-mark.ts';
import { browserStorage } from '../records/browser-storage.ts';
import { isReopened, readRows, type DutyElement } from '../rows/duty-elements.ts';
import type { KeyValues } from '../records/progress-store.ts';
import { keysByUnit } from './keys-by-unit.ts';
import { isShown, type Narrowing } from '../rows/narrowing.ts';
import { fillIndicator, fillSheetCells } from '../paper/sheet-cells.ts';
import { datePrint, showScope, tellPeriod } from '../paper/sheet-facts.ts';
import type * as sheetPeriods from '../periods/sheet-periods.ts';
import { UnitRecords } from '../records/unit-records.ts';

/** The sheet of one unit among those of all. */
interface SheetElement {
  sheet: HTMLElement;
  table: HTMLTableElement;
  unit: string;
  rows: DutyElement[];
  entries: Entries;
}

type Entries = ReadonlyMap<string, ProgressEntry>;

/** How sheets are laid out; where that cannot be loaded, the browser parts them itself. */
const loadLayout = () => import('../paper/folios.ts');

/** Brings the page with the sheets of all units to life. `base` is the path under which the site lives. */
export function bootAllSheets(base: string): void {
  const tools = find(document, '.sheet-tools');
  const sheets = Array.from(document.querySelectorAll<HTMLElement>('.sheet'), readSheet);
  let periods: typeof sheetPeriods | undefined;
  const load = (): void => {
    const storage = browserStorage();
    const items = storage && keysByUnit(storage);
    for (const sheet of sheets) {
      loadSheet(sheet, items, base);
      periods?.showPeriods(sheet.rows, sheet.entries, localDay(new Date()), fill);
    }
  };
  load();
  const follow = (): void => choose(tools, sheets);
  tools.inert = false;
  const today = localDay(new Date());
  for (const box of unitBoxes()) {
    box.hidden = false;
    box.checked = !hasEnded(box.dataset['lastDay'], today);
  }
  find(document, 'main').addEventListener('change', follow);
  addEventListener('pageshow', follow);
  onReturn(() => {
    load();
    follow();
  });
  whenThere(loadLayout, ({ followPrinting }) =>
    followPrinting(() => {
      tellPeriod(tools);
      datePrint();
    }),
  );
  find(tools, '[data-action=print]').addEventListener('click', () => {
    void loadLayout()
      .catch(() => undefined)
      .then(() => window.print());
  });
  follow();
  if (document.querySelector('[data-rule]')) {
    whenThere(
      () => import('../periods/sheet-periods.ts'),
      (loaded) => {
        periods = loaded;
        load();
        follow();
      },
    );
  }
}

function readSheet(sheet: HTMLElement): SheetElement {
  const table = find<HTMLTableElement>(sheet, '.duties');
  table.dataset['live'] = '';
  return { sheet, table, unit: table.dataset['unit'] ?? '', rows: readRows(table), entries: new Map() };
}

/** Brings a sheet in line with what is noted in this browser now. */
function loadSheet(part: SheetElement, storage: KeyValues | undefined, base: string): void {
  const records = new UnitRecords(storage, `${base}:${part.unit}`, 'group' in part.table.dataset);
  const { entries } = records.store;
  const isBlank = entries.size === 0 && part.entries.size === 0;
  part.entries = entries;
  if (!isBlank) for (const row of part.rows) fill(row, entries);
  // A group's sheet is that of the unit whose name was filled in last in this browser.
  for (const line of part.sheet.querySelectorAll('[data-own-name]')) line.textContent = records.name;
}

function fill(row: DutyElement, entries: Entries): void {
  fillSheetCells(row.element, recordOf(row.subject, entries));
  for (const { id, element: item } of row.indicators) {
    fillIndicator(item, recordOf({ ...row.subject, indicator: id }, entries));
  }
}

/** Hides what is not to be printed: units that were left out, duties that the choices leave out, sheets without any. */
function choose(tools: HTMLElement, sheets: readonly SheetElement[]): void {
  const select = (name: string) => find<HTMLSelectElement>(tools, `select[name=${name}]`);
  const narrowing: Narrowing = {
    document: select('document').value,
    standing: select('standing').value as Narrowing['standing'],
    topic: '',
    role: '',
  };
  const chosen = [select('document'), select('standing')].filter(({ value }) => value !== '');
  const choices = chosen.map((choice) => choice.selectedOptions[0]?.text ?? '');
  const filled = find<HTMLInputElement>(tools, '[name=filled]').checked;
  const wanted = new Set([...unitBoxes()].filter(({ checked }) => checked).map(({ value }) => value));
  for (const part of sheets) {
    part.table.toggleAttribute('data-filled', filled);
    const shown = narrow(part, narrowing);
    showScope(part.table, shown, part.rows.length, choices);
    part.sheet.hidden = shown === 0 || !wanted.has(part.unit);
  }
  const printed = sheets.filter(({ sheet }) => !sheet.hidden).length;
  find(tools, '.shown').textContent = `Sẽ in ${printed}/${sheets.length} phiếu.`;
}

/** @returns how many duties remain */
function narrow({ table, rows, entries }: SheetElement, narrowing: Narrowing): number {
  const today = localDay(new Date());
  for (const row of rows) {
    const own = standingOf(recordOf(row.subject, entries), row.due, today);
    const standing = row.hasOverdue?.(today) ? 'overdue' : own;
    const reopened = isReopened(row, entries);
    markOverdue(row.element, own);
    row.element.hidden = !isShown({ ...row, document: row.subject.document, standing, reopened }, narrowing);
  }
  for (const body of table.tBodies) body.hidden = !body.querySelector('.duty:not([hidden])');
  return rows.filter(({ element }) => !element.hidden).length;
}

const unitBoxes = (): NodeListOf<HTMLInputElement> => document.querySelectorAll('.sheet-units input');
