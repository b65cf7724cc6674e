import { element } from '../../browser/element.ts';
import type { ProposedTask } from '../../importing/draft/draft.ts';
import { dateControl, choiceControl, longControl, textControl, type Control } from '../form/controls.ts';
import { duePart } from '../form/due-part.ts';
import { LISTS } from '../form/header-form.ts';
import { keyOrder } from '../form/key-order.ts';
import { messagesOn } from '../desk/messages-on.ts';
import { manyChoice, type Register } from '../form/many-choice.ts';
import { redraw } from '../form/redraw.ts';
import { toShownDate } from '../form/written-date.ts';
import { withField } from '../text/document-text.ts';
import type { Knowledge } from '../worker/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { workbenchWords } from '../words.ts';
import {
  entryOf,
  tasksIn,
  titleFrom,
  withMerged,
  withoutTask,
  withSplit,
  withTask,
  type WrittenTask,
} from './task-edits.ts';

const words = workbenchWords.tasks;

/** What the cards need of the page around them. */
export interface CardsSurroundings {
  /** Marks words in the source. */
  show(quote: string): void;
  /** Words that somebody has selected in the source. */
  selected(): string;
  /** Says a sentence aloud. */
  say(sentence: string): void;
  /** Registers a unit that nobody has registered. */
  register: Register;
}

/** Proposed tasks and accepted ones. Nothing proposed is in the document before somebody accepts it. */
export function taskCards(
  desk: Desk,
  knowledge: Knowledge,
  around: CardsSurroundings,
): { node: HTMLElement; update(): void } {
  const proposed = element('div', { class: 'cards' });
  const accepted = element('div', { class: 'cards' });
  const order = keyOrder(knowledge);
  let drawn = '';
  let told: (() => void)[] = [];
  const add = button(words.add, 'tasks.them', () => {
    desk.change({ text: withTask(desk.work.text, { id: '', title: '', provision: '', quote: '', to: [] }, order) });
  });
  const addSelected = button(words.addSelected, 'tasks.them-cau', () => {
    const quote = around.selected();
    if (quote === '') return around.say(words.noneSelected);
    const task = { id: '', title: titleFrom(quote), provision: '', quote, to: [] };
    desk.change({ text: withTask(desk.work.text, task, order) });
  });
  return {
    node: element(
      'div',
      { class: 'tasks' },
      element('p', { class: 'quiet' }, words.hint),
      proposed,
      accepted,
      element('p', { class: 'actions' }, addSelected, add),
    ),
    update() {
      const tasks = tasksIn(desk.work.text);
      const state = JSON.stringify([tasks, desk.work.proposals, desk.judgement?.provisions]);
      if (state !== drawn) {
        drawn = state;
        redraw(proposed, ...desk.work.proposals.map((task) => proposalCard(task, desk, knowledge, around)));
        const cards = tasks.map((task, index) => taskCard(task, index, tasks.length, { desk, knowledge, around }));
        told = cards.map(({ tell }) => tell);
        const none = tasks.length === 0 && desk.work.proposals.length === 0;
        redraw(accepted, ...(none ? [element('p', { class: 'quiet' }, words.none)] : cards.map(({ node }) => node)));
      }
      for (const tell of told) tell();
    },
  };
}

function button(label: string, name: string, press: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'button', 'data-name': name }, label);
  made.addEventListener('click', press);
  return made;
}

function proposalCard(task: ProposedTask, desk: Desk, knowledge: Knowledge, around: CardsSurroundings): HTMLElement {
  const names = new Map(knowledge.units.map(({ id, name }) => [id, name]));
  const shownUnits = (ids: readonly string[] = []): string => ids.map((id) => names.get(id) ?? id).join(', ');
  const labels = new Map(knowledge.fields.task.map(({ key, title }) => [key, title]));
  const rows: [string, string][] = [
    ['to', shownUnits(task.to)],
    ['lead', shownUnits(task.lead)],
    ['coordinators', shownUnits(task.coordinators)],
    ['dueDate', task.dueDate === undefined ? '' : toShownDate(task.dueDate)],
    ['dueText', task.dueText ?? ''],
    ['product', task.product ?? ''],
  ];
  const others = desk.work.proposals.filter((one) => one !== task);
  const name = `proposal.${task.id}`;
  const accept = button(words.accept, `${name}.nhan`, () => {
    desk.change({ text: withTask(desk.work.text, entryOf(task), keyOrder(knowledge)), proposals: others });
    around.say(words.done.accepted);
  });
  accept.classList.add('primary');
  const reject = button(words.reject, `${name}.bo`, () => {
    desk.change({ proposals: others });
    around.say(words.done.rejected);
  });
  return element(
    'article',
    { class: 'card proposal' },
    element('p', { class: 'eyebrow' }, `${words.proposed} · ${words.certainty(Math.round(task.certainty * 100))}`),
    element('h4', {}, task.title),
    element('blockquote', { class: 'official' }, task.quote),
    element(
      'dl',
      {},
      ...rows
        .filter(([, value]) => value !== '')
        .flatMap(([key, value]) => [element('dt', {}, labels.get(key) ?? key), element('dd', {}, value)]),
    ),
    element(
      'p',
      { class: 'actions' },
      accept,
      reject,
      button(words.show, `${name}.xem`, () => around.show(task.quote)),
    ),
  );
}

