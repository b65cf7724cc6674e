import type { Element } from 'hast';
import { h } from '../element.ts';
import type { DocumentNotice } from '../../outputs/document/document-notice.ts';
import { strings } from '../../strings.ts';

const words = strings.document.notice;
const ID = 'trang-tinh-trang';

/** What readers must know before they rely on the text, on screen and at the head of the first printed page. */
export function noticeElement({ over, standing, ties }: DocumentNotice): Element {
  return h(over ? 'aside.notice.over' : 'aside.notice', { id: ID, ariaLabel: words.heading }, [
    h('p.editors', strings.document.text.editorNote),
    ...standing.map((sentence) => h('p', sentence)),
    ...ties.map(({ label, name, href }) =>
      h('p', `${words.subject} ${label.toLocaleLowerCase('vi')} `, h('a', { href }, name), '.'),
    ),
  ]);
}

/** The notice in a line, where a link leads past it: shown at the provision or the task that the address names. */
export function noticeMark({ standing, ties }: DocumentNotice): Element {
  const [first, ...others] = ties;
  return h('div.notice-mark', [
    standing[0],
    ...(first ? [` ${first.label} `, h('a', { href: first.href }, first.shortName), ' '] : []),
    others.length > 0 ? h('a', { href: `#${ID}` }, words.more(others.length)) : null,
  ]);
}
