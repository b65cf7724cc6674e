import { upperFirst } from '../../vietnamese/case/first-letter.ts';
import { element } from '../../browser/element.ts';
import { formatPath, valueAt } from '../../issues/path.ts';
import { canBeWritten, headerOf, missingIn, withField, withMissing } from '../text/document-text.ts';
import type { Knowledge } from '../worker/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { messagesOn } from '../desk/messages-on.ts';
import { workbenchWords } from '../words.ts';
import { addresseesPart } from './addressees.ts';
import { choiceControl, type Control, dateControl, linesControl, longControl, textControl } from './controls.ts';
import {
  ADDRESS_FIELDS,
  DEADLINE_WORDS,
  DOCUMENT_FIELDS,
  END_FIELDS,
  type FormField,
  RECORD_FIELDS,
} from './header-fields.ts';
import { duePart } from './due-part.ts';
import type { FormPart } from './form-part.ts';
import { keyOrder } from './key-order.ts';
import { manyChoice, type Register } from './many-choice.ts';
import { redraw } from './redraw.ts';
import { signersPart } from './signers.ts';

const words = workbenchWords.form;

/** Ids of the lists of values that the page offers. */
export const LISTS = {
  kinds: 'soan-loai',
  units: 'soan-don-vi',
  groups: 'soan-nhom',
  topics: 'soan-linh-vuc',
} as const;

/** The header of the document as a form. Each change goes into the text at once; the text is what counts. */
export function headerForm(desk: Desk, knowledge: Knowledge, register?: Register): FormPart {
  const one = (field: FormField): FormPart => fieldPart(field, desk, knowledge);
  const deadlineParts = [duePart([], desk, knowledge), ...DEADLINE_WORDS.map(one)];
  const groups: [string, FormPart[]][] = [
    [
      words.groups.document,
      [slugPart(desk), ...DOCUMENT_FIELDS.map(one), ...deadlineParts, letterheadPart(desk, knowledge)],
    ],
    [words.groups.to, [...ADDRESS_FIELDS.map(one), addresseesPart(desk, knowledge, register)]],
    [words.groups.end, [...END_FIELDS.map(one), signersPart(desk, one)]],
    [words.groups.record, [topicsPart(desk, knowledge), ...RECORD_FIELDS.map(one)]],
  ];
  const body = element(
    'div',
    { class: 'form-groups' },
    ...groups.map(([title, parts]) =>
      element('section', { class: 'form-group' }, element('h4', {}, title), ...parts.map(({ node }) => node)),
    ),
  );
  const closed = element('p', { class: 'closed', hidden: '' }, words.unreadable);
  return {
    node: element('div', { class: 'header-form' }, closed, body),
    update() {
      const isOpen = canBeWritten(desk.work.text);
      closed.hidden = isOpen;
      body.hidden = !isOpen;
      if (isOpen) for (const [, parts] of groups) for (const part of parts) part.update(desk);
    },
  };
}

function fieldPart(field: FormField, desk: Desk, knowledge: Knowledge): FormPart {
  const { path, source } = field;
  const order = keyOrder(knowledge);
  const made = controlOf(field, knowledge, (written) => {
    const value = field.kind === 'lines' ? written.split('\n').flatMap((line) => line.trim() || []) : written;
    const text = withField(desk.work.text, path, value.length > 0 ? value : undefined, order);
    const isGiven = source !== undefined && value.length > 0;
    desk.change({
      text: isGiven ? withMissing(text, [source], false, order) : text,
      ...(isGiven && { unread: desk.work.unread.filter((one) => one !== source) }),
    });
  });
  const lacking = source === undefined ? undefined : missingBox(source, desk, order);
  if (lacking) made.node.append(lacking.node);
  return {
    node: made.node,
    update() {
      const value = valueAt(headerOf(desk.work.text), path);
      const shown = Array.isArray(value) ? value.join('\n') : typeof value === 'string' ? value : '';
      made.show(shown);
      made.tell(
        source !== undefined && isUnaccounted(desk, source) ? [words.unaccounted] : messagesOn(desk, formatPath(path)),
      );
      lacking?.update(shown !== '');
    },
  };
}

