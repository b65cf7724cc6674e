import { element } from '../../browser/element.ts';
import type { Desk } from '../desk/desk.ts';
import { toDom } from '../preview/to-dom.ts';
import type { Calls } from '../worker/calls.ts';
import { workbenchWords } from '../words.ts';

const words = workbenchWords.slip;

/** The slip of the publication, to be printed and signed; on paper the page is that slip and nothing else. */
export function slipPart(calls: Pick<Calls, 'preview'>): { node: HTMLElement; show(desk: Desk): Promise<void> } {
  const print = element('button', { type: 'button', class: 'button' }, words.print);
  const state = element('p', { class: 'quiet' }, words.hint);
  const holder = element('div', { class: 'slip-holder' });
  const folded = element('details', {}, element('summary', {}, words.heading), holder);
  print.addEventListener('click', () => globalThis.print());
  // What is folded would not be on paper.
  globalThis.addEventListener('beforeprint', () => (folded.open = true));
  const node = element('section', { class: 'slip-part' }, state, element('p', { class: 'actions' }, print), folded);
  return {
    node,
    async show(desk) {
      const found = await calls.preview(desk.revision).catch(() => undefined);
      state.textContent = found ? words.hint : words.none;
      print.disabled = !found;
      folded.hidden = !found;
      holder.replaceChildren(...(found ? [toDom(found.slip)] : []));
    },
  };
}
