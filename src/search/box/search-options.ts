import { element } from '../../browser/element.ts';
import type { FoundDocument } from '../engine/found-document.ts';
import type { NamedUnit } from '../engine/glossary.ts';
import { markedText } from '../engine/marked-text.ts';

/** A line of the list under the box. */
export function link(href: string, ...children: Node[]): HTMLAnchorElement {
  return element('a', { href, role: 'option', 'aria-selected': 'false', tabindex: '-1' }, ...children);
}

/** A unit that the query names; `kind` says that it is one. */
export function unitOption({ name, href }: NamedUnit, kind: string): HTMLAnchorElement {
  return link(href, element('small', {}, kind), element('b', {}, name));
}

/** A document with the place in it that answers best. */
export function documentOption({ href, citation, title, status, provisions }: FoundDocument): HTMLAnchorElement {
  const [best] = provisions;
  return link(
    href,
    element('small', {}, ...markedText(title ? citation : []), title && ' · ', status),
    element('b', {}, ...markedText(title ?? citation)),
    element('span', {}, best?.label && `${best.label}: `, ...markedText(best?.excerpt ?? citation)),
  );
}
