import { hasWords, wordsIn } from '../engine/search-words.ts';
import { recentSearches } from '../kept/search-history.ts';
import type { boxStrings } from '../search-strings.ts';
import { form, input, list, status } from './box-parts.ts';
import { fillList, openList } from './option-list.ts';
import { toPage } from './search-options.ts';

// What was asked of late stands below the empty box. A question is worth keeping when it was sent, or led somewhere.

const recent = recentSearches();

const keep = (): void => {
  if (hasWords(input.value)) recent.add(input.value.trim());
};

function begin(): void {
  const before = recent.list();
  if (input.value !== '' || !before[0] || document.activeElement !== input) return;
  fillList(before.map((query) => toPage(query, query)));
  status.textContent = wordsIn<typeof boxStrings>(form).recent;
  openList(true);
}

form.addEventListener('submit', keep);
list.addEventListener('click', keep);
input.addEventListener('focus', begin);
begin();
