import type { IsoDate } from '../domain/calendar-day.ts';
import { recordOf, type DutyRecord } from '../domain/duty-record.ts';
import type { ProgressSubject } from '../domain/progress-key.ts';
import { localDay, standingOf, type Standing } from '../domain/standing.ts';
import { formatShortDate } from '../vietnamese/date-format.ts';
import { Arrangement, type View } from './arrangement.ts';
import { DutyForm } from './duty-form.ts';
import { readRows, type DutyRow } from './duty-rows.ts';
import { element, find } from '../browser/element.ts';
import { isShown, type Narrowing } from './narrowing.ts';
import { ProgressStore } from './progress-store.ts';
import { fillSheetCells } from './sheet-cells.ts';
import { addDocumentTally, showTally, tally } from './tally.ts';
import { words } from './words.ts';

interface NotedRow extends DutyRow {
  forms: { subject: ProgressSubject; form: DutyForm }[];
  standing: Standing;
}

/** A unit's page at work: what is noted, shown, counted and printed all comes from the store. */
export class UnitPage {
  readonly unit: string;
  /** A group's page serves units that have no page of their own; each fills in its name. */
  readonly isGroup: boolean;
  readonly contentVersion: string;
  readonly store: ProgressStore;
  readonly #table: HTMLTableElement;
  readonly #tools: HTMLElement;
  readonly #rows: NotedRow[];
  readonly #documents: { id: string; place: HTMLElement }[];
  readonly #arrangement: Arrangement;

  /** @throws if the page has no list of duties */
  constructor(page: Document, storage: Storage | undefined, base: string) {
    this.#table = find<HTMLTableElement>(page, 'table.duties');
    this.#tools = find(page, '.checklist-tools');
    this.unit = this.#table.dataset['unit'] ?? '';
    this.isGroup = this.#table.dataset['group'] !== undefined;
    this.contentVersion = this.#table.dataset['version'] ?? '';
    this.store = new ProgressStore(storage, `${base}:${this.unit}`);
    const template = find<HTMLTemplateElement>(page, '#ghi-tien-do');
    const rows = readRows(this.#table);
    this.#arrangement = new Arrangement(this.#table, rows);
    this.#rows = rows.map((row) => ({ ...row, standing: 'not-started', forms: this.#addForms(row, template) }));
    this.#documents = Array.from(this.#table.querySelectorAll('.from-document th'), (heading) => ({
      id: find(heading.closest('tbody') ?? heading, '.duty').dataset['duty']?.split('/')[0] ?? '',
      place: addDocumentTally(heading),
    }));
  }

  /** Reads what is stored, shows it, and from then on follows the reader and the other tabs. */
  start(): void {
    const problems = this.store.load();
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
    window.addEventListener('beforeprint', () => {
      const today = formatShortDate(localDay(new Date()));
      for (const place of document.querySelectorAll('[data-printed]')) place.textContent = today;
    });
    this.#table.dataset['filled'] = '';
    this.render(problems);
  }

  /** Brings the whole page in line with the store. */
  render(problems: readonly string[] = []): void {
    const today = localDay(new Date());
    for (const row of this.#rows) this.#renderRow(row, today);
    showTally(this.#tools, tally(this.#rows.map(({ standing }) => standing)));
    for (const { id, place } of this.#documents) {
      const own = this.#rows.filter(({ subject }) => subject.document === id);
      showTally(place, tally(own.map(({ standing }) => standing)));
    }
    this.#narrow();
    const { unkept } = this.store;
    const alarm = [...problems, ...(unkept > 0 ? [words.storage.unkept(unkept)] : [])].join(' ');
    const place = find(this.#tools, '.alarm');
    if (place.textContent !== alarm) place.textContent = alarm;
  }

  #renderRow(row: NotedRow, today: IsoDate): void {
    const record: DutyRecord = recordOf(row.subject, this.store.entries);
    row.standing = standingOf(record, row.due, today);
    row.element.dataset['standing'] = row.standing;
    for (const { subject, form } of row.forms) form.show(recordOf(subject, this.store.entries));
    fillSheetCells(row.element, record);
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
    if (target instanceof HTMLSelectElement && target.name === 'view') this.#arrangement.show(target.value as View);
    this.#narrow();
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
  }
}
