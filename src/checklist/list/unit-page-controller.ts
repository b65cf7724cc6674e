import { Arrangement } from './arrangement.ts';
import { atMostEvery } from './at-most-every.ts';
import type { View } from './view.ts';
import { ListChoices, foldParts } from './choices.ts';
import type { Folding } from './folding.ts';
import type * as following from './following.ts';
import { notedRow, renderRow, type NotedRow } from './noted-row.ts';
import { readRows } from '../rows/duty-elements.ts';
import { find } from '../../browser/element.ts';
import { localDay } from '../../browser/day/local-day.ts';
import { onReturn } from '../../browser/day/on-return.ts';
import { whenThere } from '../../browser/part/when-there.ts';
import { isShown } from '../rows/narrowing.ts';
import type { ProgressPatch, ProgressStore } from '../records/progress-store.ts';
import { datePrint, showScope, tellPeriod } from '../paper/sheet-facts.ts';
import { tally } from '../rows/tally.ts';
import { addDocumentTally, showCalls, showDocumentTally, showDone, showPart, write } from './shown-tally.ts';
import { UnitRecords } from '../records/unit-records.ts';
import { words } from '../words.ts';

/** From so many duties on, a list of several documents is folded. */
const LONG = 12;

/** Milliseconds between two renderings of what another tab writes. */
const RENDER_PAUSE = 100;

/** How a sheet is laid out, loaded once the list can be read; without the network the browser parts the sheet itself. */
const loadSheet = () => import('../paper/folios.ts');

/** A unit's page at work: what is noted, shown, counted and printed all comes from the store. */
export class UnitPageController {
  readonly unit: string;
  readonly contentVersion: string;
  /** On a group's page each name that is filled in has records of its own. */
  readonly records: UnitRecords;
  readonly #page: Document;
  readonly #table: HTMLTableElement;
  readonly #tools: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #choices: ListChoices;
  readonly #rows: NotedRow[];
  readonly #documents: { id: string; place: HTMLElement }[];
  readonly #arrangement: Arrangement;
  #view: View = 'document';
  /** What was chosen and did not come, told until something else is chosen. */
  #failed = '';
  #tally = tally([]);
  #folding: Folding | undefined;
  readonly #renamed: (() => void)[] = [];
  readonly #printed: (() => void)[] = [datePrint];
  /** How duties follow their indicators, loaded where there are some. */
  #following: typeof following | undefined;
  /** Duties that have still to follow an indicator. */
  readonly #behind = new Set<NotedRow>();

  /** @throws if the page has no list of duties */
  constructor(page: Document, storage: Storage | undefined, base: string) {
    this.#page = page;
    this.#table = find<HTMLTableElement>(page, 'table.duties');
    this.#tools = find(page, '.checklist-tools');
    this.#bar = find(page, '.list-bar');
    this.#choices = new ListChoices(this.#tools);
    this.unit = this.#table.dataset['unit'] ?? '';
    this.contentVersion = this.#table.dataset['version'] ?? '';
    this.records = new UnitRecords(storage, `${base}:${this.unit}`, this.#table.dataset['group'] !== undefined);
    const rows = readRows(this.#table);
    this.#arrangement = new Arrangement(this.#table, rows);
    this.#rows = rows.map((row) => notedRow(row, page, (...change) => this.#note(...change)));
    const headings = [...this.#table.querySelectorAll('.from-document th')];
    // Of the only document the tools above tell as much.
    this.#documents = (headings.length > 1 ? headings : []).map((heading) => ({
      id: heading.closest('tbody')?.dataset['document'] ?? '',
      place: addDocumentTally(heading),
    }));
  }

  /** The records that the page shows now. */
  get store(): ProgressStore {
    return this.records.store;
  }

  /** The duties of the page, in its order. */
  get rows(): readonly NotedRow[] {
    return this.#rows;
  }

