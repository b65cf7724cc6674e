import { complaint, fill, hasWords, summary, wordsIn } from '../engine/search-words.ts';
import { loading } from '../engine/loading.ts';
import { onPause } from '../engine/typing.ts';
import { startSession } from '../session/search-session.ts';
import type { boxStrings } from '../search-strings.ts';
import { form, input, list, panel, status } from './box-parts.ts';
import { fillList, openList, pressKey } from './option-list.ts';
import { documentOption, toPage } from './search-options.ts';

// Search as you type under a box. The text in the box is never touched, so input methods work undisturbed; without a
// choice in the list, Enter leads to the search page.

const MOST = 6;
const PAUSE = 120;
/** What takes longer is said to be under way. */
const SOON = 150;

const words = wordsIn<typeof boxStrings>(form);
const session = startSession(form.dataset.index!, form);
/** The question whose answer is in the list. */
let shown = '';
session.open();

onPause(input, PAUSE, () => {
  void ask();
});
input.addEventListener('keydown', (event) => {
  if (!event.isComposing && pressKey(event.key)) event.preventDefault();
});
form.addEventListener('focusout', ({ relatedTarget }) => {
  if (!form.contains(relatedTarget as Node | null)) openList(false);
});
// The place that is chosen may stand on this very page.
list.addEventListener('click', () => openList(false));
// Typed before this script was here.
if (input.value) input.dispatchEvent(new Event('input'));
// Search works without; where they do not arrive, whoever comes back asks for them again.
bringRecent();
form.addEventListener('focusin', bringRecent);

function bringRecent(): void {
  import('./recent-searches.ts').then(
    ({ keepRecent }) =>
      keepRecent(form, input, list, (message, queries) =>
        show(
          message,
          queries.map((query) => toPage(query, query)),
        ),
      ),
    () => {},
  );
}

async function ask(): Promise<void> {
  const query = asked();
  if (!hasWords(query)) return empty(query);
  const waiting = setTimeout(() => query === asked() && show(words.loading, []), SOON);
  try {
    // On the page of a document its own provisions come first.
    const part = document.querySelector('.provision-tools') && loading(import('./in-document.ts'));
    const outcome = await session.ask(query);
    if (!outcome || (query === shown && !panel.hidden)) return;
    const { matches, near, missing } = outcome;
    const found = await session.read((matches[0] ? matches : near).slice(0, MOST), query);
    const [own = 0, lines = []] = (await part)?.provisionsHere(query) ?? [];
    if (query !== asked()) return;
    const count = own + matches.length;
    show(summary(words, count, near.length, missing), [
      ...lines.concat(own && !matches[0] ? [] : found).map(documentOption),
      toPage(query, fill(words.all, query)),
    ]);
    shown = query;
  } catch (error) {
    if (query === asked()) show(complaint(words, error), []);
  } finally {
    clearTimeout(waiting);
  }
}

function asked(): string {
  return input.value.trim();
}

/** Nothing is asked, or nothing that could be looked for. */
function empty(query: string): void {
  session.cancel();
  show(query && words.wordless, []);
  if (!query) openList(false);
}

function show(message: string, found: readonly HTMLAnchorElement[]): void {
  shown = '';
  fillList(found);
  status.textContent = message;
  openList(document.activeElement === input);
}
