import type { IsoDate } from '../domain/calendar-day.ts';
import { recordOf, type DutyRecord } from '../domain/duty-record.ts';
import type { ProgressSubject } from '../domain/progress-key.ts';
import { standingOf, type Standing } from '../domain/standing.ts';
import { Arrangement, type View } from './arrangement.ts';
import { DutyForm } from './duty-form.ts';
import { readRows, type DutyRow } from './duty-rows.ts';
import { element, find } from '../browser/element.ts';
import { localDay } from '../browser/local-day.ts';
import { followPrinting } from './folios.ts';
import { isShown, type Narrowing } from './narrowing.ts';
import type { ProgressStore } from './progress-store.ts';
import { markLate } from './late-mark.ts';
import { datePrint, showScope } from './sheet-facts.ts';
import { fillIndicator, fillSheetCells } from './sheet-cells.ts';
import { addDocumentTally, showTally, tally } from './tally.ts';
import { UnitRecords } from './unit-records.ts';
import { words } from './words.ts';

interface NotedRow extends DutyRow {
  forms: { subject: ProgressSubject; form: DutyForm }[];
  standing: Standing;
}

/** A unit's page at work: what is noted, shown, counted and printed all comes from the store. */
export class UnitPage {
  readonly unit: string;
  readonly contentVersion: string;
  /** On a group's page each name that is filled in has records of its own. */
  readonly records: UnitRecords;
  readonly #table: HTMLTableElement;
  readonly #tools: HTMLElement;
  readonly #rows: NotedRow[];
  readonly #documents: { id: string; place: HTMLElement }[];
  readonly #arrangement: Arrangement;
  readonly #renamed: (() => void)[] = [];
  readonly #printed: (() => void)[] = [datePrint];
  #problems: readonly string[] = [];

