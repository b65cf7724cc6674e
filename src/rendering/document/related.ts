import type { Element } from 'hast';
import { h } from '../element.ts';
import type { RelatedDocument, RelationView } from '../../outputs/document/document-relations.ts';
import { strings } from '../../strings.ts';

const words = strings.document.relations;

/** How a document stands to others, in both directions, with the words that say so. */
export function relatedSection(related: readonly RelatedDocument[]): Element {
  return h('section.related', { ariaLabelledBy: ['trang-quan-he'] }, [
    h('h2', { id: 'trang-quan-he' }, words.heading),
    related.length === 0 ? h('p.quiet', words.none) : null,
    ...related.map(({ name, href, title, ties }) =>
      h('article', [
        h('h3', href ? h('a', { href }, name) : name),
        href ? h('p.quiet', title) : h('p.unknown', words.notHeld),
        h('dl', ties.map(tieRow)),
      ]),
    ),
  ]);
}

function tieRow({ label, quote, place, quotedFrom }: RelationView): Element {
  return h('div', [
    h('dt', label),
    h('dd', [
      quote ? h('blockquote.official', h('p', quote)) : null,
      place
        ? h('p.quoted-from', `${words.quotedFrom} `, h('a', { href: place.href }, `${place.text} ${quotedFrom}`))
        : null,
    ]),
  ]);
}
