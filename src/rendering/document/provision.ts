import type { Element } from 'hast';
import { h } from '../element.ts';
import type { ProvisionView } from '../../outputs/document/document-text.ts';
import { strings } from '../../strings.ts';
import { blockElement } from './block.ts';
import { inlineElements } from './inlines.ts';
import { noticeMark } from './notice.ts';
import { taskNotes } from './task-notes.ts';
import type { TextSetting } from './text-setting.ts';

const words = strings.document.text;

/** A provision with its tasks beside it, and the provisions under it. */
export function provisionElement(provision: ProvisionView, setting: TextSetting): Element {
  const { kind, id, citation, joint, rest } = provision;
  const tasks = setting.tasks.get(id) ?? [];
  return h(`div.provision.${kind}`, { id, dataJoint: joint }, [
    h(tasks.length > 0 ? 'div.row.noted' : 'div.row', [
      said(provision, setting),
      tasks.length > 0 ? taskNotes(tasks, citation, setting) : null,
    ]),
    ...rest.map((item) => (item.type === 'provision' ? provisionElement(item, setting) : blockElement(item))),
  ]);
}

/** The words of the provision itself, with its permanent link: copy-citation.ts puts a button beside that. */
function said(provision: ProvisionView, { notice }: TextSetting): Element {
  const { kind, id, citation, heading, opening, aliases, formerIds } = provision;
  const blocks = opening.map((block) => blockElement(block));
  return h('div.said', [
    notice ? noticeMark(notice) : null,
    ...formerIds.map((former) => h('span', { id: former })),
    ...aliases.map((alias) => h('p.former-id', { id: alias.id }, words.formerId(alias.id, alias.note))),
    heading ? headingElement(heading) : null,
    ...(kind === 'quoted' ? [h('blockquote', blocks)] : blocks),
    h('p.provision-tools', h('a', { href: `#${id}` }, citation)),
  ]);
}

function headingElement({ level, drawn, marker, title }: NonNullable<ProvisionView['heading']>): Element {
  return h(`h${level}.provision-title`, [
    drawn ? h('span.marker', drawn) : null,
    marker ? h('span.marker', { dataOfficial: '' }, marker) : null,
    ' ',
    title.length > 0 ? h('span.title', { dataOfficial: '' }, inlineElements(title)) : null,
  ]);
}