  /** @throws if the page has no list of duties */
  constructor(page: Document, storage: Storage | undefined, base: string) {
    this.#table = find<HTMLTableElement>(page, 'table.duties');
    this.#tools = find(page, '.checklist-tools');
    this.unit = this.#table.dataset['unit'] ?? '';
    this.contentVersion = this.#table.dataset['version'] ?? '';
    this.records = new UnitRecords(storage, `${base}:${this.unit}`, this.#table.dataset['group'] !== undefined);
    const template = find<HTMLTemplateElement>(page, '#ghi-tien-do');
    const rows = readRows(this.#table);
    this.#arrangement = new Arrangement(this.#table, rows);
    this.#rows = rows.map((row) => ({ ...row, standing: 'not-started', forms: this.#addForms(row, template) }));
    this.#documents = Array.from(this.#table.querySelectorAll('.from-document th'), (heading) => ({
      id: find(heading.closest('tbody') ?? heading, '.duty').dataset['duty']?.split('/')[0] ?? '',
      place: addDocumentTally(heading),
    }));
  }

  /** The records that the page shows now. */
  get store(): ProgressStore {
    return this.records.store;
  }

  /** Goes over to what is noted under another name. */
  rename(name: string): void {
    this.records.rename(name);
    this.#problems = this.store.load();
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
    this.#problems = this.store.load();
    this.#tools.hidden = false;
    this.#tools.addEventListener('change', (event) => this.#choose(event.target));
    find(this.#tools, '[data-action=print]').addEventListener('click', () => window.print());
    window.addEventListener('storage', (event) => {
      if (this.store.follow(event)) this.render();
    });
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.store.load();
      if (persisted) this.render();
    });
    followPrinting(() => this.#printed.forEach((prepare) => prepare()));
    this.#table.addEventListener('click', (event) => this.#printOne(event));
    this.#table.dataset['live'] = '';
    this.#chooseDocument(/^#in-(.+)$/.exec(location.hash)?.[1]);
    this.#table.dataset['filled'] = '';
    this.render();
  }

  /** Brings the whole page in line with the store. */
  render(): void {
    const today = localDay(new Date());
    for (const row of this.#rows) this.#renderRow(row, today);
    showTally(this.#tools, tally(this.#rows.map(({ standing }) => standing)));
    for (const { id, place } of this.#documents) {
      const own = this.#rows.filter(({ subject }) => subject.document === id);
      showTally(place, tally(own.map(({ standing }) => standing)));
    }
    this.#narrow();
    const { unkept } = this.store;
    const alarm = [...this.#problems, ...(unkept > 0 ? [words.storage.unkept(unkept)] : [])].join(' ');
    const place = find(this.#tools, '.alarm');
    if (place.textContent !== alarm) place.textContent = alarm;
  }

  #renderRow(row: NotedRow, today: IsoDate): void {
    const record: DutyRecord = recordOf(row.subject, this.store.entries);
    row.standing = standingOf(record, row.due, today);
    row.element.dataset['standing'] = row.standing;
    markLate(row.element, row.standing);
    for (const { subject, form } of row.forms) form.show(recordOf(subject, this.store.entries));
    fillSheetCells(row.element, record);
    row.indicators.forEach((indicator) =>
      fillIndicator(indicator.element, recordOf({ ...row.subject, indicator: indicator.id }, this.store.entries)),
    );
  }

  #addForms(row: DutyRow, template: HTMLTemplateElement): NotedRow['forms'] {
    const revisions = [...row.element.querySelectorAll<HTMLElement>('[data-revision]')];
    const add = (host: Element, subject: ProgressSubject, name: string) => {
      const form = new DutyForm(template, name, revisions, (patch) => {
        this.store.patch(subject, patch);
        this.render();
      });
      host.append(form.element);
      return { subject, form };
    };
    const indicators = row.indicators.map(({ id, title, element: item }) =>
      add(item, { ...row.subject, indicator: id }, words.tally.indicator(row.number, title)),
    );
    const cell = element('td', { class: 'noting screen-only' });
    row.element.append(cell);
    return [add(cell, row.subject, words.tally.duty(row.number)), ...indicators];
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

  #narrow(): void {
    const choice = (name: string): string =>
      this.#tools.querySelector<HTMLSelectElement>(`select[name=${name}]`)?.value ?? '';
    const narrowing: Narrowing = {
      standing: choice('standing') as Narrowing['standing'],
      document: choice('document'),
      topic: choice('topic'),
      role: choice('role'),
    };
    for (const row of this.#rows) {
      row.element.hidden = !isShown({ ...row, document: row.subject.document }, narrowing);
    }
    this.#arrangement.hideEmpty();
    const shown = this.#rows.filter(({ element }) => !element.hidden).length;
    const text = shown === this.#rows.length ? '' : words.tally.shown(shown, this.#rows.length);
    const place = find(this.#tools, '.shown');
    if (place.textContent !== text) place.textContent = text;
    showScope(this.#table, shown, this.#rows.length, this.#chosen());
  }

  /** What the list is narrowed to, in the words of its choices. */
  #chosen(): string[] {
    const choices = [...this.#tools.querySelectorAll<HTMLSelectElement>('.narrow select:not([name=view])')];
    return choices.filter(({ value }) => value !== '').map((choice) => choice.selectedOptions[0]?.text ?? '');
  }

  /** Narrows the list to one document as the choice above it would. Returns whether there is such a choice. */
  #chooseDocument(slug: string | undefined): boolean {
    const options = [...this.#tools.querySelectorAll<HTMLOptionElement>('select[name=document] option')];
    const option = options.find(({ value }) => value === slug);
    if (option) option.selected = true;
    return option !== undefined;
  }

  /** Prints the sheet of one document alone. */
  #printOne(event: Event): void {
    const link = event.target instanceof Element && event.target.closest<HTMLElement>('[data-print-document]');
    if (!link || !this.#chooseDocument(link.dataset['printDocument'])) return;
    event.preventDefault();
    this.#narrow();
    window.print();
  }
}
