import type { Element } from 'hast';
import type { UnitHistoryEntry, UnitHistoryPage } from '../../outputs/unit-history/unit-history-page.ts';
import type { UnitVersionPage } from '../../outputs/unit-history/unit-version-page.ts';
import { strings } from '../../strings.ts';
import { h, type Child } from '../element.ts';
import { markElement } from './state-mark.ts';
import { differenceWords } from './difference-words.ts';
import { fieldList } from './difference.ts';

const words = strings.history;

/** The log of a unit, newest first, with what each change was. */
export function unitHistoryElement({ entries }: UnitHistoryPage): Element {
  return h('div.difference', [h('p.difference-legend', differenceWords.legend), entries.map(entryElement)]);
}

function entryElement({ name, note, withheld, href, isNow, difference }: UnitHistoryEntry): Element {
  return h('section', [
    h('h2', [h('a', { href }, name), isNow ? [' ', h('span.fate', words.newest)] : null]),
    note === undefined ? null : h('p', note),
    withheld === undefined ? null : h('p', withheld),
    differenceOf(difference),
  ]);
}

const differenceOf = (difference: UnitHistoryEntry['difference']): Child =>
  difference && (difference.length > 0 ? fieldList(difference) : h('p.quiet', words.unitSame));

/** A unit as it was, with the way to what it is. */
export function unitVersionElements({ name, fields, withheld, ...page }: UnitVersionPage): Element[] {
  const { stateName, markSentence, unitHref, historyHref } = page;
  return [
    markElement({
      name: stateName,
      isPast: true,
      sentence: markSentence,
      withheld,
      ways: [
        [unitHref, words.toCurrent],
        [historyHref, words.unitHistoryHeading],
      ],
    }),
    h('article.difference-page', [
      h('h1', name),
      fields === undefined
        ? null
        : h(
            'dl.changed-fields',
            fields.map(({ label, value }) => h('div', [h('dt', label), h('dd', value)])),
          ),
      h('footer.print-only', h('p', `${strings.document.printed} ${page.address}`)),
    ]),
  ];
}
