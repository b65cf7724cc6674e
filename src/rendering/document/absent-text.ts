import type { Element } from 'hast';
import { h } from '../element.ts';
import { strings } from '../../strings.ts';

const words = strings.document.text;

/** What stands in place of a text that is not held. */
export function absentText(): Element {
  return h('div.absent-text', [
    h('p.editors', strings.document.tasks.editors),
    h('p.absent', words.absent),
    h('p', words.absentWhy),
  ]);
}
