import { followDrop } from '../../browser/drop/follow-drop.ts';
import { element } from '../../browser/element.ts';
import { sizeText } from '../../outputs/document/document-attachments.ts';
import type { Desk } from '../desk/desk.ts';
import { entriesIn, type GivenAttachment, knownAttachments } from '../desk/known-attachments.ts';
import { type Control, textControl } from '../form/controls.ts';
import { messagesOn } from '../desk/messages-on.ts';
import { redraw } from '../form/redraw.ts';
import { press } from '../out/ways.ts';
import { withEntry, withField } from '../text/document-text.ts';
import type { Knowledge } from '../worker/calls.ts';
import { ENDINGS, givenAttachment, MOST_MEGABYTES } from './given-attachment.ts';
import { attachmentWords as words } from './words.ts';

/** The fields of an entry that a person fills in. */
const FIELDS = ['title', 'reviewer'] as const;

/** The files beside the document: each is looked into when it is given, and its entry stands in the text. */
export function attachmentPart(
  desk: Desk,
  knowledge: Knowledge,
  order: readonly string[],
): { node: HTMLElement; update(): void } {
  const list = element('div', { class: 'attachments' });
  const state = element('p', { class: 'told', role: 'status' });
  const input = element('input', {
    type: 'file',
    id: 'soan-kem',
    accept: ENDINGS,
    multiple: '',
    'aria-describedby': 'soan-kem-goi-y',
  });
  const zone = element(
    'div',
    { class: 'drop' },
    input,
    element('label', { for: 'soan-kem', class: 'button' }, words.choose),
    element('p', { id: 'soan-kem-goi-y' }, words.hint(ENDINGS, MOST_MEGABYTES)),
  );
  const take = async (files: readonly File[]): Promise<void> => {
    const told: string[] = [];
    state.textContent = words.reading;
    for (const file of files) {
      const given = await givenAttachment(file);
      told.push(typeof given === 'string' ? given : putBeside(desk, given, order));
    }
    state.textContent = told.join(' ');
  };
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])];
    input.value = '';
    if (files.length > 0) void take(files);
  });
  followDrop(zone, (files) => void take(files), zone);
  let drawn = '';
  let entries: { update(): void }[] = [];
  return {
    node: element('section', { class: 'work-part' }, element('h3', {}, words.heading), list, zone, state),
    update() {
      const named = entriesIn(desk.work.text).map(({ file }) => file);
      const shape = JSON.stringify([
        named,
        knownAttachments(desk.work).map(({ looked, stored }) => [looked?.sha256, stored?.sha256]),
      ]);
      if (shape !== drawn) {
        drawn = shape;
        const remove = (file: string): void => void (state.textContent = takeAway(desk, file));
        const cards = named.map((file, index) => card(desk, knowledge, { file, index, remove: () => remove(file) }));
        redraw(list, ...cards.map(({ node }) => node));
        entries = cards;
      }
      for (const entry of entries) entry.update();
    },
  };
}

/** Puts a file beside the document, and an entry into its text where there is none of that name. */
function putBeside(desk: Desk, given: GivenAttachment, order: readonly string[]): string {
  const { text, attachments = [] } = desk.work;
  const isNamed = entriesIn(text).some(({ file }) => file === given.file);
  const others = attachments.filter(({ file }) => file !== given.file);
  const title = given.file.endsWith('.pdf') ? words.signed : given.file.replace(/\.[^.]+$/, '');
  desk.change({
    attachments: [...others, given],
    ...(!isNamed && { text: withEntry(text, 'attachments', { file: given.file, title }, order) }),
  });
  return (isNamed ? words.replaced : words.added)(given.file);
}

function takeAway(desk: Desk, file: string): string {
  const { text, attachments = [] } = desk.work;
  desk.change({
    text: withField(text, ['attachments', placeOf(file, text)], undefined),
    attachments: attachments.filter((one) => one.file !== file),
  });
  return words.removed(file);
}

/** Where the entry of a file stands now: others may have gone since it was drawn. */
const placeOf = (file: string, text: string): number => entriesIn(text).findIndex((entry) => entry.file === file);

interface Place {
  file: string;
  index: number;
  remove(): void;
}

/** One file: what it is, what it is called, and who has seen it. */
function card(
  desk: Desk,
  { fields }: Knowledge,
  { file, index, remove }: Place,
): { node: HTMLElement; update(): void } {
  const controls = FIELDS.map((key): [(typeof FIELDS)[number], Control] => {
    const about = fields.attachment.find((one) => one.key === key);
    const facts = { name: `attachments.${index}.${key}`, label: about?.title ?? key, description: about?.description };
    const write = (written: string): void => {
      const { text } = desk.work;
      const place = placeOf(file, text);
      if (place < 0) return;
      desk.change({ text: withField(text, ['attachments', place, key], written === '' ? undefined : written) });
    };
    return [key, textControl(facts, write)];
  });
  const size = knownAttachments(desk.work).flatMap((one) =>
    one.file === file ? (one.looked ?? one.stored ?? []) : [],
  )[0];
  return {
    node: element(
      'fieldset',
      { class: 'attachment' },
      element('legend', {}, size ? words.about(file, sizeText(size.bytes)) : words.there(file)),
      ...controls.map(([, { node }]) => node),
      element('p', { class: 'actions' }, press(words.remove(file), '', remove)),
    ),
    update() {
      const entry = entriesIn(desk.work.text)[index];
      for (const [key, control] of controls) {
        control.show(entry?.[key] ?? '');
        control.tell(messagesOn(desk, `attachments[${index}].${key}`));
      }
    },
  };
}
