import type { Element } from 'hast';
import { h } from '../element.ts';
import type { Attribute } from '../../outputs/document/document-attributes.ts';
import { strings } from '../../strings.ts';
import { linkList } from './link-list.ts';

/** The table of attributes; what the source lacks is said in its row. */
export function attributesSection(attributes: readonly Attribute[]): Element {
  return h('section.attributes', { ariaLabelledBy: ['trang-thuoc-tinh'] }, [
    h('h2', { id: 'trang-thuoc-tinh' }, strings.document.attributes.heading),
    h(
      'dl.register',
      attributes.map(({ label, value, note }) =>
        h('div', [
          h('dt', label),
          h('dd', [
            value.type === 'links' ? linkList(value.links) : h(`span.${value.type}`, value.text),
            note ? h('p.quiet', note) : null,
          ]),
        ]),
      ),
    ),
  ]);
}
