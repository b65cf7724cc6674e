import { find } from '../../browser/element.ts';
import type { FoundDocument } from '../engine/found-document.ts';
import { resultItem } from './result-list.ts';
import { words } from './search-form.ts';

/**
 * Shows the first of so many results and grows by a button; no list where there is nothing.
 * @param part where the list and its button stand
 * @param read reads some results from a place on, so many or a page of them
 * @param guard says what goes wrong with what comes later
 * @returns the first results
 */
export async function growingList(
  part: HTMLElement,
  heading: 'h2' | 'h3',
  count: number,
  read: (from: number, most?: number) => Promise<FoundDocument[]>,
  guard: (act: () => Promise<void>) => Promise<void>,
): Promise<readonly FoundDocument[]> {
  const list = find(part, 'ol');
  const more = find(part, 'button');
  const add = (found: readonly FoundDocument[]): void => {
    list.append(...found.map((document) => resultItem(document, heading, words.moreProvisions)));
    if (list.children.length >= count) more.remove();
  };
  const { hash } = location;
  // How many were shown goes with the entry in the history, for who comes back to it.
  const kept = history.state as Record<string, number> | null;
  const first = await read(0, kept?.[part.className]);
  add(first);
  if (count === 0) part.remove();
  const grow = async (): Promise<void> => {
    const shown = list.children.length;
    const found = await read(shown);
    // Asked for twice, it comes once; where something else was asked meanwhile, not at all.
    if (list.children.length > shown || hash !== location.hash) return;
    add(found);
    history.replaceState({ ...(history.state as object), [part.className]: list.children.length }, '');
    list.children[shown]?.querySelector('a')?.focus();
  };
  more.addEventListener('click', () => void guard(grow));
  return first;
}
