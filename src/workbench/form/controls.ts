import { element } from '../../browser/element.ts';
import { workbenchWords } from '../words.ts';
import { toFileDate, toShownDate } from './written-date.ts';

const words = workbenchWords.form;
let last = 0;

/** What a control is for. */
export interface ControlFacts {
  /** Its own among all controls of the page: focus comes back to it by this name. */
  name: string;
  label: string;
  description?: string | undefined;
}

/** A labelled control, and how what stands in the file gets into it. */
export interface Control {
  node: HTMLElement;
  /** Shows a value, unless somebody is typing here. */
  show(value: string): void;
  /** Shows what the check says of it. */
  tell(messages: readonly string[]): void;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

interface Shape {
  make(): Field;
  toShown?: (written: string) => string;
  toWritten?: (typed: string) => string;
}

function control(facts: ControlFacts, shape: Shape, onChange: (written: string) => void): Control {
  last += 1;
  const id = `soan-o-${last}`;
  const field = shape.make();
  field.id = id;
  field.dataset['name'] = facts.name;
  const note = element('p', { class: 'field-note', id: `${id}-loi` });
  const hint =
    facts.description === undefined
      ? undefined
      : element('p', { class: 'field-hint', id: `${id}-goi-y` }, facts.description);
  field.setAttribute('aria-describedby', [hint?.id, note.id].filter(Boolean).join(' '));
  let shown = '';
  field.addEventListener('change', () => {
    const written = (shape.toWritten ?? ((typed) => typed.trim()))(field.value);
    if (written === shown) return;
    shown = written;
    onChange(written);
  });
  return {
    node: element('div', { class: 'field' }, element('label', { for: id }, facts.label), hint, field, note),
    show(value) {
      shown = value;
      if (document.activeElement !== field || field instanceof HTMLSelectElement)
        field.value = (shape.toShown ?? same)(value);
      fit(field);
    },
    tell(messages) {
      note.textContent = messages.join(' ');
      if (messages.length > 0) field.setAttribute('aria-invalid', 'true');
      else field.removeAttribute('aria-invalid');
    },
  };
}

const same = (value: string): string => value;

/** As many lines as the text has, within reason. */
function fit(field: Field): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  const lines = field.value.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 70)), 0);
  field.rows = Math.min(14, Math.max(2, lines));
}

const withDatalist = (list: string | undefined): HTMLInputElement =>
  element('input', { type: 'text', autocomplete: 'off', ...(list !== undefined && { list }) });

/** One line of text. @param list the id of a list of usual values */
export const textControl = (facts: ControlFacts, onChange: (written: string) => void, list?: string): Control =>
  control(facts, { make: () => withDatalist(list) }, onChange);

/** Text of several lines; line ends are blanks, for a value of a file is one line. */
export const longControl = (facts: ControlFacts, onChange: (written: string) => void): Control =>
  control(
    facts,
    { make: () => element('textarea', { rows: '2' }), toWritten: (typed) => typed.replace(/\s+/g, ' ').trim() },
    onChange,
  );

/** A list, one entry a line. */
export const linesControl = (facts: ControlFacts, onChange: (written: string) => void): Control =>
  control(facts, { make: () => element('textarea', { rows: '3' }), toWritten: (typed) => typed.trim() }, onChange);

/** A day. */
export const dateControl = (facts: ControlFacts, onChange: (written: string) => void): Control =>
  control(
    { ...facts, description: facts.description ?? words.dateHint },
    {
      make: () => element('input', { type: 'text', autocomplete: 'off', inputmode: 'numeric' }),
      toShown: toShownDate,
      toWritten: toFileDate,
    },
    onChange,
  );

/** One of a few values; one that the file has and that is none of them stays visible. */
export function choiceControl(
  facts: ControlFacts,
  values: readonly { token: string; label?: string }[],
  onChange: (written: string) => void,
): Control {
  const make = (): HTMLSelectElement =>
    element(
      'select',
      {},
      element('option', { value: '' }, words.nothing),
      ...values.map(({ token, label }) => element('option', { value: token }, label ?? token)),
    );
  const made = control({ ...facts, description: inLabels(facts.description, values) }, { make }, onChange);
  return {
    ...made,
    show(value) {
      const select = made.node.querySelector('select')!;
      if (![...select.options].some((option) => option.value === value)) {
        select.append(element('option', { value }, value));
      }
      made.show(value);
    },
  };
}

/** A hint that names values of the file, with the words that stand for them in the list of choices. */
export function inLabels(
  hint: string | undefined,
  values: readonly { token: string; label?: string }[],
): string | undefined {
  const labels = new Map(values.map(({ token, label }) => [token, label]));
  return hint?.replace(/(?<![\p{L}-])[a-z][a-z-]*(?![\p{L}-])/gu, (token) =>
    labels.get(token) === undefined ? token : `“${labels.get(token)}”`,
  );
}
