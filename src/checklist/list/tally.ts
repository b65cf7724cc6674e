import { isDone, type Standing } from '../../domain/progress/standing.ts';
import { element, find } from '../../browser/element.ts';
import { words } from '../words.ts';

export interface Tally {
  done: number;
  overdue: number;
  reopened: number;
  total: number;
}

/** How many of these duties are done, how many overdue, and how many were revised since they were noted. */
export function tally(duties: readonly { standing: Standing; reopened: boolean }[]): Tally {
  return {
    done: duties.filter(({ standing }) => isDone(standing)).length,
    overdue: duties.filter(({ standing }) => standing === 'overdue').length,
    reopened: duties.filter(({ reopened }) => reopened).length,
    total: duties.length,
  };
}

/** A bar and the same in words, below the heading of a document. */
export function addDocumentTally(heading: Element): HTMLElement {
  const bar = element('progress', { max: '1', value: '0', 'aria-label': words.tally.ofDocument });
  const place = element('span', { class: 'tally screen-only' }, bar, ' ', element('span', { class: 'count' }));
  heading.append(place);
  return place;
}

/** Shows how much is done in a place that has a bar and a `.count`. */
export function showDone(place: ParentNode, { done, total }: Tally, alsoSay: readonly string[] = []): void {
  const bar = find<HTMLProgressElement>(place, 'progress');
  bar.max = Math.max(total, 1);
  bar.value = done;
  write(find(place, '.count'), [words.tally.done(done, total), ...alsoSay].join(', '));
}

/** The same for one document, with what is overdue of it. */
export function showDocumentTally(place: ParentNode, counts: Tally): void {
  showDone(place, counts, counts.overdue > 0 ? [words.tally.overdue(counts.overdue)] : []);
}

/** Shows what calls for attention as buttons that narrow the list to it; what nothing calls for is not there. */
export function showCalls(place: ParentNode, counts: Tally, chosen: string): void {
  for (const call of ['overdue', 'reopened'] as const) {
    const button = find(place, `[data-show=${call}]`);
    button.hidden = counts[call] === 0;
    button.ariaPressed = String(chosen === call);
    write(button, words.tally[call](counts[call]));
  }
}

/** Says which part of the list is shown, where it is not all, and offers the rest. */
export function showPart(place: ParentNode, shown: number, total: number, choices: readonly string[]): void {
  const isPart = choices.length > 0;
  write(find(place, '.shown'), isPart ? words.tally.shown(words.sheet.scope(shown, total, choices)) : '');
  find(place, '[data-show=""]').hidden = !isPart;
}

/** Leaves a text alone that stays as it is: writing it again would be read aloud again. */
function write(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
