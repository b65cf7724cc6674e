import { element } from '../../browser/element.ts';
import type { FoundDocument, FoundProvision } from '../engine/found-document.ts';
import { markedText } from '../engine/marked-text.ts';
import { fill } from '../engine/search-words.ts';

/** So many provisions of a document are in sight at first. */
const FEW = 3;

/** One document: what it is, its subject as the link to the best place, and its provisions; `more` leads to the rest. */
export function resultItem(
  { href, citation, title, status, provisions }: FoundDocument,
  heading: 'h2' | 'h3',
  more: string,
): HTMLLIElement {
  const places = element('ol', { class: 'result-places' }, ...provisions.slice(0, FEW).map(placeItem));
  const rest = provisions.slice(FEW);
  const expand = element('button', { type: 'button', class: 'button' }, fill(more, rest.length));
  expand.addEventListener('click', () => {
    places.append(...rest.map(placeItem));
    expand.remove();
    places.children[FEW]?.querySelector('a')?.focus();
  });
  return element(
    'li',
    { class: 'result' },
    element(
      'p',
      { class: 'result-facts' },
      element('span', {}, ...markedText(title ? citation : [])),
      element('span', {}, status),
    ),
    element(heading, {}, element('a', { href }, ...markedText(title ?? citation))),
    places,
    rest.length > 0 && expand,
  );
}

const placeItem = ({ href, label = '', excerpt }: FoundProvision): HTMLLIElement =>
  element(
    'li',
    { class: 'result-text' },
    label && element('a', { href }, label.charAt(0).toUpperCase() + label.slice(1)),
    ' ',
    ...markedText(excerpt),
  );
