import { element, find } from '../../browser/element.ts';
import { historyOf, recentSearches, type History } from '../kept/search-history.ts';
import { hasWords } from '../engine/search-words.ts';
import { box } from './result-view.ts';
import { form, words } from './search-form.ts';
import { searchAddress } from './search-state.ts';

// The searches that this browser keeps: those of late, which were sent or found worth opening, and those that the reader
// saved.

const input = find<HTMLInputElement>(form, 'input');
const recent = recentSearches();
const saved = historyOf('da-luu', 20);

form.addEventListener('submit', keep);
box.addEventListener('click', ({ target }) => {
  if ((target as Element).closest('a')) keep();
});

function keep(): void {
  const query = input.value.trim();
  if (hasWords(query)) recent.add(query);
}

/** Fills in both lists, for the moment when nothing is asked. */
export function listKept(idle: ParentNode): void {
  fillIn(find(idle, '.saved'), saved);
  fillIn(find(idle, '.recent'), recent);
}

function fillIn(section: HTMLElement, history: History): void {
  const links = history.list().map((query) => element('li', {}, element('a', { href: searchAddress(query) }, query)));
  if (!links[0]) section.remove();
  find(section, 'ul').append(...links);
  find(section, 'button').onclick = () => {
    history.clear();
    section.remove();
    input.focus();
  };
}

/** Lets the reader save this query, or drop it, by the button in the results. */
export function offerToKeep(query: string): void {
  const save = find(box, '.save');
  save.textContent = words[saved.has(query) ? 'unsave' : 'save'];
  save.hidden = false;
  save.onclick = () => {
    saved[saved.has(query) ? 'remove' : 'add'](query);
    offerToKeep(query);
  };
}
