import { OFFICE_TYPES } from '../../outputs/unit-files/office-types.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import type { ProgressFile } from '../../domain/progress/progress.schema.ts';
import type { RollUpIndex } from '../../domain/progress/roll-up-index.ts';
import { download } from '../exchange/download.ts';
import { followDrop } from '../../browser/drop/follow-drop.ts';
import { element, find } from '../../browser/element.ts';
import { localDay } from '../../browser/day/local-day.ts';
import { fileChoice } from './file-choice.ts';
import type { FileChoice, HandedFile } from './newest-files.ts';
import { noticeCount, noticeLines, type Notice } from './notices.ts';
import { readProgressFile } from '../exchange/read-progress.ts';
import { PublishedDuties } from './published-duties.ts';
import { rollUp, type RollUp } from './roll-up.ts';
import { rollUpMatrix } from './roll-up-matrix.ts';
import { rollUpResults } from './roll-up-results.ts';
import { rollUpView } from './roll-up-view.ts';
import { rollUpWords as words } from './roll-up-words.ts';

/** Brings the office's page to life: files in, matrix out; nothing is kept and nothing leaves the browser. */
export function bootRollUp(): void {
  const section = find(document, '.roll-up');
  section.inert = false;
  const page = new RollUpPage(section);
  const input = find<HTMLInputElement>(section, 'input[type=file]');
  input.addEventListener('change', () => {
    void page.add([...(input.files ?? [])]);
    input.value = '';
  });
  followDrop(find(section, '.drop'), (files) => void page.add(files));
  section.addEventListener('click', (event) => {
    const action = event.target instanceof HTMLElement ? event.target.dataset['action'] : undefined;
    if (action === 'print') window.print();
    if (action === 'clear') page.clear();
    if (action === 'workbook') void page.saveWorkbook();
    if (action === 'report') void page.saveReport();
  });
}

/** Makes a file of what was put together; its writer is loaded when it is asked for. */
type MakeFile = (result: RollUp, today: IsoDate) => Promise<Uint8Array>;

class RollUpPage {
  readonly #section: HTMLElement;
  readonly #files: HandedFile[] = [];
  readonly #problems: Notice[] = [];
  /** Files that the office has put in the place of those proposed, by sender. */
  readonly #chosen = new Map<string, ProgressFile>();
  /** Stands apart from the report, so that who chooses by keyboard keeps the place. */
  readonly #choices = element('section', { class: 'file-choices screen-only' });
  readonly #published: PublishedDuties;
  #current: RollUp | undefined;

  constructor(section: HTMLElement) {
    this.#section = section;
    const { index = '', parts } = section.dataset;
    this.#published = new PublishedDuties(index, parts);
    find(section, '.result').before(this.#choices);
  }

  /** Reads more files and puts all that were given together. */
  async add(files: readonly File[]): Promise<void> {
    this.#say(words.reading(files.length));
    try {
      await this.#published.reach();
      const before = this.#files.length;
      for (const given of files) await this.#read(given);
      await this.#show(await this.#indexFor(before), true);
    } catch {
      this.#say(words.noIndex);
    }
  }

  /** What the site publishes of what the files are about; where it cannot be had, the new files are as if never given. */
  async #indexFor(before: number): Promise<RollUpIndex> {
    try {
      return await this.#published.of(this.#files);
    } catch (error) {
      this.#files.length = before;
      throw error;
    }
  }