function controlOf(
  { kind, path, schema }: FormField,
  knowledge: Knowledge,
  onChange: (written: string) => void,
): Control {
  const key = String(path.at(-1));
  const about = knowledge.fields[schema].find((one) => one.key === key);
  const facts = { name: path.join('.'), label: about?.title ?? key, description: about?.description };
  switch (kind) {
    case 'text':
      return textControl(facts, onChange);
    case 'long':
      return longControl(facts, onChange);
    case 'date':
      return dateControl(facts, onChange);
    case 'choice':
      return choiceControl(facts, about?.values ?? [], onChange);
    case 'kind':
      return textControl(facts, onChange, LISTS.kinds);
    case 'lines':
      return linesControl({ ...facts, description: words.linesHint[key as keyof typeof words.linesHint] }, onChange);
  }
}

/** Whether a field is neither given nor said to be missing: the box beside it is the remedy. */
const isUnaccounted = ({ judgement, isJudged }: Desk, source: string): boolean =>
  isJudged && (judgement?.issues ?? []).some(({ code, key }) => code === 'field-unaccounted' && key === source);

/** “Không có trong văn bản nguồn”, beside a field that is empty. */
function missingBox(
  source: string,
  desk: Desk,
  order: readonly string[],
): { node: HTMLElement; update(hasValue: boolean): void } {
  const box = element('input', { type: 'checkbox', 'data-name': `missing.${source}` });
  const node = element('label', { class: 'not-there' }, box, words.missing);
  box.addEventListener('change', () => {
    desk.change({
      text: withMissing(desk.work.text, [source], box.checked, order),
      ...(box.checked && { unread: desk.work.unread.filter((one) => one !== source) }),
    });
  });
  return {
    node,
    update(hasValue) {
      box.checked = missingIn(desk.work.text).includes(source);
      node.hidden = hasValue && !box.checked;
    },
  };
}

function letterheadPart(desk: Desk, knowledge: Knowledge): FormPart {
  const box = missingBox('letterhead', desk, keyOrder(knowledge));
  const node = element(
    'div',
    { class: 'field', role: 'group', 'aria-label': words.letterhead },
    element('p', {}, words.letterhead),
    box.node,
  );
  return { node, update: () => box.update(false) };
}

function slugPart(desk: Desk): FormPart {
  const facts = { name: 'slug', label: words.fileName, description: words.fileNameHint };
  const made = textControl(facts, (slug) => slug !== '' && desk.rename(slug));
  const usual = element('button', { type: 'button', class: 'button', 'data-name': 'slug.theo-so', hidden: '' });
  usual.addEventListener('click', () => desk.rename(desk.judgement?.usualName ?? desk.work.slug));
  made.node.append(usual);
  return {
    node: made.node,
    update() {
      const { judgement, work } = desk;
      made.show(work.slug);
      const ofName = judgement?.issues.filter(({ code }) => code.startsWith('file-')) ?? [];
      made.tell(ofName.map(({ message, fix }) => `${upperFirst(message)} Sửa: ${fix}`));
      const name = judgement?.usualName;
      usual.hidden = name === undefined || name === work.slug;
      usual.textContent = words.usualName(name ?? '');
    },
  };
}

function topicsPart(desk: Desk, knowledge: Knowledge): FormPart {
  const about = knowledge.fields.document.find(({ key }) => key === 'topics');
  const node = element('div', {});
  let drawn: string | undefined;
  return {
    node,
    update() {
      const value = headerOf(desk.work.text)?.['topics'];
      const chosen = Array.isArray(value) ? value.map(String) : [];
      if (drawn === chosen.join(' ')) return;
      drawn = chosen.join(' ');
      const facts = {
        name: 'topics',
        label: about?.title ?? formatPath(['topics']),
        add: words.addTopic,
        things: knowledge.topics,
        list: LISTS.topics,
      };
      redraw(
        node,
        manyChoice(facts, chosen, (ids) => {
          desk.change({
            text: withField(desk.work.text, ['topics'], ids.length > 0 ? ids : undefined, keyOrder(knowledge)),
          });
        }),
      );
    },
  };
}
