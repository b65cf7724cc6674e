import type { Element } from 'hast';
import { h } from '../element.ts';
import type { ContentsEntry } from '../../outputs/document/document-contents.ts';
import { strings } from '../../strings.ts';

/** A part of the page that follows the text. */
export interface PageSection {
  href: string;
  name: string;
}

const words = strings.document.contents;

/**
 * The table of contents, with the way to search in the document: beside the text where there is room, folded above it
 * elsewhere. A long list scrolls in its own box beside the text: the box takes the focus so that arrow keys reach all of
 * it.
 */
export function contentsElement(
  entries: readonly ContentsEntry[],
  sections: readonly PageSection[],
  searchHref?: string,
): Element {
  return h('nav.contents', { ariaLabel: words.heading, tabIndex: 0 }, [
    h('p.contents-heading', words.heading),
    h('details', [
      h('summary', words.heading),
      h('div.contents-lists', [
        searchHref === undefined ? null : h('p', h('a', { href: searchHref }, words.search)),
        entryList(entries),
        h(
          'ul.page-sections',
          sections.map(({ href, name }) => h('li', h('a', { href }, name))),
        ),
      ]),
    ]),
  ]);
}

function entryList(entries: readonly ContentsEntry[]): Element {
  return h(
    'ul',
    entries.map(({ href, name, words: beginning, children }) =>
      h('li', [
        h('a', { href }, h('span.contents-name', name), beginning ? [' ', h('span.contents-words', beginning)] : null),
        children.length > 0 ? entryList(children) : null,
      ]),
    ),
  );
}
