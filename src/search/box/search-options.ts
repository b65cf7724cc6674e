import { form } from './box-parts.ts';
import { element } from '../../browser/element.ts';
import type { FoundDocument } from '../engine/found-document.ts';
import { markedText } from '../engine/marked-text.ts';

/** A line of the list under the box. */
function link(href: string, ...children: Node[]): HTMLAnchorElement {
  return element('a', { href, role: 'option', tabindex: '-1' }, ...children);
}

/** A line that leads to all that the search page finds. */
export function toPage(query: string, label: string): HTMLAnchorElement {
  return link(form.dataset.searchBox + encodeURIComponent(query), element('span', {}, label));
}

/** A document with the place in it that answers best. */
export function documentOption({
  href,
  citation,
  title,
  status,
  provisions,
}: Omit<FoundDocument, 'wording'>): HTMLAnchorElement {
  const [best] = provisions;
  return link(
    href,
    element('small', {}, ...markedText(title ? citation : []), title && status && ' · ', status),
    element('b', {}, ...markedText(title ?? citation)),
    element('span', {}, best?.label && `${best.label}: `, ...markedText(best?.excerpt ?? citation)),
  );
}
