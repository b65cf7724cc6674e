import type { Element } from 'hast';
import { h } from '../element.ts';
import { strings } from '../../strings.ts';

const words = strings.document.text;

/** What stands in place of a text that is not held, and how the office adds it. */
export function absentText(slug: string, handbookHref: string): Element {
  return h('div.absent-text', [
    h('p.editors', strings.document.tasks.editors),
    h('p.absent', words.absent),
    h('p', words.absentWhy),
    h('p', [
      `${words.absentHow} `,
      h('code', `content/van-ban/${slug}.mdx`),
      ` ${words.absentPaste} `,
      h('a', { href: handbookHref }, words.absentLink),
    ]),
  ]);
}
