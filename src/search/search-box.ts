import { element } from '../browser/element.ts';
import type { FoundDocument } from './found-document.ts';
import { startSession } from './search-session.ts';
import { resultStrings as words } from './search-strings.ts';

const MOST = 6;
const PAUSE = 120;

/**
 * Search as you type under a box: a combobox with a list of links. The text in the box is never touched, so input
 * methods work undisturbed; without a choice in the list, Enter sends the form.
 */
export function attachSearchBox(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input') as HTMLInputElement;
  const id = input.id;
  const list = element('div', {
    id: `${id}-list`,
    class: 'search-options',
    role: 'listbox',
    'aria-label': input.getAttribute('aria-label') ?? '',
  });
  const status = element('p', { class: 'search-status', role: 'status' });
  const panel = element('div', { class: 'search-panel' }, status, list);
  const session = startSession(form.dataset.index ?? '');
  let timer = 0;
  let active = -1;
  let shown = '';

  panel.hidden = true;
  form.append(panel);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', list.id);
  open(false);

  const later = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void ask(), PAUSE);
  };
  input.addEventListener('input', (event) => {
    // While an input method composes, the text is not what will stand there.
    if (!(event as InputEvent).isComposing) later();
  });
  input.addEventListener('compositionend', later);
  input.addEventListener('keydown', (event) => {
    if (!event.isComposing) press(event);
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!form.contains(relatedTarget as Node | null)) open(false);
  });
  if (input.value !== '') later();

  function press(event: KeyboardEvent): void {
    const options = list.children.length;
    if (event.key === 'Escape') {
      if (panel.hidden) input.blur();
      else open(false);
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && options > 0) {
      open(true);
      // One step further than the ends is the box itself.
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(((active + 1 + step + options + 1) % (options + 1)) - 1);
    } else if (event.key === 'Enter' && active >= 0) {
      (list.children[active] as HTMLAnchorElement).click();
    } else return;
    event.preventDefault();
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
      const { matches, near } = outcome;
      const found = await session.read((matches.length > 0 ? matches : near).slice(0, MOST), query);
      if (query !== input.value.trim()) return;
      shown = query;
      const message =
        matches.length > 0 ? words.count(matches.length) : near.length > 0 ? words.countNear(near.length) : words.none;
      show(message, [...found.map(option), all(query)]);
    } catch {
      shown = '';
      show(`${words.failed}. ${words.failedHelp}`, []);
    }
  }

  function show(message: string, options: HTMLAnchorElement[]): void {
    choose(-1);
    options.forEach((made, i) => (made.id = `${list.id}-${i}`));
    list.replaceChildren(...options);
    status.textContent = message;
    open(document.activeElement === input);
  }

  function all(query: string): HTMLAnchorElement {
    return link(`${form.action}?q=${encodeURIComponent(query)}`, element('span', {}, words.all(query)));
  }
}

function link(href: string, ...children: Node[]): HTMLAnchorElement {
  return element('a', { href, role: 'option', 'aria-selected': 'false', tabindex: '-1' }, ...children);
}

function option({ href, citation, title, provisions }: FoundDocument): HTMLAnchorElement {
  const [best] = provisions;
  const text = (segments: FoundDocument['citation']): Node[] =>
    segments.map((segment) =>
      segment.hit ? element('mark', {}, segment.text) : document.createTextNode(segment.text),
    );
  return link(
    href,
    element('b', {}, ...text(title ?? citation)),
    element('span', {}, ...(best ? [best.label ? `${best.label}: ` : '', ...text(best.excerpt)] : text(citation))),
  );
}
