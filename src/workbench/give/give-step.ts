import { followDrop } from '../../browser/drop/follow-drop.ts';
import { element } from '../../browser/element.ts';
import type { KeptWork } from '../desk/kept-works.ts';
import { workbenchWords } from '../words.ts';
import { oldFontQuestion, oldFontWords } from './old-font-question.ts';
import { type Given, type OldFontGiven, readGiven, readPasted } from './read-paper.ts';

const words = workbenchWords.give;

export interface GiveSurroundings {
  /** Takes what was given; tells in a sentence why not, where it does not. */
  take(given: Exclude<Given, OldFontGiven>): Promise<string | undefined>;
  openKept(kept: KeptWork): Promise<string | undefined>;
  removeKept(id: string): Promise<void>;
}

export interface GiveStep {
  node: HTMLElement;
  showKept(kept: readonly KeptWork[]): void;
  /** Shows what a workbook of units gave. */
  showUnits(list: HTMLElement): void;
}

/** How a document comes onto the desk: a file, pasted text, or a draft that this browser keeps. */
export function giveStep(around: GiveSurroundings): GiveStep {
  const state = element('p', { class: 'told', role: 'status' });
  const say = (sentence = ''): void => void (state.textContent = sentence);
  const question = element('div', {});
  const ask = (given: OldFontGiven): void => {
    say(oldFontWords.told(given.encoding));
    const answer = (next?: Promise<Given>): void => {
      question.replaceChildren();
      say();
      if (next) void next.then(take);
    };
    question.replaceChildren(oldFontQuestion(given, answer));
  };
  const take = async (given: Given): Promise<void> => {
    question.replaceChildren();
    if (given.kind === 'refused') return say(given.why);
    if (given.kind === 'old-font') return ask(given);
    say(words.reading);
    say(await around.take(given));
  };
  const file = element('input', {
    type: 'file',
    id: 'soan-tep',
    accept: '.txt,.mdx,.docx,.pdf,.xlsx,.xls,.csv',
    multiple: '',
    'aria-describedby': 'soan-tep-goi-y',
  });
  const read = async (chosen: readonly File[]): Promise<void> =>
    take(await readGiven(chosen).catch((): Given => ({ kind: 'refused', why: words.unreadable(chosen[0]!.name) })));
  file.addEventListener('change', () => {
    const chosen = [...(file.files ?? [])];
    if (chosen.length > 0) void read(chosen);
    file.value = '';
  });
  const drop = element(
    'div',
    { class: 'drop' },
    file,
    element('label', { for: 'soan-tep', class: 'button primary' }, words.choose),
    element('p', { id: 'soan-tep-goi-y' }, words.hint),
  );
  followDrop(drop, (chosen) => void read(chosen));
  const paste = element('textarea', { id: 'soan-dan', rows: '10', 'aria-describedby': 'soan-dan-goi-y' });
  const button = element('button', { type: 'button', class: 'button primary' }, words.take);
  button.addEventListener('click', () => {
    if (paste.value.trim() === '') return say(words.nothing);
    void readPasted(paste.value).then(take);
  });
  const kept = element('div', { class: 'kept' });
  const units = element('div', {});
  return {
    node: element(
      'div',
      {},
      kept,
      drop,
      element(
        'div',
        { class: 'field' },
        element('label', { for: 'soan-dan' }, words.paste),
        element('p', { class: 'field-hint', id: 'soan-dan-goi-y' }, words.pasteHint),
        paste,
      ),
      element('p', { class: 'actions' }, button),
      state,
      question,
      units,
    ),
    showKept(found) {
      // What was given is on the desk: the field is for the next one.
      paste.value = '';
      say();
      units.replaceChildren();
      kept.replaceChildren(...(found.length > 0 ? [keptList(found, around, say)] : []));
    },
    showUnits(list) {
      units.replaceChildren(list);
      list.querySelector('h3')?.focus();
    },
  };
}

function keptList(found: readonly KeptWork[], around: GiveSurroundings, say: (sentence?: string) => void): HTMLElement {
  const items = found.map((one) => {
    const name = words.keptOne(one.work.slug, momentOf(one.saved));
    const open = element(
      'button',
      { type: 'button', class: 'button', 'aria-label': `${words.open}: ${name}` },
      words.open,
    );
    open.addEventListener('click', () => void around.openKept(one).then(say));
    const remove = element(
      'button',
      { type: 'button', class: 'button', 'aria-label': `${words.remove}: ${name}` },
      words.remove,
    );
    remove.addEventListener('click', () => void around.removeKept(one.work.id).then(() => say(words.removed)));
    return element('li', {}, element('span', {}, name), open, remove);
  });
  return element(
    'section',
    {},
    element('h3', {}, words.kept),
    element('p', { class: 'quiet' }, words.keptHint),
    element('ul', {}, ...items),
  );
}

/** “09:05, 05/3/2026” */
export function momentOf(milliseconds: number): string {
  const moment = new Date(milliseconds);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${two(moment.getDate())}/${moment.getMonth() + 1}/${moment.getFullYear()}`;
  return `${two(moment.getHours())}:${two(moment.getMinutes())}, ${day}`;
}