  /** Goes over to what is noted under another name. */
  rename(name: string): void {
    this.records.rename(name);
    this.#behind.clear();
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
    this.#tools.inert = this.#bar.inert = false;
    this.#tools.addEventListener('change', () => void this.#choose());
    for (const place of [this.#tools, this.#bar]) {
      place.addEventListener('click', ({ target }) => this.#show(target as Element));
      find(place, '[data-action=print]').addEventListener('click', () => this.#print());
    }
    // A tab that takes a file in, or clears, writes thousands of items one by one.
    const render = atMostEvery(RENDER_PAUSE, () => this.render());
    addEventListener('storage', (event) => {
      if (this.store.follow(event)) render();
    });
    onReturn(() => {
      this.store.load();
      this.render();
    });
    this.#table.addEventListener('click', (event) => this.#printOne(event));
    this.#table.dataset['live'] = '';
    this.#choices.choose('document', /^#in-(.+)$/.exec(location.hash)?.[1]);
    foldParts(document, (part) => this.#choices.words.length > 0 && part.querySelector('.narrow') !== null);
    // What the reader had chosen may stand in the lists before anything is chosen.
    void this.#choose();
    this.render();
    // Few lists are long: how one is folded is loaded for those.
    if (this.#documents.length > 0 && this.#rows.length >= LONG) {
      whenThere(
        () => import('./folding.ts'),
        ({ Folding }) => {
          this.#folding = new Folding(this.#table, this.#rows);
          this.#narrow();
        },
      );
    }
    if (this.#rows.some(({ indicators }) => indicators.length > 0)) {
      whenThere(
        () => import('./following.ts'),
        (following) => {
          this.#following = following;
          this.#catchUp();
        },
      );
    }
    whenThere(loadSheet, ({ followPrinting }) =>
      followPrinting(() => {
        tellPeriod(this.#tools);
        for (const prepare of this.#printed) prepare();
        this.#narrow();
      }),
    );
  }

  /** Brings the whole page in line with the store. */
  render(): void {
    const today = localDay(new Date());
    const { entries } = this.store;
    for (const row of this.#rows) {
      renderRow(row, entries, today, this.records.name);
      this.#following?.tellContradiction(row, entries);
    }
    this.#tally = tally(this.#rows);
    showDone(this.#bar, this.#tally);
    for (const { id, place } of this.#documents) {
      showDocumentTally(place, tally(this.#rows.filter(({ subject }) => subject.document === id)));
    }
    this.#narrow(document.activeElement);
    this.#alarm();
  }

  /** Tells what did not come and what is not kept, where the eye is: the bar stays in sight. */
  #alarm(): void {
    const { unkept, problems } = this.store;
    find(this.#bar, '[data-action=save]').hidden = unkept === 0;
    const kept = [...problems, problems[0] && words.storage.enterAgain, unkept && words.storage.unkept(unkept)];
    write(find(this.#bar, '.alarm'), [this.#failed, ...kept].filter(Boolean).join(' '));
  }

  /** Keeps what is noted; a duty follows its indicators. */
  #note(row: NotedRow, indicator: string | undefined, patch: ProgressPatch): void {
    this.store.patch({ ...row.subject, indicator }, patch);
    // Who says how a duty stands need not be followed.
    if (patch.status !== undefined && indicator === undefined) this.#behind.delete(row);
    else if (patch.status !== undefined) this.#behind.add(row);
    this.#catchUp();
  }

  /** Lets duties follow their indicators, once it is there how, and shows what is noted. */
  #catchUp(): void {
    const how = this.#following;
    const said = how ? [...this.#behind].map((row) => how.follow(row, this.store)) : [];
    if (how) this.#behind.clear();
    this.render();
    for (const say of said) say();
  }

  /** Prints the sheet, laid out where that could be loaded. */
  #print(): void {
    void loadSheet()
      .catch(() => undefined)
      .then(() => window.print());
  }

  /** Shows what is chosen in the tools, in the order that is chosen there. */
  async #choose(): Promise<void> {
    const filled = this.#tools.querySelector<HTMLInputElement>('[name=filled]');
    this.#table.toggleAttribute('data-filled', filled?.checked ?? true);
    const select = this.#tools.querySelector<HTMLSelectElement>('[name=view]');
    const view = (select?.value ?? 'document') as View;
    const before = this.#view;
    this.#failed = '';
    if (select && view !== before) {
      this.#view = view;
      await this.#arrangement.show(view).catch(() => {
        if (this.#view !== view) return;
        this.#failed = words.handOver.failed(select.selectedOptions[0]!.text);
        select.value = this.#view = before;
      });
    }
    this.#alarm();
    this.#narrow();
  }

  /** Shows all that is overdue, or revised since it was noted, or everything again. */
  #show(target: Element): void {
    const button = target.closest<HTMLElement>('[data-show]');
    if (!button) return;
    this.#choices.toggle(button.dataset['show']);
    this.#narrow();
    if (button.hidden) find(this.#tools, 'summary').focus();
    else if (this.#bar.contains(button)) this.#table.scrollIntoView();
  }

  /** Shows what was chosen; the row that is being written in stays until the next choice. */
  #narrow(writing: Element | null = null): void {
    const { narrowing, words: chosen } = this.#choices;
    for (const row of this.#rows) {
      const shown = isShown({ ...row, document: row.subject.document }, narrowing);
      row.element.hidden = !shown && !row.element.contains(writing);
    }
    const isWhole = chosen.length === 0 && this.#view === 'document';
    if (isWhole) this.#folding?.show(writing);
    else this.#folding?.unfold();
    this.#arrangement.hideEmpty();
    const shown = this.#rows.filter(({ element }) => !element.hidden).length;
    showCalls(this.#page, this.#tally, narrowing.standing);
    showPart(this.#tools, shown, this.#rows.length, chosen);
    showScope(this.#table, shown, this.#rows.length, chosen);
  }

  /** Prints the sheet of one document alone. */
  #printOne(event: Event): void {
    const link = (event.target as Element).closest<HTMLElement>('[data-print-document]');
    if (!link || !this.#choices.choose('document', link.dataset['printDocument'])) return;
    event.preventDefault();
    this.#narrow();
    this.#print();
  }
}
