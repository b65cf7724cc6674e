import { parseProgressKey } from '../../domain/progress/progress-key.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { recordOf, type DutyRecord } from '../../domain/progress/duty-record.ts';
import { standingOf, type Standing } from '../../domain/progress/standing.ts';
import { Arrangement } from './arrangement.ts';
import { atMostEvery } from './at-most-every.ts';
import type { View } from './view.ts';
import { ListChoices, foldParts } from './choices.ts';
import { DutyForm } from './duty-form.ts';
import { isReopened, readRows, type DutyElement } from '../rows/duty-elements.ts';
import { element, find } from '../../browser/element.ts';
import { localDay } from '../../browser/day/local-day.ts';
import { followPrinting } from '../paper/folios.ts';
import { isShown } from '../rows/narrowing.ts';
import type { ProgressStore } from '../records/progress-store.ts';
import { markOverdue } from './overdue-mark.ts';
import { datePrint, showScope, tellPeriod } from '../paper/sheet-facts.ts';
import { fillIndicator, fillSheetCells } from '../paper/sheet-cells.ts';
import { addDocumentTally, showCalls, showDocumentTally, showDone, showPart, tally } from './tally.ts';
import { UnitRecords } from '../records/unit-records.ts';
import { words } from '../words.ts';

interface NotedRow extends DutyElement {
  forms: { indicator: string | undefined; form: DutyForm }[];
  standing: Standing;
  reopened: boolean;
}

/** Milliseconds between two renderings of what another tab writes. */
const RENDER_PAUSE = 100;

/** A unit's page at work: what is noted, shown, counted and printed all comes from the store. */
export class UnitPageController {
  readonly unit: string;
  readonly contentVersion: string;
  /** On a group's page each name that is filled in has records of its own. */
  readonly records: UnitRecords;
  readonly #table: HTMLTableElement;
  readonly #tools: HTMLElement;
  readonly #choices: ListChoices;
  readonly #rows: NotedRow[];
  readonly #documents: { id: string; place: HTMLElement }[];
  readonly #arrangement: Arrangement;
  readonly #renamed: (() => void)[] = [];
  readonly #printed: (() => void)[] = [datePrint];

