import { find } from '../../browser/element.ts';
import { onPause } from '../engine/typing.ts';
import { box } from './result-view.ts';
import { form } from './search-form.ts';
import { session, update } from './search-results.ts';
import { facetsOf, readState, WITHIN, writeState } from './search-state.ts';

// The form is the state, the fragment of the address keeps it (no browser sends that), `#ket-qua` shows what it finds: a
// copy of the page's template for what there is to show, filled in.

const PAUSE = 150;

const input = find<HTMLInputElement>(form, 'input');
const callOff = onPause(input, PAUSE, () => go('replace'));

form.addEventListener('focusin', session.open, { once: true });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  go('push');
});
form.addEventListener('change', (event) => {
  // A day changes with every figure that is typed.
  if (event.target !== input) go((event.target as HTMLInputElement).type === 'date' ? 'replace' : 'push');
});
addEventListener('hashchange', () => {
  // The link past the head of the page leads to a place; what is asked stays.
  if (/#[^=]+$/.test(location.hash)) return go('replace');
  readAddress();
  // The link that led here may be gone with the results that it stood in.
  box.focus({ preventScroll: true });
});
// Somebody may bring an address of former days.
if (location.search) history.replaceState(null, '', `${location.pathname}#${location.search.slice(1)}`);
// What was typed before this script was here is not written over.
if (input.value && !location.hash) go('replace');
else readAddress();
// Above the results the choices would push them off the screen; on a wide one they stand beside them.
find<HTMLDetailsElement>(form, 'details').open =
  matchMedia('(min-width: 72rem)').matches || !!facetsOf(readState(form), WITHIN)[0];

function readAddress(): void {
  writeState(form, new URLSearchParams(location.hash.slice(1)));
  void update();
}

function go(how: 'push' | 'replace'): void {
  callOff();
  const address = `#${readState(form)}`;
  if (address !== (location.hash || '#')) history[`${how}State`](null, '', address);
  void update();
}
