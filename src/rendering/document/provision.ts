import type { Element } from 'hast';
import { h } from '../element.ts';
import type { ProvisionView } from '../../outputs/document/document-text.ts';
import { strings } from '../../strings.ts';
import { blockElement } from './block.ts';
import { inlineElements } from './inlines.ts';
import { liesAcross } from './paper/lies-across.ts';
import { noticeMark } from './notice.ts';
import type { BesideRow } from './table/table.ts';
import { taskNotes } from './task-notes.ts';
import type { TextSetting } from './text-setting.ts';

const words = strings.document.text;

/** A provision with its tasks beside it, and the provisions under it. */
export function provisionElement(provision: ProvisionView, setting: TextSetting): Element {
  const { kind, id, citation, joint, rest } = provision;
  const tasks = setting.tasks.get(id) ?? [];
  return h(`div.provision.${kind}${liesAcross(provision) ? '.across' : ''}`, { id, dataJoint: joint }, [
    h(tasks.length > 0 ? 'div.row.noted' : 'div.row', [
      said(provision, setting),
      tasks.length > 0 ? taskNotes(tasks, citation, setting) : null,
    ]),
    ...rest.map((item) =>
      item.type === 'provision' ? provisionElement(item, setting) : blockElement(item, true, besideRow(setting)),
    ),
  ]);
}

/**
 * The words of the provision itself; after them, and out of their way, the mark that they were changed and the permanent
 * link, beside which copy-provision.ts puts buttons.
 */
function said(provision: ProvisionView, setting: TextSetting): Element {
  const { kind, heading, opening, formerIds } = provision;
  const { notice } = setting;
  const blocks = opening.map((block) => blockElement(block, true, besideRow(setting)));
  return h('div.said', [
    notice ? noticeMark(notice) : null,
    ...formerIds.map((former) => h('span', { id: former })),
    ...formerNotes(provision),
    heading ? headingElement(heading) : null,
    ...(kind === 'quoted' ? [h('blockquote', blocks)] : blocks),
    ...tools(provision, setting),
  ]);
}

type Addressed = Pick<ProvisionView, 'id' | 'citation' | 'aliases'>;

const formerNotes = ({ aliases }: Addressed): Element[] =>
  aliases.map((alias) => h('p.former-id', { id: alias.id }, words.formerId(alias.id, alias.note)));

function tools({ id, citation }: Addressed, { changed }: TextSetting): Element[] {
  const mark = changed.get(id);
  return [
    ...(mark ? [h('p.changed-mark', h('a', { href: mark.href }, mark.label))] : []),
    h('p.provision-tools', h('a', { href: `#${id}` }, citation)),
  ];
}

/** A row of a table has its link and its tasks in the cell with the most words: the margin is far from it. */
function besideRow(setting: TextSetting): BesideRow {
  return (row) => {
    const tasks = setting.tasks.get(row.id) ?? [];
    return [
      ...formerNotes(row),
      ...tools(row, setting),
      tasks.length > 0 ? taskNotes(tasks, row.citation, setting) : null,
    ];
  };
}

function headingElement({ level, drawn, marker, title }: NonNullable<ProvisionView['heading']>): Element {
  return h(`h${level}.provision-title`, [
    drawn ? h('span.marker', drawn) : null,
    marker ? h('span.marker', { dataOfficial: '' }, marker) : null,
    ' ',
    title.length > 0 ? h('span.title', { dataOfficial: '' }, inlineElements(title)) : null,
  ]);
}
