import { isDone, type Standing } from '../domain/standing.ts';
import { element, find } from '../browser/element.ts';
import { words } from './words.ts';

export interface Tally {
  done: number;
  overdue: number;
  total: number;
}

/** How many of these duties are done and how many overdue. */
export function tally(standings: readonly Standing[]): Tally {
  return {
    done: standings.filter(isDone).length,
    overdue: standings.filter((standing) => standing === 'overdue').length,
    total: standings.length,
  };
}

/** A bar and the same in words, below the heading of a document. */
export function addDocumentTally(heading: Element): HTMLElement {
  const bar = element('progress', { max: '1', value: '0', 'aria-label': words.tally.ofDocument });
  const place = element('span', { class: 'tally screen-only' }, bar, ' ', element('span', { class: 'count' }));
  heading.append(place);
  return place;
}

/** Shows a tally in a place that has a bar and a `.count`. */
export function showTally(place: ParentNode, { done, overdue, total }: Tally): void {
  const bar = find<HTMLProgressElement>(place, 'progress');
  bar.max = Math.max(total, 1);
  bar.value = done;
  const text = words.tally.duties(done, total, overdue);
  const count = find(place, '.count');
  if (count.textContent !== text) count.textContent = text;
}
