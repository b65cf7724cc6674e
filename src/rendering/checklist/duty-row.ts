import type { Element } from 'hast';
import { h, type Child } from '../element.ts';
import type { DutyGroup, DutyRow, RequiredFact } from '../../outputs/unit/checklist.ts';
import { strings } from '../../strings.ts';
import { deadlineParts } from './deadline-parts.ts';
import { factCell, type DutyFact } from './fact-cell.ts';
import type { Medium } from './medium.ts';
import { statusBoxes } from './status-boxes.ts';
import { unitNames } from './unit-names.ts';

const { checklist: words, progress } = strings;
const { columns } = words;

/** One duty. What its document leaves open is blank on paper and said in words on screen. */
export function dutyRow(row: DutyRow, group: DutyGroup, medium: Medium): Element {
  const data = {
    dataDuty: row.key,
    dataRole: row.role,
    dataTopics: row.topics.map(({ name }) => name).join('|'),
    ...(row.due?.rule && { dataRule: JSON.stringify(row.due.rule) }),
  };
  return h(group.setsNothing ? 'tr.duty.bare' : 'tr.duty', data, [
    h('td.number', String(row.number)),
    h(
      'th',
      { scope: 'row', className: ['content'] },
      medium === 'screen' ? contentOnScreen(row, group) : contentOnPaper(row),
    ),
    ...factsOf(row, group, medium).map((fact) => factCell(fact, medium)),
    h('td.evidence'),
    h('td.state', statusBoxes()),
    h('td.note'),
  ]);
}

/** Away from the heading of its document, which may give the reason of all, a row still gives its own. */
function contentOnScreen(row: DutyRow, group: DutyGroup): Child[] {
  const why = group.reason === undefined ? 'span.why.screen-only' : 'span.why.screen-only.said-above';
  return [
    h('a.title.screen-only', { href: row.href }, row.title),
    ' ',
    h('q.official', row.quote),
    ' ',
    // Several documents have a “khoản 2”: who hears the links alone is told of which.
    h(
      'a.provision',
      { href: row.provision.href, ariaLabel: `${row.provision.text}, ${group.document.citation}` },
      row.provision.text,
    ),
    ' ',
    ...conditions(row),
    h(why, `${words.why} ${row.reason}.`),
  ];
}

function contentOnPaper(row: DutyRow): Child[] {
  return [h('q.official', row.quote), ' ', h('span.provision', row.provision.text), ' ', ...conditions(row)];
}

/** What the document asks for with the duty, and what has changed in it. */
function conditions({ indicators, reporting, legalBasis, revisions, inherited }: DutyRow): Child[] {
  return [
    ...(inherited === undefined ? [] : [h('span.inherited', `${inherited}.`), ' ']),
    ...(indicators.length > 0 ? [indicatorList(indicators)] : []),
    ...(reporting ? [h('span.reporting', `${words.reporting}: ${reporting}`), ' '] : []),
    ...(legalBasis.length > 0 ? [h('span.basis', `${words.legalBasis}: ${legalBasis.join('; ')}`), ' '] : []),
    ...(revisions.length > 0 ? [revisionList(revisions)] : []),
  ];
}

function indicatorList(indicators: DutyRow['indicators']): Element {
  const items = indicators.map(({ id, title }) =>
    h('li', { dataIndicator: id }, [
      h('span.box.print-only'),
      ' ',
      h('span.indicator-title', title),
      ' ',
      h('span.blank.print-only'),
    ]),
  );
  return h('ul.indicators', { ariaLabel: words.indicators }, items);
}

function revisionList(revisions: DutyRow['revisions']): Element {
  const items = revisions.map(({ revision, date, note }) =>
    h('li', { dataRevision: String(revision) }, `${progress.revised(revision, date.text)} ${note}`),
  );
  return h('ul.revisions', items);
}

function factsOf(
  { quote, lead, coordinators, due, dueInWords, product }: DutyRow,
  group: DutyGroup,
  medium: Medium,
): DutyFact[] {
  const { unset, setElsewhere, document } = group;
  const isSaidAbove = (of: RequiredFact): boolean => unset.some(({ fact }) => fact === of);
  const fact = (column: keyof typeof columns, of: RequiredFact, value: readonly Child[]): DutyFact => ({
    column,
    label: columns[column],
    value,
    saidAbove: isSaidAbove(of),
    notSet: setElsewhere.includes(of) ? words.notSetHere : words.notSet(document.typeName),
  });
  return [
    fact('lead', 'lead', unitNames(lead)),
    fact('coordinators', 'coordinators', unitNames(coordinators)),
    {
      ...fact('due', 'dueDate', due ? deadlineParts(due, quote, medium) : []),
      ...(dueInWords && { inWords: words.dueInWords }),
    },
    fact('product', 'product', product === undefined ? [] : [product]),
  ];
}
