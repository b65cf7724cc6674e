import type { BoxForm } from './box-parts.ts';

/**
 * All of search that a page loads before it is used: the keys that lead to the box, the first touch of the box, which
 * brings the rest, and the way to the search page; and what looks for a newer page. What is sought stands in fragments
 * only, which no browser sends.
 */
const form = document.querySelector<BoxForm>('[data-search-box]');
/** That of the box, which stands before any other, or of the search page. */
const input = document.querySelector<HTMLInputElement>('[type=search]');

// Loaded once; where it does not arrive, whoever goes on asks for it again. What the script will work with is asked for
// beside it, and not after it. The box may be in use before this is here.
const bring = () => {
  void import('./search-box.ts');
  const { index } = form!.dataset;
  void import(/* @vite-ignore */ `${index}pagefind.js`);
  // A browser may have kept an older one.
  form!.start ??= fetch(`${index}start.json`, { cache: 'no-cache' });
};
form?.addEventListener('focusin', bring);
if (form?.matches(':focus-within')) bring();

// Who comes back to a page may find that it has changed meanwhile.
addEventListener('focus', () => {
  void import('../../browser/newer/on-return.ts');
});

addEventListener('keydown', (event) => {
  const isOurs =
    event.ctrlKey || event.metaKey
      ? /^k$/i.test(event.key) && !event.shiftKey
      : event.key === '/' && !(event.target as Element).matches(':read-write,select');
  if (!input || event.isComposing || event.altKey || !isOurs) return;
  event.preventDefault();
  input.focus();
  input.select();
});

// Without a script the form leads to the list of documents, and sends nothing along.
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  location.href = form.dataset.searchBox + encodeURIComponent(input!.value);
});

export {};