  /** Forgets every file. */
  clear(): void {
    this.#files.length = 0;
    this.#problems.length = 0;
    this.#chosen.clear();
    this.#current = undefined;
    this.#choices.replaceChildren();
    find(this.#section, '.result').replaceChildren();
    this.#showNotices([]);
    find(this.#section, '.actions').hidden = true;
    this.#say(words.cleared);
  }

  /** Saves the roll-up as a workbook: it also tells how many duties those have who did not answer. */
  async saveWorkbook(): Promise<void> {
    if (this.#current?.unanswered.some(({ isElsewhere }) => isElsewhere)) {
      try {
        await this.#show(await this.#published.whole());
      } catch {
        return this.#say(words.noIndex);
      }
    }
    await this.#save('xlsx', 'tong-hop', async () => (await import('./roll-up-xlsx.ts')).rollUpXlsx);
  }

  /** Saves the draft of the office's own report. */
  async saveReport(): Promise<void> {
    await this.#save('docx', 'bao-cao', async () => (await import('./office-report.ts')).officeReport);
  }

  async #save(type: 'xlsx' | 'docx', stem: string, load: () => Promise<MakeFile>): Promise<void> {
    if (!this.#current) return;
    const today = localDay(new Date());
    try {
      const make = await load();
      const bytes = await make(this.#current, today);
      download(new Blob([new Uint8Array(bytes)], { type: OFFICE_TYPES[type] }), `${stem}-${today}.${type}`);
    } catch {
      this.#say(words.notMade);
    }
  }

  async #read(given: File): Promise<void> {
    const { name } = given;
    const { file, problems, untold } = await readProgressFile(given);
    if (file) this.#files.push({ name, file });
    this.#problems.push(...problems.map((text) => ({ file: name, text })));
    if (untold !== undefined) this.#problems.push({ file: name, untold });
  }

  /** Puts together what there is; whatever becomes of it, the page says so. */
  async #show(index: RollUpIndex, isNew = false): Promise<void> {
    try {
      await this.#draw(index, isNew);
    } catch {
      this.#say(words.broken);
    }
  }

  async #draw(index: RollUpIndex, isNew: boolean): Promise<void> {
    const now = new Date();
    const today = localDay(now);
    const result = rollUp(index, this.#files, today, { now: now.toISOString(), chosen: this.#chosen });
    this.#current = result;
    this.#showNotices([...this.#problems, ...result.notices]);
    if (isNew) this.#offer(index, result.choices);
    const place = find(this.#section, '.result');
    place.replaceChildren(rollUpView(result, today));
    find(this.#section, '.actions').hidden = result.columns.length === 0;
    if (result.columns.length > 0) {
      for (const part of [rollUpResults(result), rollUpMatrix(result)]) {
        place.append(part.element);
        for (const _ of part.rows) {
          await nextFrame();
          // Other files were given, or all were put away, while this was drawn.
          if (this.#current !== result) return;
        }
      }
    }
    const pending = result.choices.filter(({ taken }) => !taken).length;
    this.#say(
      words.state(result.columns.length, result.percent),
      pending > 0 && words.pending(pending),
      result.doubtful.length > 0 && words.doubtful(result.doubtful),
    );
  }

  #offer(index: RollUpIndex, choices: readonly FileChoice[]): void {
    const sets = choices.map((choice) =>
      fileChoice(choice, (file) => {
        this.#chosen.set(choice.sender, file);
        void this.#show(index);
      }),
    );
    const heading = [element('h2', {}, words.choices), element('p', {}, words.choicesHint)];
    this.#choices.replaceChildren(...(sets.length > 0 ? [...heading, ...sets] : []));
  }

  #showNotices(notices: readonly Notice[]): void {
    const place = find<HTMLDetailsElement>(this.#section, '.notices');
    const [count, lines] = [noticeCount(notices), noticeLines(notices)];
    place.hidden = count === 0;
    place.open = lines.length <= (notices.some(({ isDoubt }) => isDoubt) ? OPEN_DOUBTS : OPEN_NOTICES);
    find(place, 'summary').textContent = words.notices(count);
    find(place, 'ul').replaceChildren(...lines.map((line) => element('li', {}, line)));
  }

  #say(...sentences: (string | false)[]): void {
    find(this.#section, '.state').textContent = sentences.filter(Boolean).join(' ');
  }
}

/** More than these would push the report out of sight; they fold, and their number stays. */
const OPEN_NOTICES = 5;

/** What cannot be so is seen at once, unless it is a flood. */
const OPEN_DOUBTS = 30;

/** Lets the browser paint and answer before the work goes on; a tab that is not seen goes on too. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
