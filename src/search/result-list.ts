import { element } from '../browser/element.ts';
import type { FoundDocument, FoundProvision, Segment } from './found-document.ts';

/** Official text with what answers the query marked. */
const marked = (segments: readonly Segment[]): Node[] =>
  segments.map(({ text, hit }) => (hit ? element('mark', {}, text) : document.createTextNode(text)));

const provisionName = (label: string): string => label.charAt(0).toUpperCase() + label.slice(1);

/** One document: what it is, its subject as the link to the best place, that place, and further places. */
export function resultItem(found: FoundDocument, heading: 'h2' | 'h3'): HTMLLIElement {
  const { href, citation, title, status, provisions } = found;
  const [best, ...others] = provisions;
  return element(
    'li',
    { class: 'result' },
    element('p', { class: 'result-facts' }, ...(title ? marked(citation) : []), element('span', {}, status)),
    element(heading, {}, element('a', { href }, ...marked(title ?? citation))),
    best && element('p', { class: 'result-text' }, ...place(best), ...marked(best.excerpt)),
    others.length > 0 && element('ol', { class: 'result-places' }, ...others.map(placeItem)),
  );
}

const place = ({ label }: FoundProvision): Node[] =>
  label === undefined ? [] : [element('b', {}, provisionName(label)), document.createTextNode(' ')];

const placeItem = ({ href, label, excerpt }: FoundProvision): HTMLLIElement =>
  element('li', {}, element('a', { href }, provisionName(label ?? '')), ' ', ...marked(excerpt));