interface CardFacts {
  desk: Desk;
  knowledge: Knowledge;
  around: CardsSurroundings;
}

const UNIT_LISTS = ['to', 'lead', 'coordinators'] as const;

function taskCard(
  task: WrittenTask,
  index: number,
  count: number,
  { desk, knowledge, around }: CardFacts,
): { node: HTMLElement; tell: () => void } {
  const label = (key: string): string => knowledge.fields.task.find((one) => one.key === key)?.title ?? key;
  const valueOf = (key: string): string => (typeof task[key] === 'string' ? task[key] : '');
  const write = (key: string, value: unknown): void =>
    desk.change({ text: withField(desk.work.text, ['tasks', index, key], value) });
  const facts = (key: string) => ({ name: `tasks.${index}.${key}`, label: label(key) });
  const title = textControl(facts('title'), (value) => write('title', value));
  const quote = longControl(facts('quote'), (value) => write('quote', value));
  const provisions = (desk.judgement?.provisions ?? []).map(({ id, name }) => ({ token: id, label: `${id}: ${name}` }));
  const provision = choiceControl(facts('provision'), provisions, (value) => write('provision', value));
  const dueDate = dateControl(facts('dueDate'), (value) => write('dueDate', value === '' ? undefined : value));
  const due = duePart(['tasks', index], desk, knowledge);
  const optional: [string, Control][] = [
    ['dueText', longControl(facts('dueText'), (value) => write('dueText', value === '' ? undefined : value))],
    ['product', textControl(facts('product'), (value) => write('product', value === '' ? undefined : value))],
    ['reporting', textControl(facts('reporting'), (value) => write('reporting', value === '' ? undefined : value))],
  ];
  const controls: [string, Control][] = [
    ['title', title],
    ['quote', quote],
    ['provision', provision],
    ['dueDate', dueDate],
    ...optional,
  ];
  for (const [key, control] of controls) control.show(valueOf(key));
  const [to, lead, coordinators] = UNIT_LISTS.map((key) => {
    const chosen = Array.isArray(task[key]) ? task[key].map(String) : [];
    return manyChoice(
      {
        ...facts(key),
        add: workbenchWords.form.addUnit,
        things: knowledge.units,
        list: LISTS.units,
        register: around.register,
      },
      chosen,
      (ids) => write(key, ids.length > 0 || key === 'to' ? ids : undefined),
    );
  });
  const area = quote.node.querySelector('textarea')!;
  const done = (text: string, sentence: string): void => {
    if (text === desk.work.text) return around.say(words.splitHint);
    desk.change({ text });
    around.say(sentence);
  };
  const name = `tasks.${index}`;
  const node = element(
    'article',
    { class: 'card', id: `soan-viec-${index}` },
    element('h4', {}, words.accepted(index + 1)),
    title.node,
    quote.node,
    provision.node,
    to,
    element(
      'details',
      {},
      element('summary', {}, words.facts),
      lead,
      coordinators,
      dueDate.node,
      due.node,
      ...optional.map(([, control]) => control.node),
    ),
    element(
      'p',
      { class: 'actions' },
      button(words.show, `${name}.xem`, () => around.show(valueOf('quote'))),
      button(words.split, `${name}.tach`, () =>
        done(withSplit(desk.work.text, index, area.selectionStart), words.done.split),
      ),
      index + 1 < count &&
        button(words.merge, `${name}.gop`, () => done(withMerged(desk.work.text, index), words.done.merged)),
      button(words.remove, `${name}.bo`, () => done(withoutTask(desk.work.text, index), words.done.removed)),
    ),
  );
  const tell = (): void => {
    controls.forEach(([key, control]) => control.tell(messagesOn(desk, `tasks[${index}].${key}`)));
    due.update(desk);
  };
  return { node, tell };
}
