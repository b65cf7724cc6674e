import { OFFICE_TYPES } from '../../outputs/unit-files/office-types.ts';
import { PROGRESS_LIMITS } from '../../domain/progress/progress-format.ts';
import type { RollUpIndex } from '../../domain/progress/roll-up-index.ts';
import { download } from '../exchange/download.ts';
import { element, find } from '../../browser/element.ts';
import { localDay } from '../../browser/day/local-day.ts';
import type { HandedFile } from './newest-files.ts';
import { readProgress } from '../exchange/read-progress.ts';
import { rollUp, type RollUp } from './roll-up.ts';
import { rollUpMatrix } from './roll-up-matrix.ts';
import { rollUpView } from './roll-up-view.ts';
import { rollUpWords as words } from './roll-up-words.ts';

/** Brings the office's page to life: files in, matrix out; nothing is kept and nothing leaves the browser. */
export function bootRollUp(): void {
  const section = find(document, '.roll-up');
  section.hidden = false;
  const page = new RollUpPage(section);
  const input = find<HTMLInputElement>(section, 'input[type=file]');
  input.addEventListener('change', () => {
    void page.add([...(input.files ?? [])]);
    input.value = '';
  });
  followDrop(section, (files) => void page.add(files));
  section.addEventListener('click', (event) => {
    const action = event.target instanceof HTMLElement ? event.target.dataset['action'] : undefined;
    if (action === 'print') window.print();
    if (action === 'clear') page.clear();
    if (action === 'workbook') void page.saveWorkbook();
  });
}

/** Takes files that are dropped anywhere on the page, and shows that they may be. */
function followDrop(section: HTMLElement, take: (files: File[]) => void): void {
  const over = (is: boolean) => find(section, '.drop').classList.toggle('over', is);
  window.addEventListener('dragover', (event) => {
    event.preventDefault();
    over(true);
  });
  window.addEventListener('dragleave', (event) => over(event.relatedTarget !== null));
  window.addEventListener('drop', (event) => {
    event.preventDefault();
    over(false);
    const files = [...(event.dataTransfer?.files ?? [])];
    if (files.length > 0) take(files);
  });
}

class RollUpPage {
  readonly #section: HTMLElement;
  readonly #files: HandedFile[] = [];
  readonly #problems: string[] = [];
  #index: RollUpIndex | undefined;
  #current: RollUp | undefined;

  constructor(section: HTMLElement) {
    this.#section = section;
  }

  /** Reads more files and puts all that were given together. */
  async add(files: readonly File[]): Promise<void> {
    this.#say(words.reading(files.length));
    try {
      this.#index ??= await loadIndex(this.#section.dataset['index'] ?? '');
    } catch {
      return this.#say(words.noIndex);
    }
    for (const given of files) await this.#read(given);
    await this.#show(this.#index);
  }

  /** Forgets every file. */
  clear(): void {
    this.#files.length = 0;
    this.#problems.length = 0;
    this.#current = undefined;
    find(this.#section, '.result').replaceChildren();
    this.#showNotices([]);
    find(this.#section, '.actions').hidden = true;
    this.#say(words.cleared);
  }

  /** Saves the matrix as a workbook. */
  async saveWorkbook(): Promise<void> {
    if (!this.#current) return;
    const { rollUpXlsx } = await import('./roll-up-xlsx.ts');
    const bytes = await rollUpXlsx(this.#current, localDay(new Date()));
    download(new Blob([new Uint8Array(bytes)], { type: OFFICE_TYPES.xlsx }), `tong-hop-${localDay(new Date())}.xlsx`);
  }

  async #read(given: File): Promise<void> {
    // Four bytes are the most that a character takes.
    if (given.size > 4 * PROGRESS_LIMITS.fileCharacters) return void this.#problems.push(words.tooLarge(given.name));
    try {
      const { file, problems } = readProgress(await given.text());
      if (file) this.#files.push({ name: given.name, file });
      this.#problems.push(...problems.map((problem) => `${given.name}: ${problem}`));
    } catch {
      this.#problems.push(words.unreadable(given.name));
    }
  }

  async #show(index: RollUpIndex): Promise<void> {
    const today = localDay(new Date());
    const result = rollUp(index, this.#files, today);
    this.#current = result;
    this.#showNotices([...this.#problems, ...result.notices]);
    const place = find(this.#section, '.result');
    place.replaceChildren(rollUpView(result, today));
    find(this.#section, '.actions').hidden = result.columns.length === 0;
    if (result.columns.length > 0) {
      const matrix = rollUpMatrix(result);
      place.append(matrix.element);
      for (const _ of matrix.rows) {
        await nextFrame();
        // Other files were given, or all were put away, while this was drawn.
        if (this.#current !== result) return;
      }
    }
    this.#say(words.state(result.columns.length, result.percent));
  }

  #showNotices(notices: readonly string[]): void {
    const place = find<HTMLDetailsElement>(this.#section, '.notices');
    place.hidden = notices.length === 0;
    place.open = notices.length <= OPEN_NOTICES;
    find(place, 'summary').textContent = words.notices(notices.length);
    find(place, 'ul').replaceChildren(...notices.map((notice) => element('li', {}, notice)));
  }

  #say(text: string): void {
    find(this.#section, '.state').textContent = text;
  }
}

/** More than these would push the report out of sight; they fold, and their number stays. */
const OPEN_NOTICES = 5;

/** Lets the browser paint and answer before the work goes on; a tab that is not seen goes on too. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

async function loadIndex(address: string): Promise<RollUpIndex> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as RollUpIndex;
}
