import { element } from '../browser/element.ts';
import type { FoundDocument, FoundProvision, Segment } from './found-document.ts';

/** Official text with what answers the query marked. */
export const markedText = (segments: readonly Segment[]): (Node | string)[] =>
  segments.map(({ text, hit }) => (hit ? element('mark', {}, text) : text));

const provisionName = ({ label = '' }: FoundProvision): string => label.charAt(0).toUpperCase() + label.slice(1);

/** One document: what it is, its subject as the link to the best place, that place, and further places. */
export function resultItem(found: FoundDocument, heading: 'h2' | 'h3'): HTMLLIElement {
  const { href, citation, title, status, provisions } = found;
  const [best, ...others] = provisions;
  return element(
    'li',
    { class: 'result' },
    element('p', { class: 'result-facts' }, ...markedText(title ? citation : []), element('span', {}, status)),
    element(heading, {}, element('a', { href }, ...markedText(title ?? citation))),
    best &&
      element('p', { class: 'result-text' }, element('b', {}, provisionName(best)), ' ', ...markedText(best.excerpt)),
    others.length > 0 && element('ol', { class: 'result-places' }, ...others.map(placeItem)),
  );
}

const placeItem = (place: FoundProvision): HTMLLIElement =>
  element('li', {}, element('a', { href: place.href }, provisionName(place)), ' ', ...markedText(place.excerpt));
