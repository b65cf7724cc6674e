import { element, find } from '../../browser/element.ts';
import { historyOf, recentSearches, type History } from '../kept/search-history.ts';
import { hasWords } from '../engine/search-words.ts';
import { searchAddress } from './search-state.ts';
import type { pageStrings } from '../search-strings.ts';

/** The searches that this browser keeps: those of late, and those that the reader saved. */
export interface KeptSearches {
  /** Fills in both lists, for the moment when nothing is asked. */
  list(idle: ParentNode): void;
  /** Lets the reader save this query, or drop it, by the button in the results. */
  offer(query: string): void;
}

/** Keeps what is asked by the form, or found worth opening in the results that `box` shows. */
export function keepSearches(form: HTMLFormElement, box: HTMLElement, words: typeof pageStrings): KeptSearches {
  const input = find<HTMLInputElement>(form, 'input');
  const recent = recentSearches();
  const saved = historyOf('da-luu', 20);
  const asked = (): string => input.value.trim();
  const keep = (): void => {
    if (hasWords(asked())) recent.add(asked());
  };

  form.addEventListener('submit', keep);
  box.addEventListener('click', (event) => {
    if ((event.target as Element).closest('a')) keep();
  });

  function show(section: HTMLElement, history: History): void {
    const links = history.list().map((query) => element('li', {}, element('a', { href: searchAddress(query) }, query)));
    if (links.length === 0) section.remove();
    find(section, 'ul').append(...links);
    find(section, 'button').addEventListener('click', () => {
      history.clear();
      section.remove();
      input.focus();
    });
  }

  return {
    list(idle) {
      show(find(idle, '.saved'), saved);
      show(find(idle, '.recent'), recent);
    },
    offer(query) {
      const save = find(box, '.save');
      const label = (): void => void (save.textContent = saved.has(query) ? words.unsave : words.save);
      label();
      save.hidden = false;
      save.addEventListener('click', () => {
        if (saved.has(query)) saved.remove(query);
        else saved.add(query);
        label();
      });
    },
  };
}
