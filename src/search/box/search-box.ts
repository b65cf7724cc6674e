import { element } from '../../browser/element.ts';
import { complaint, fill, hasWords, summary, wordsIn } from '../engine/search-words.ts';
import { onPause } from '../engine/typing.ts';
import { startSession } from '../session/search-session.ts';
import type { boxStrings } from '../search-strings.ts';
import { form, input, list, panel, status } from './box-parts.ts';
import { fillList, openList, pressKey } from './option-list.ts';
import { documentOption, link, unitOption } from './search-options.ts';

// Search as you type under a box. The text in the box is never touched, so input methods work undisturbed; without a
// choice in the list, Enter leads to the search page.

const MOST = 6;
const PAUSE = 120;
/** What takes longer is said to be under way. */
const SOON = 150;

const words = wordsIn<typeof boxStrings>(form);
const session = startSession(form.dataset.index ?? '');
/** What was asked of late; search works without. */
const recent = import('../kept/search-history.ts').then(
  ({ recentSearches }) => recentSearches(),
  () => undefined,
);
let shown = '';
session.open();

onPause(input, PAUSE, () => void ask());
input.addEventListener('keydown', (event) => {
  if (!event.isComposing && pressKey(event.key)) event.preventDefault();
});
form.addEventListener('focusout', ({ relatedTarget }) => {
  if (!form.contains(relatedTarget as Node | null)) openList(false);
});
list.addEventListener('click', () => {
  keep();
  // The place that is chosen may stand on this very page.
  openList(false);
});
form.addEventListener('submit', keep);
input.addEventListener('focus', begin);
begin();

async function ask(): Promise<void> {
  const query = asked();
  if (!hasWords(query)) return empty(query);
  const waiting = setTimeout(() => query === asked() && query !== shown && show(words.loading, []), SOON);
  try {
    const outcome = await session.ask(query);
    if (!outcome || (query === shown && !panel.hidden)) return;
    const { matches, near, units, missing } = outcome;
    const best = matches[0] ? matches : near;
    const found = await session.read(best.slice(0, MOST), query);
    if (query !== asked()) return;
    shown = query;
    show(summary(words, matches.length, near.length, missing), [
      ...units.map((unit) => unitOption(unit, words.unit)),
      ...found.map(documentOption),
      toPage(query, fill(words.all, query)),
    ]);
  } catch (error) {
    if (query !== asked()) return;
    shown = '';
    show(complaint(words, error), []);
  } finally {
    clearTimeout(waiting);
  }
}

function asked(): string {
  return input.value.trim();
}

/** Whoever comes to an empty box sees what was asked of late; what was typed before this script was here is asked. */
function begin(): void {
  if (input.value === '') void empty('');
  else if (shown === '') void ask();
}

/** Nothing is asked, or nothing that could be looked for. */
async function empty(query: string): Promise<void> {
  session.cancel();
  shown = '';
  const before = query ? [] : ((await recent)?.list() ?? []);
  if (query !== asked()) return;
  show(
    query ? words.wordless : words.recent,
    before.map((text) => toPage(text)),
  );
  if (!query && !before[0]) openList(false);
}

function keep(): void {
  const query = asked();
  if (hasWords(query)) void recent.then((searches) => searches?.add(query));
}

/** A line that leads to all that the search page finds. */
function toPage(query: string, label = query): HTMLAnchorElement {
  return link(`${form.dataset.searchBox}#q=${encodeURIComponent(query)}`, element('span', {}, label));
}

function show(message: string, found: readonly HTMLAnchorElement[]): void {
  fillList(found);
  status.textContent = message;
  openList(document.activeElement === input);
}
