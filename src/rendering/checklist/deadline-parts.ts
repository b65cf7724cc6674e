import { h, type Child } from '../element.ts';
import type { ShownDeadline } from '../../outputs/naming/shown-deadline.ts';
import type { Medium } from './medium.ts';
import { strings } from '../../strings.ts';

const words = strings.checklist;

/**
 * A deadline in a cell: its day or its rule, how it was counted, and the words of the document where the quote of the duty does
 * not have them. Its last day is that of the
 * `time`, by which rows are sorted; of a duty that comes again there is none, for which period is at hand a page made
 * yesterday does not know.
 */
export function deadlineParts(deadline: ShownDeadline, quote: string, medium: Medium = 'screen'): Child[] {
  const { iso, text, note, words: own, general, official } = deadline;
  const shown = official
    ? h('q.official', text)
    : iso === undefined
      ? h('span.rule', text)
      : h('time', { dateTime: iso }, text);
  return [
    shown,
    // That a day was not counted is said on screen; the sheet has the words, and room for a pen.
    ...(note === undefined || (medium === 'paper' && iso === undefined)
      ? []
      : [' ', h(`span.quiet.due-note${iso === undefined ? '.screen-only' : ''}`, note)]),
    ...(general ? [' ', h('span.quiet', `(${words.generalDue})`)] : []),
    ...(own === undefined || quote.includes(own) ? [] : [' ', h('q.official.due-words', own)]),
  ];
}
