import type { Element } from 'hast';
import { changedFields, changedProvisions } from '../../outputs/preview/changed-text-lines.ts';
import type { PublicationSlip, SlipUnits } from '../../outputs/slip/publication-slip.ts';
import { strings } from '../../strings.ts';
import { type Child, h } from '../element.ts';

const words = strings.slip;

/** The slip that is laid before those who approve a publication, on screen and on A4. */
export function publicationSlipSheet(slip: PublicationSlip): Element {
  const { site, publisher, name, title, people } = slip;
  return h('section.slip', { ariaLabel: words.title }, [
    h('p.slip-head', publisher),
    h('h3.slip-title', words.title),
    h('p.slip-site', words.site(site)),
    h('dl.slip-facts', [
      fact(words.document, name),
      fact(words.about, title),
      fact(words.kind, slip.isFirst ? words.first : words.again),
      ...changeFacts(slip),
      ...textFacts(slip),
    ]),
    h('h4', words.duties),
    slip.units.length === 0 ? h('p', words.noDuties) : dutyTable(slip.units),
    h(
      'div.slip-signers',
      people.map(({ label, name: person }) =>
        h('div', [h('p.slip-role', label), h('p.slip-hint', words.signHint), h('p.slip-name', person ?? '')]),
      ),
    ),
  ]);
}

const fact = (label: string, value: Child): Child => [h('dt', label), h('dd', value)];

function changeFacts({ change, isFirst }: PublicationSlip): Child[] {
  if (!change) return [];
  const { date, kind, level, note } = change;
  return [
    isFirst && note === undefined ? null : fact(words.change, [kind, note].filter(Boolean).join('. ')),
    fact(words.level, level),
    fact(words.date, h('time', { dateTime: date.iso }, date.text)),
  ];
}

function textFacts({ provisions, text }: PublicationSlip): Child[] {
  if (!text) return [fact(words.provisions, words.count(provisions))];
  const changed = changedProvisions(text);
  const told = [...changed, ...changedFields(text)].map(({ label, names }) => fact(label, names.join('; ')));
  return changed.length > 0 ? told : [fact(words.provisions, words.sameText), ...told];
}

function dutyTable(units: readonly SlipUnits[]): Element {
  return h('table.slip-duties', [
    h('caption.for-ears', words.duties),
    h(
      'thead',
      h(
        'tr',
        [words.unit, words.task, words.due].map((label) => h('th', { scope: 'col' }, label)),
      ),
    ),
    ...units.map(({ name, duties }) =>
      h(
        'tbody',
        duties.map(({ title, provision, role, due }, index) =>
          h('tr', [
            index === 0 ? h('th', { scope: 'rowgroup', rowSpan: duties.length }, name) : null,
            h('td', `${title} (${provision}; ${words.roles[role]})`),
            h('td', due ?? words.notSet),
          ]),
        ),
      ),
    ),
  ]);
}
