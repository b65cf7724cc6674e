import type { Element } from 'hast';
import { strings } from '../../strings.ts';
import { h } from '../element.ts';

/** What a state of the past, or the one that stands now, says of itself. */
export interface Mark {
  /** “Bản ngày 05/3/2026” */
  name: string;
  isPast: boolean;
  sentence: string;
  /** Why it is not shown, or not all of it. */
  withheld?: string | undefined;
  /** Where the reader may go on. */
  ways: readonly (readonly [href: string, text: string])[];
}

/** Above the page of such a state, on screen and on paper. */
export function markElement({ name, isPast, sentence, withheld, ways }: Mark): Element {
  return h(isPast ? 'aside.version-mark.past' : 'aside.version-mark', { ariaLabel: name }, [
    h('p.page', [
      isPast ? [h('strong', strings.history.past), ' '] : null,
      h('span', sentence),
      withheld === undefined ? null : h('span', ` ${withheld}`),
      ' ',
      h(
        'span.ways.screen-only',
        ways.map(([href, text]) => h('a', { href }, text)),
      ),
    ]),
  ]);
}
