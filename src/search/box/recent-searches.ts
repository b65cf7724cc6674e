import { hasWords } from '../engine/search-words.ts';
import { recentStrings } from '../search-strings.ts';
import { recentSearches } from '../kept/search-history.ts';

let isKept = false;

/**
 * Shows to who comes to the empty box what was asked of late. A question is worth keeping when it was sent, or led
 * somewhere. The box gives what it has along: to import that would tie its script to this one. Asked again, it goes
 * on as it began.
 */
export function keepRecent(
  form: HTMLFormElement,
  input: HTMLInputElement,
  list: HTMLElement,
  show: (message: string, queries: readonly string[]) => void,
): void {
  if (isKept) return;
  isKept = true;
  const recent = recentSearches();
  const keep = (): void => {
    if (hasWords(input.value)) recent.add(input.value.trim());
  };
  const begin = (): void => {
    const before = recent.list();
    if (input.value === '' && before[0]) show(recentStrings.title, before);
  };
  form.addEventListener('submit', keep);
  list.addEventListener('click', keep);
  input.addEventListener('focus', begin);
  begin();
}
