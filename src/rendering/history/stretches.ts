import type { Element } from 'hast';
import type { Stretch } from '../../comparison/word-difference.ts';
import { differenceWords as words } from './difference-words.ts';
import { h } from '../element.ts';

/** Words that were kept, put in and taken out. Who hears the page, or sees no lines, is told of each in words. */
export function stretchesElement(stretches: readonly Stretch[]): Element {
  return h(
    'p.difference-text',
    stretches.map(({ kind, text }) => {
      if (kind === 'kept') return text;
      const [tag, label] = kind === 'inserted' ? ['ins', words.inserted] : ['del', words.deleted];
      return h(tag, h('span.for-ears', ` [${label}: `), text, h('span.for-ears', '] '));
    }),
  );
}
