import type { Element } from 'hast';
import type { Timeline, TimelineEntry } from '../../outputs/history/timeline.ts';
import { strings } from '../../strings.ts';
import { h, type Child } from '../element.ts';

const { changes: logWords } = strings.document;
const words = strings.history;

/** The public log of a document, newest first, with the ways to its versions where there are such. */
export function timelineElement({ entries, gap, comparisonHref }: Timeline): Child {
  return [
    h('ol', entries.map(entryElement)),
    gap !== undefined ? h('p.quiet', gap) : null,
    comparisonHref !== undefined ? h('p.ways', h('a', { href: comparisonHref }, words.comparisonHeading)) : null,
  ];
}

function entryElement(entry: TimelineEntry): Element {
  const { date, kind, level, note, by, withheld } = entry;
  return h(entry.isHere ? 'li.here' : 'li', { ariaCurrent: entry.isHere && 'true' }, [
    h('time', { dateTime: date.iso }, date.text),
    h('div', [
      h('p', h('strong', kind), ` · ${logWords[level]}`),
      note ? h('p', note) : null,
      by ? h('p', `${words.by} `, by.href === undefined ? by.name : h('a', { href: by.href }, by.name)) : null,
      withheld !== undefined ? h('p', `${words.withheld} ${withheld}`) : null,
      waysOf(entry),
    ]),
  ]);
}

function waysOf({ date, isHere, href, changesHref }: TimelineEntry): Child {
  if (!isHere && href === undefined && changesHref === undefined) return null;
  return h('p.ways', [
    isHere ? h('strong', words.here) : null,
    href !== undefined ? h('a', { href }, words.version(date.text)) : null,
    changesHref !== undefined
      ? h('a', { href: changesHref, ariaLabel: `${words.whatChanged}: ${date.text}` }, words.whatChanged)
      : null,
  ]);
}
