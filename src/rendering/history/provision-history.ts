import type { Element } from 'hast';
import type { ProvisionHistoryView } from '../../outputs/history/history-page.ts';
import { strings } from '../../strings.ts';
import { h } from '../element.ts';
import { differenceWords } from './difference-words.ts';
import { fateWords, provisionWords } from './difference.ts';

const words = strings.history;

/** What became of each provision, the latest change first. */
export function provisionHistoryElement(provisions: readonly ProvisionHistoryView[]): Element {
  if (provisions.length === 0) return h('div.difference', h('p', words.onlyNumbers));
  return h('div.difference', [h('p.difference-legend', differenceWords.legend), ...provisions.map(provisionElement)]);
}

function provisionElement({ id, href, citation, changes }: ProvisionHistoryView): Element {
  return h('section.provision-history', { id }, [
    h(
      'h2',
      citation,
      ' ',
      href === undefined
        ? h('span.fate', words.gone)
        : h('a.fate.screen-only', { href, ariaLabel: `${words.nowAt}: ${citation}` }, words.nowAt),
    ),
    h(
      'ol',
      changes.map(({ kind, before, after, changesHref, difference }) =>
        h('li', [
          h('h3', [
            h('time', { dateTime: after.date.iso }, after.date.text),
            ` · ${kind} `,
            h('span.fate', fateWords(difference)),
          ]),
          provisionWords(difference),
          h('p.ways.screen-only', [
            h('a', { href: changesHref, ariaLabel: `${words.whatChanged}: ${after.date.text}` }, words.whatChanged),
            h('a', { href: after.href }, words.version(after.date.text)),
            h('a', { href: before.href }, words.version(before.date.text)),
          ]),
        ]),
      ),
    ),
  ]);
}
