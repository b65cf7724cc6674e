import type { Element } from 'hast';
import { h } from '../element.ts';
import type { NamedLink } from '../../outputs/naming/document-entry.ts';

/** Names that lead somewhere, one after another. */
export function linkList(links: readonly NamedLink[]): Element {
  return h(
    'ul.links',
    links.map(({ name, href }) => h('li', h('a', { href }, name))),
  );
}
