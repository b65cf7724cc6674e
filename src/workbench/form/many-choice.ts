import { element } from '../../browser/element.ts';
import type { NamedThing } from '../worker/calls.ts';
import { unitWords } from '../unit-words.ts';
import { workbenchWords } from '../words.ts';

const words = workbenchWords.form;
let last = 0;

/** Makes what is not listed from the words that were typed, and gives its id; undefined where nothing was made. */
export type Register = (typed: string) => Promise<string | undefined>;

export interface ManyChoiceFacts {
  /** Focus comes back to it by this name. */
  name: string;
  label: string;
  description?: string | undefined;
  /** The word on the button that adds. */
  add: string;
  /** What may be chosen, and the id of the list of it that the page has. */
  things: readonly NamedThing[];
  list: string;
  register?: Register | undefined;
}

/** Ids of units or topics: each chosen one with a button that takes it out, and a field that finds more by name or id. */
export function manyChoice(
  { name, label, description, add, things, list, register }: ManyChoiceFacts,
  chosen: readonly string[],
  onChange: (ids: string[]) => void,
): HTMLElement {
  last += 1;
  const id = `soan-chon-${last}`;
  const names = new Map(things.map((thing) => [thing.id, thing.name]));
  const note = element('p', { class: 'field-note', id: `${id}-loi`, role: 'status' });
  const field = element('input', {
    type: 'text',
    id,
    list,
    autocomplete: 'off',
    'aria-describedby': `${id}-goi-y ${id}-loi`,
    'data-name': `${name}.them`,
  });
  // What was chosen may be drawn only after the next press.
  let current = chosen;
  const change = (ids: string[]): void => {
    current = ids;
    onChange(ids);
  };
  const addMade = (made: string): void => {
    field.value = '';
    note.textContent = '';
    change([...current, made]);
  };
  const take = (): void => {
    const typed = field.value.trim();
    if (typed === '') return;
    const found = idOf(typed, things);
    note.textContent = found === undefined ? words.notListed : '';
    if (found === undefined && register) note.append(' ', registerButton(typed, name, register, addMade));
    if (found === undefined || current.includes(found)) return;
    field.value = '';
    change([...current, found]);
  };
  field.addEventListener('change', take);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') take();
  });
  const shown = chosen.map((one, index) => {
    const text = names.has(one) ? words.chosen(names.get(one)!, one) : words.unknown(one);
    const button = element(
      'button',
      { type: 'button', 'aria-label': words.removeChoice(text), 'data-name': `${name}.${index}` },
      '×',
    );
    button.addEventListener('click', () => change(current.filter((_, other) => other !== index)));
    return element('li', names.has(one) ? {} : { class: 'unlisted' }, text, button);
  });
  return element(
    'fieldset',
    { class: 'field many' },
    element('legend', {}, label),
    chosen.length > 0 && element('ul', { class: 'chosen' }, ...shown),
    element('label', { for: id, class: 'for-ears' }, `${add}: ${label}`),
    element('p', { class: 'field-hint', id: `${id}-goi-y` }, description ?? words.chooseHint),
    field,
    note,
  );
}

function registerButton(typed: string, name: string, register: Register, onMade: (id: string) => void): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'button', 'data-name': `${name}.dang-ky` },
    unitWords.one.register(typed),
  );
  button.addEventListener('click', () => void register(typed).then((made) => made !== undefined && onMade(made)));
  return button;
}

/** The id of what was typed: an id, a name, or “Tên (mã)” as the list offers it. */
export function idOf(typed: string, things: readonly NamedThing[]): string | undefined {
  const [, inBrackets] = /\(([a-z0-9-]+)\)$/.exec(typed) ?? [];
  const byId = things.find(({ id }) => id === inBrackets || id === typed);
  if (byId) return byId.id;
  const named = things.filter(({ name }) => name.toLowerCase() === typed.toLowerCase());
  // Of two units of one name none is meant.
  return named.length === 1 ? named[0]!.id : undefined;
}

/** The list that such fields offer. */
export function datalist(id: string, things: readonly NamedThing[]): HTMLDataListElement {
  return element('datalist', { id }, ...offers(things));
}

/** What such a list offers of things. */
export const offers = (things: readonly NamedThing[]): HTMLOptionElement[] =>
  things.map((thing) => element('option', { value: words.chosen(thing.name, thing.id) }));
