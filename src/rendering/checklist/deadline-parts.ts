import { h, type Child } from '../element.ts';
import type { ShownDeadline } from '../../outputs/naming/shown-deadline.ts';
import { strings } from '../../strings.ts';

const words = strings.checklist;

/**
 * A deadline in a cell: its day or its rule, how it was counted, and the words of the document. Its last day is that of the
 * `time`, by which rows are sorted; of a duty that comes again there is none, for which period is at hand a page made
 * yesterday does not know.
 */
export function deadlineParts({ iso, text, note, words: own, general, official }: ShownDeadline): Child[] {
  const shown = official ? h('q.official', text) : iso === undefined ? h('span.rule', text) : h('time', { dateTime: iso }, text);
  return [
    shown,
    ...(note === undefined ? [] : [' ', h('span.quiet', `(${note})`)]),
    ...(general ? [' ', h('span.quiet', `(${words.generalDue})`)] : []),
    ...(own === undefined ? [] : [' ', h('q.official.due-words', own)]),
  ];
}
