import type { Element } from 'hast';
import { isEnclosed } from '../../domain/provision/provision.ts';
import { h } from '../element.ts';
import type { DocumentPage } from '../../outputs/document/document-page.ts';
import { strings } from '../../strings.ts';
import { absentText } from './absent-text.ts';
import { addressees } from './addressees.ts';
import { closing } from './closing.ts';
import { letterheadElement } from './letterhead.ts';
import { provisionElement } from './provision.ts';
import { tasksIntro } from './tasks-intro.ts';
import { settingOf } from './text-setting.ts';

const words = strings.document.text;
const HEADING = 'trang-nguyen-van';

/** The document itself, on its sheet, with the editors' tasks in the margin. */
export function officialText(page: DocumentPage): Element {
  const { text, tasks, typeName, letterhead } = page;
  const setting = settingOf(page);
  const isTasked = tasks.notes.length > 0;
  // Annexes and attached documents follow the signature, as they do on paper.
  const body = text.provisions.filter((provision) => !isEnclosed(provision));
  const enclosed = text.provisions.filter(isEnclosed);
  return h('section.sheet', { ariaLabelledBy: [HEADING] }, [
    h('h2.for-ears', { id: HEADING }, words.heading),
    h(isTasked ? 'div.row.noted' : 'div.row', [
      h('div', [letterheadElement(letterhead), ...addressees(text)]),
      isTasked ? tasksIntro(tasks, typeName) : null,
    ]),
    ...(text.held ? body.map((provision) => provisionElement(provision, setting)) : [absentText()]),
    ...text.lostIds.map(({ id, note }) => h('p.former-id', { id }, words.lostId(id, note))),
    closing(text),
    ...enclosed.map((provision) => provisionElement(provision, setting)),
    copyStatus(),
  ]);
}

/** Where copy-provision.ts says what has been copied. */
const copyStatus = (): Element => h('p.for-ears', { role: 'status', dataCopied: '' });
