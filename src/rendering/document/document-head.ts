import type { Element } from 'hast';
import { h } from '../element.ts';
import type { DocumentPage } from '../../outputs/document/document-page.ts';
import { strings } from '../../strings.ts';
import { noticeElement } from './notice.ts';

const words = strings.document;

/** What the page of a document is about: kind and number, title, issuer, standing. */
export function documentHead({ name, title, notice, facts, status }: DocumentPage): Element {
  return h('header.document-head', [
    h('p.document-name', name),
    h(title.editorial ? 'h1' : 'h1.official', title.text),
    title.editorial ? h('p.editorial-title', h('span.editors', words.tasks.editors), ` ${words.editorialTitle}`) : null,
    notice ? noticeElement(notice) : null,
    h('dl.facts', [
      ...facts.map(({ label, value, unknown = words.attributes.unknown }) =>
        h('div', h('dt', label), value === undefined ? h('dd.unknown', unknown) : h('dd', value)),
      ),
      h('div', h('dt', words.status), h(status.live ? 'dd.status.live' : 'dd.status', status.text)),
    ]),
  ]);
}
