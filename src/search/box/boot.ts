/**
 * All of search that a page loads before it is used: the keys that lead to the box, and the first touch of the box,
 * which brings the rest.
 */
const form = document.querySelector<HTMLFormElement>('form[data-search-box]');
const input = form?.querySelector('input') ?? document.querySelector<HTMLInputElement>('#tim [name=q]');

form?.addEventListener('focusin', () => void import('./search-box.ts'), { once: true });

document.addEventListener('keydown', (event) => {
  const isTyping = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  const isCommand = event.ctrlKey || event.metaKey;
  const isOurs = isCommand ? event.key.toLowerCase() === 'k' && !event.shiftKey : event.key === '/' && !isTyping;
  if (!input || event.isComposing || event.altKey || !isOurs) return;
  event.preventDefault();
  input.focus();
  input.select();
});

const sought = new URLSearchParams(location.search).get('tim');
if (sought) void import('./arrival.ts').then(({ markArrival }) => markArrival(sought));

export {};
