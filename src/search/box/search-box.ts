import { element, find } from '../../browser/element.ts';
import type { FoundDocument } from '../engine/found-document.ts';
import type { NamedUnit } from '../engine/glossary.ts';
import { markedText } from '../engine/marked-text.ts';
import { startSession } from '../search-session.ts';
import type { boxStrings } from '../search-strings.ts';
import { onPause } from '../engine/typing.ts';
import { complaint, fill, summary, wordsIn } from '../engine/search-words.ts';

const MOST = 6;
const PAUSE = 120;

/**
 * Search as you type under a box: a combobox with a list of links. The text in the box is never touched, so input
 * methods work undisturbed; without a choice in the list, Enter sends the form.
 */
export function attachSearchBox(form: HTMLFormElement): void {
  const words = wordsIn<typeof boxStrings>(form);
  const input = find<HTMLInputElement>(form, 'input');
  const panel = find(form, '.search-panel');
  const status = find(panel, '[role=status]');
  const list = find(panel, '[role=listbox]');
  const session = startSession(form.dataset.index ?? '');
  let active = -1;
  let shown = '';

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  open(false);

  onPause(input, PAUSE, () => void ask());
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing && press(event.key)) event.preventDefault();
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) open(false);
  });
  // Typed before this script was here.
  if (input.value !== '') input.dispatchEvent(new Event('input'));

  /** Whether the key meant something here. */
  function press(key: string): boolean {
    const options = list.children.length;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (key === 'Escape') {
      if (panel.hidden) input.blur();
      else open(false);
    } else if (step !== 0 && options > 0) {
      open(true);
      // One step further than the ends is the box itself.
      choose(((active + 1 + step + options + 1) % (options + 1)) - 1);
    } else if (key === 'Enter' && active >= 0) {
      (list.children[active] as HTMLAnchorElement).click();
    } else return false;
    return true;
  }

  function open(isOpen: boolean): void {
    panel.hidden = !isOpen;
    input.setAttribute('aria-expanded', String(isOpen && list.children.length > 0));
    if (!isOpen) choose(-1);
  }

  function choose(next: number): void {
    list.children[active]?.setAttribute('aria-selected', 'false');
    active = next;
    const option = list.children[active];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  }

  async function ask(): Promise<void> {
    const query = input.value.trim();
    if (query === '') {
      session.cancel();
      shown = '';
      list.replaceChildren();
      open(false);
      return;
    }
    try {
      const outcome = await session.ask(query);
      if (!outcome || (query === shown && !panel.hidden)) return;
      const { matches, near, units, missing } = outcome;
      const best = matches.length > 0 ? matches : near;
      const found = await session.read(best.slice(0, MOST), query);
      if (query !== input.value.trim()) return;
      shown = query;
      show(summary(words, matches.length, near.length, missing), [
        ...units.map(unitOption),
        ...found.map(option),
        all(query),
      ]);
    } catch (error) {
      if (query !== input.value.trim()) return;
      shown = '';
      show(complaint(words, error), []);
    }
  }

  function show(message: string, options: HTMLAnchorElement[]): void {
    choose(-1);
    options.forEach((made, i) => (made.id = `${list.id}-${i}`));
    list.replaceChildren(...options);
    status.textContent = message;
    open(document.activeElement === input);
  }

  function unitOption({ name, href }: NamedUnit): HTMLAnchorElement {
    return link(href, element('small', {}, words.unit), element('b', {}, name));
  }

  function all(query: string): HTMLAnchorElement {
    return link(`${form.action}?q=${encodeURIComponent(query)}`, element('span', {}, fill(words.all, query)));
  }
}

function link(href: string, ...children: Node[]): HTMLAnchorElement {
  return element('a', { href, role: 'option', 'aria-selected': 'false', tabindex: '-1' }, ...children);
}

function option({ href, citation, title, status, provisions: [best] }: FoundDocument): HTMLAnchorElement {
  const label = best?.label === undefined ? '' : `${best.label}: `;
  return link(
    href,
    element('small', {}, status, title ? ' · ' : '', ...markedText(title ? citation : [])),
    element('b', {}, ...markedText(title ?? citation)),
    element('span', {}, label, ...markedText(best?.excerpt ?? citation)),
  );
}
