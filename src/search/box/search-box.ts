import { element, find } from '../../browser/element.ts';
import { complaint, fill, summary, wordsIn } from '../engine/search-words.ts';
import { onPause } from '../engine/typing.ts';
import { startSession } from '../search-session.ts';
import type { boxStrings } from '../search-strings.ts';
import { OptionList } from './option-list.ts';
import { documentOption, link, unitOption } from './search-options.ts';

const MOST = 6;
const PAUSE = 120;

/**
 * Search as you type under a box. The text in the box is never touched, so input methods work undisturbed; without a
 * choice in the list, Enter sends the form.
 */
export function attachSearchBox(form: HTMLFormElement): void {
  const words = wordsIn<typeof boxStrings>(form);
  const input = find<HTMLInputElement>(form, 'input');
  const panel = find(form, '.search-panel');
  const status = find(panel, '[role=status]');
  const options = new OptionList(input, panel, find(panel, '[role=listbox]'));
  const session = startSession(form.dataset.index ?? '');
  let shown = '';

  onPause(input, PAUSE, () => void ask());
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing && options.press(event.key)) event.preventDefault();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) options.open(false);
  });
  // Typed before this script was here.
  if (input.value !== '') input.dispatchEvent(new Event('input'));

  async function ask(): Promise<void> {
    const query = input.value.trim();
    if (query === '') return empty();
    try {
      const outcome = await session.ask(query);
      if (!outcome || (query === shown && options.isOpen)) return;
      const { matches, near, units, missing } = outcome;
      const best = matches.length > 0 ? matches : near;
      const found = await session.read(best.slice(0, MOST), query);
      if (query !== input.value.trim()) return;
      shown = query;
      show(summary(words, matches.length, near.length, missing), [
        ...units.map((unit) => unitOption(unit, words.unit)),
        ...found.map(documentOption),
        all(query),
      ]);
    } catch (error) {
      if (query !== input.value.trim()) return;
      shown = '';
      show(complaint(words, error), []);
    }
  }

  function empty(): void {
    session.cancel();
    shown = '';
    options.fill([]);
    options.open(false);
  }

  function show(message: string, found: readonly HTMLAnchorElement[]): void {
    options.fill(found);
    status.textContent = message;
    options.open(document.activeElement === input);
  }

  function all(query: string): HTMLAnchorElement {
    return link(`${form.action}?q=${encodeURIComponent(query)}`, element('span', {}, fill(words.all, query)));
  }
}
