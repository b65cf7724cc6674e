import type { RollUpIndex } from '../domain/roll-up-index.ts';
import { localDay } from '../domain/standing.ts';
import { download } from './download.ts';
import { element, find } from '../browser/element.ts';
import type { HandedFile } from './newest-files.ts';
import { readProgress } from './read-progress.ts';
import { rollUp, type RollUp } from './roll-up.ts';
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
  section.addEventListener('dragover', (event) => event.preventDefault());
  section.addEventListener('drop', (event) => {
    event.preventDefault();
    void page.add([...(event.dataTransfer?.files ?? [])]);
  });
  section.addEventListener('click', (event) => {
    const action = event.target instanceof HTMLElement ? event.target.dataset['action'] : undefined;
    if (action === 'print') window.print();
    if (action === 'clear') page.clear();
    if (action === 'workbook') void page.saveWorkbook();
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
    for (const given of files) {
      const { file, problems } = readProgress(await given.text());
      if (file) this.#files.push({ name: given.name, file });
      this.#problems.push(...problems.map((problem) => `${given.name}: ${problem}`));
    }
    this.#show(this.#index);
  }

  /** Forgets every file. */
  clear(): void {
    this.#files.length = 0;
    this.#problems.length = 0;
    this.#current = undefined;
    find(this.#section, '.result').replaceChildren();
    find(this.#section, '.notices').replaceChildren();
    find(this.#section, '.actions').hidden = true;
    this.#say(words.cleared);
  }

  /** Saves the matrix as a workbook. */
  async saveWorkbook(): Promise<void> {
    if (!this.#current) return;
    const { rollUpXlsx } = await import('./roll-up-xlsx.ts');
    const bytes = await rollUpXlsx(this.#current);
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    download(new Blob([new Uint8Array(bytes)], { type }), `tong-hop-${localDay(new Date())}.xlsx`);
  }

  #show(index: RollUpIndex): void {
    const today = localDay(new Date());
    this.#current = rollUp(index, this.#files, today);
    const notices = [...this.#problems, ...this.#current.notices];
    find(this.#section, '.notices').replaceChildren(...notices.map((notice) => element('li', {}, notice)));
    find(this.#section, '.result').replaceChildren(rollUpView(this.#current, today));
    find(this.#section, '.actions').hidden = this.#current.columns.length === 0;
    this.#say(words.state(this.#current.columns.length, this.#current.percent));
  }

  #say(text: string): void {
    find(this.#section, '.state').textContent = text;
  }
}

async function loadIndex(address: string): Promise<RollUpIndex> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as RollUpIndex;
}
