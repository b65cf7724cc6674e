import type { Element } from 'hast';
import { h } from '../element.ts';
import type { DutyGroup } from '../../outputs/unit/checklist.ts';
import { strings } from '../../strings.ts';
import type { Medium } from './medium.ts';

const words = strings.checklist;

/**
 * The document that the duties below it come from: its name, and on screen its page and its standing. A name that the office has
 * given is part of how the document is cited, so the head of a sheet that has no other says as much.
 */
export function documentRow({ document }: DutyGroup, columns: number, medium: Medium, isAlone: boolean): Element {
  const { fullName, title, href, status } = document;
  const titled = title.editorial ? '.title' : '.title.official';
  const named =
    medium === 'paper'
      ? [h('span.eyebrow.name', fullName), ' ', h(`span${titled}`, title.text)]
      : [
          h(
            'span.eyebrow',
            h('span.name', fullName),
            ' ',
            h('span.screen-only', `· ${strings.list.standing(status.text)}`),
          ),
          ' ',
          h(`a${titled}`, { href }, title.text),
        ];
  const isSaidAbove = isAlone && title.editorial;
  return h(
    isSaidAbove ? 'tr.from-document.said-above' : 'tr.from-document',
    h('th', { scope: 'rowgroup', colSpan: columns }, named),
  );
}

/**
 * What a document leaves open for all of its duties, why they are the unit's, and the way to print them alone: the only
 * document of a list needs none.
 */
export function aboutRow(
  { document, unset, setElsewhere, reason, rows }: DutyGroup,
  columns: number,
  isAlone: boolean,
): Element {
  const isElsewhere = ({ fact }: DutyGroup['unset'][number]) => setElsewhere.includes(fact);
  const [here, nowhere] = [unset.filter(isElsewhere), unset.filter((one) => !isElsewhere(one))].map((facts) =>
    facts.map(({ label }) => label.toLocaleLowerCase('vi')).join(', '),
  );
  const slug = rows[0]?.document;
  const notes = h('div.notes', [
    nowhere ? h('p', words.setsNothing(document.typeName, nowhere)) : null,
    here ? h('p', words.setsNothingHere(document.typeName, here)) : null,
    reason ? h('p', `${words.whyAll} ${reason}.`) : null,
    h('p', words.editorial),
  ]);
  const printOne = h('p.print-one', [
    h('a', { href: `#in-${slug}`, dataPrintDocument: slug }, words.printOne),
    ' ',
    h('span.quiet.when-target', words.printsOne),
  ]);
  const details = h('details.part', { open: true }, [
    h('summary', words.aboutDuties),
    notes,
    isAlone ? null : printOne,
  ]);
  return h('tr.about-document.screen-only', h('td', { colSpan: columns }, details));
}

/** Parts the duties of a document by what the unit is in them. */
export function roleRow(heading: string, columns: number): Element {
  return h('tr.of-role', h('th', { scope: 'rowgroup', colSpan: columns }, heading));
}