  /** @throws if the page has no list of duties */
  constructor(page: Document, storage: Storage | undefined, base: string) {
    this.#table = find<HTMLTableElement>(page, 'table.duties');
    this.#tools = find(page, '.checklist-tools');
    this.#choices = new ListChoices(this.#tools);
    this.unit = this.#table.dataset['unit'] ?? '';
    this.contentVersion = this.#table.dataset['version'] ?? '';
    this.records = new UnitRecords(storage, `${base}:${this.unit}`, this.#table.dataset['group'] !== undefined);
    const template = find<HTMLTemplateElement>(page, '#ghi-tien-do');
    const rows = readRows(this.#table);
    this.#arrangement = new Arrangement(this.#table, rows);
    this.#rows = rows.map((row) => ({
      ...row,
      standing: 'not-started',
      reopened: false,
      forms: this.#addForms(row, template),
    }));
    const headings = [...this.#table.querySelectorAll('.from-document th')];
    // Of the only document the tools above tell as much.
    this.#documents = (headings.length > 1 ? headings : []).map((heading) => ({
      id: parseProgressKey(find(heading.closest('tbody') ?? heading, '.duty').dataset['duty'] ?? '').document,
      place: addDocumentTally(heading),
    }));
  }

  /** The records that the page shows now. */
  get store(): ProgressStore {
    return this.records.store;
  }

  /** The duties of the page, in its order. */
  get rows(): readonly DutyElement[] {
    return this.#rows;
  }

  /** Goes over to what is noted under another name. */
  rename(name: string): void {
    this.records.rename(name);
    this.render();
    for (const follow of this.#renamed) follow();
  }

  /** Calls back after each change of the name. */
  onRename(follow: () => void): void {
    this.#renamed.push(follow);
  }

  /** Calls back before the sheet is laid out to be printed. */
  onPrint(prepare: () => void): void {
    this.#printed.push(prepare);
  }

  /** Reads what is stored, shows it, and from then on follows the reader and the other tabs. */
  start(): void {
    this.#tools.hidden = false;
    this.#tools.addEventListener('change', (event) => this.#choose(event.target));
    this.#tools.addEventListener('click', (event) => this.#show(event.target));
    find(this.#tools, '[data-action=print]').addEventListener('click', () => window.print());
    // A tab that takes a file in, or clears, writes thousands of items one by one.
    const render = atMostEvery(RENDER_PAUSE, () => this.render());
    window.addEventListener('storage', (event) => {
      if (this.store.follow(event)) render();
    });
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.store.load();
      if (persisted) this.render();
    });
    followPrinting(() => {
      tellPeriod(this.#tools);
      for (const prepare of this.#printed) prepare();
      this.#narrow();
    });
    this.#table.addEventListener('click', (event) => this.#printOne(event));
    this.#table.dataset['live'] = '';
    this.#choices.choose('document', /^#in-(.+)$/.exec(location.hash)?.[1]);
    foldParts(document, (part) => this.#choices.words.length > 0 && part.querySelector('.narrow') !== null);
    this.#table.dataset['filled'] = '';
    this.render();
  }

  /** Brings the whole page in line with the store. */
  render(): void {
    const today = localDay(new Date());
    for (const row of this.#rows) this.#renderRow(row, today);
    showDone(this.#tools, tally(this.#rows));
    for (const { id, place } of this.#documents) {
      showDocumentTally(place, tally(this.#rows.filter(({ subject }) => subject.document === id)));
    }
    this.#narrow(document.activeElement);
    const { unkept } = this.store;
    const alarm = [...this.store.problems, ...(unkept > 0 ? [words.storage.unkept(unkept)] : [])].join(' ');
    const place = find(this.#tools, '.alarm');
    if (place.textContent !== alarm) place.textContent = alarm;
  }

  #renderRow(row: NotedRow, today: IsoDate): void {
    const record: DutyRecord = recordOf(row.subject, this.store.entries);
    const own = standingOf(record, row.due, today);
    row.standing = row.hasOverdue?.(today) ? 'overdue' : own;
    row.reopened = isReopened(row, this.store.entries);
    row.element.dataset['standing'] = own;
    markOverdue(row.element, own);
    const { entries } = this.store;
    for (const { indicator, form } of row.forms) form.show(recordOf({ ...row.subject, indicator }, entries));
    fillSheetCells(row.element, record);
    for (const { id, element } of row.indicators) {
      fillIndicator(element, recordOf({ ...row.subject, indicator: id }, entries));
    }
  }

  #addForms(row: DutyElement, template: HTMLTemplateElement): NotedRow['forms'] {
    const revisions = [...row.element.querySelectorAll<HTMLElement>('[data-revision]')];
    // The period that a row shows may change: what is noted is of the one that it shows then.
    const add = (host: Element, name: string, indicator?: string) => {
      const form = new DutyForm(template, name, revisions, (patch) => {
        this.store.patch({ ...row.subject, indicator }, patch);
        this.render();
      });
      host.append(form.element);
      return { indicator, form };
    };
    const indicators = row.indicators.map(({ id, title, element: item }) =>
      add(item, words.tally.indicator(row.number, title), id),
    );
    const cell = element('td', { class: 'noting screen-only' });
    row.element.append(cell);
    return [add(cell, words.tally.duty(row.number)), ...indicators];
  }

  #choose(target: EventTarget | null): void {
    if (target instanceof HTMLInputElement && target.name === 'filled') {
      if (target.checked) this.#table.dataset['filled'] = '';
      else delete this.#table.dataset['filled'];
    }
    if (target instanceof HTMLSelectElement && target.name === 'view') {
      void this.#arrangement.show(target.value as View).then(() => this.#narrow());
    } else this.#narrow();
  }

  /** Shows all that is overdue, or revised since it was noted, or everything again. */
  #show(target: EventTarget | null): void {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-show]');
    if (!button) return;
    this.#choices.toggle(button.dataset['show']);
    this.#narrow();
    if (button.hidden) find(this.#tools, 'summary').focus();
  }

  /** Shows what was chosen; the row that is being written in stays until the next choice. */
  #narrow(writing: Element | null = null): void {
    const { narrowing, words: chosen } = this.#choices;
    for (const row of this.#rows) {
      const shown = isShown({ ...row, document: row.subject.document }, narrowing);
      row.element.hidden = !shown && !row.element.contains(writing);
    }
    this.#arrangement.hideEmpty();
    const shown = this.#rows.filter(({ element }) => !element.hidden).length;
    showCalls(this.#tools, tally(this.#rows), narrowing.standing);
    showPart(this.#tools, shown, this.#rows.length, chosen);
    showScope(this.#table, shown, this.#rows.length, chosen);
  }

  /** Prints the sheet of one document alone. */
  #printOne(event: Event): void {
    const link = event.target instanceof Element && event.target.closest<HTMLElement>('[data-print-document]');
    if (!link || !this.#choices.choose('document', link.dataset['printDocument'])) return;
    event.preventDefault();
    this.#narrow();
    window.print();
  }
}
