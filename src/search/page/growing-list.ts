import { find } from '../../browser/element.ts';
import type { FoundDocument } from '../engine/found-document.ts';
import type { Match } from '../engine/ranking.ts';
import { resultItem } from './result-list.ts';

/** A list of results that shows more of them on demand. */
interface Growing {
  /** Where the list and its button stand. */
  part: HTMLElement;
  heading: 'h2' | 'h3';
  matches: readonly Match[];
  /** The first of them, read already. */
  first: readonly FoundDocument[];
  /** The label of the button below a result that has more provisions. */
  moreProvisions: string;
  /** Reads those from a place on, and gives them to `add`; says what goes wrong. */
  read: (from: number, add: (found: readonly FoundDocument[]) => void) => void;
}

/** Shows the first results and grows by a button; no list where there is nothing. */
export function growingList({ part, heading, matches, first, moreProvisions, read }: Growing): void {
  if (matches.length === 0) return part.remove();
  const list = find(part, 'ol');
  const more = find(part, 'button');
  const add = (found: readonly FoundDocument[]): void => {
    list.append(...found.map((document) => resultItem(document, heading, moreProvisions)));
    if (list.children.length >= matches.length) more.remove();
  };
  add(first);
  more.addEventListener('click', () => {
    const shown = list.children.length;
    read(shown, (found) => {
      // Asked for twice, it comes once.
      if (list.children.length > shown) return;
      add(found);
      list.children[shown]?.querySelector('a')?.focus();
    });
  });
}
