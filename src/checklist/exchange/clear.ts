import { element } from '../../browser/element.ts';
import { exchangeWords as words } from './exchange-words.ts';
import { previewMerge } from './merge.ts';
import type { UnitPageController } from '../list/unit-page-controller.ts';
import type { Say } from './say.ts';

/**
 * Asks before everything noted is removed, and lets it be undone for as long as the page stays open; what is
 * noted meanwhile stays.
 */
export function askToClear(page: UnitPageController, say: Say): void {
  const { store } = page;
  const count = store.entries.size;
  if (count === 0) return say(words.clearing.nothing);
  const button = (label: string, act: () => void) => {
    const made = element('button', { type: 'button', class: 'button' }, label);
    made.addEventListener('click', act);
    return made;
  };
  const yes = button(words.clearing.yes, () => {
    const removed = store.clear();
    page.render();
    const undo = button(words.clearing.undo, () => {
      const { added, conflicts } = previewMerge([...store.entries.values()], removed);
      store.write(added);
      page.render();
      say(words.clearing.undone(added.length, conflicts.length));
    });
    say(words.clearing.done(removed.length), ' ', undo);
    undo.focus();
  });
  say(
    words.clearing.ask(count),
    ' ',
    yes,
    ' ',
    button(words.clearing.no, () => say()),
  );
  yes.focus();
}
