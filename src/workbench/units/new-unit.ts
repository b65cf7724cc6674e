import { element } from '../../browser/element.ts';
import type { UnitFields } from '../../importing/workbook/unit-text.ts';
import { choiceControl, type Control, dateControl, textControl } from '../form/controls.ts';
import { manyChoice } from '../form/many-choice.ts';
import { redraw } from '../form/redraw.ts';
import { press } from '../out/ways.ts';
import type { Desk } from '../desk/desk.ts';
import type { Calls, Knowledge } from '../worker/calls.ts';
import { unitWords } from '../unit-words.ts';

const words = unitWords.one;

/** What a person writes of a unit; a group is chosen, all else is text. */
type Typed = Partial<Record<(typeof FIELDS)[number] | 'id', string>> & { groups: string[] };

const FIELDS = ['name', 'kind', 'shortName', 'administrativeCode', 'organId', 'validFrom', 'validTo'] as const;

/** A unit that the register lacks is described in a dialog; the very rules judge it before it belongs to the document. */
export interface NewUnit {
  node: HTMLDialogElement;
  /** The id of the unit that was registered; undefined where none was. */
  register(name: string): Promise<string | undefined>;
}

export function newUnit(desk: Desk, knowledge: Knowledge, calls: Pick<Calls, 'unit'>): NewUnit {
  const node = element('dialog', { class: 'new-unit', 'aria-labelledby': 'soan-don-vi-moi' });
  return {
    node,
    register: (name) =>
      new Promise((resolve) => {
        const close = (id?: string): void => {
          node.close();
          resolve(id);
        };
        node.replaceChildren(unitForm(name, desk, knowledge, calls, close));
        node.oncancel = () => resolve(undefined);
        node.showModal();
      }),
  };
}

function unitForm(
  name: string,
  desk: Desk,
  knowledge: Knowledge,
  calls: Pick<Calls, 'unit'>,
  close: (id?: string) => void,
): HTMLElement {
  const typed: Typed = { name, groups: [] };
  const controls = unitControls(typed, knowledge);
  const state = element('p', { class: 'told', role: 'status' });
  const groups = element('div', {});
  const drawGroups = (): void => {
    const facts = {
      name: 'don-vi.groups',
      label: titleOf('groups', knowledge),
      add: titleOf('groups', knowledge),
      things: knowledge.groups,
      list: 'soan-nhom',
    };
    redraw(
      groups,
      manyChoice(facts, typed.groups, (ids) => {
        typed.groups = ids;
        drawGroups();
      }),
    );
  };
  drawGroups();
  const save = press(words.save, 'primary', async () => {
    state.textContent = '';
    const { id, groups: chosen, ...fields } = typed;
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
    const others = desk.work.units ?? [];
    const written = await calls
      .unit({ fields: { ...given, groups: chosen } as unknown as UnitFields, ...(id && { id }), others })
      .catch(() => undefined);
    if (!written) return void (state.textContent = words.failed);
    const errors = written.issues.filter(({ severity }) => severity === 'error');
    for (const [key, control] of controls) {
      control.tell(errors.filter((one) => one.key === key).map(({ message, fix }) => `${message} Sửa: ${fix}`));
    }
    const shown = new Set(controls.map(([key]) => key));
    const rest = errors.filter(({ key = '' }) => !shown.has(key)).map(({ message, fix }) => `${message} Sửa: ${fix}`);
    if (written.isTaken) state.textContent = words.taken(written.id);
    else if (errors.length > 0) state.textContent = rest.join(' ');
    else {
      desk.change({ units: [...others, { id: written.id, name: typed.name ?? '', text: written.text }] });
      close(written.id);
    }
  });
  return element(
    'div',
    {},
    element('h3', { id: 'soan-don-vi-moi' }, words.heading),
    element('p', { class: 'quiet' }, words.hint),
    ...controls.map(([, control]) => control.node),
    groups,
    element('p', { class: 'quiet' }, words.missing),
    state,
    element(
      'p',
      { class: 'actions' },
      save,
      press(words.cancel, '', () => close()),
    ),
  );
}

const titleOf = (key: string, { fields }: Knowledge): string =>
  fields.unit.find((one) => one.key === key)?.title ?? key;

function unitControls(typed: Typed, knowledge: Knowledge): [string, Control][] {
  const about = (key: string) => {
    const found = knowledge.fields.unit.find((one) => one.key === key);
    return { name: `don-vi.${key}`, label: found?.title ?? key, description: found?.description };
  };
  const made = FIELDS.map((key): [string, Control] => {
    const write = (value: string): void => void (typed[key] = value);
    if (key === 'validFrom' || key === 'validTo') {
      const { description: _, ...facts } = about(key);
      return [key, dateControl(facts, write)];
    }
    const kinds = knowledge.fields.unit.find((one) => one.key === 'kind')?.values ?? [];
    return [key, key === 'kind' ? choiceControl(about(key), kinds, write) : textControl(about(key), write)];
  });
  const id = textControl(
    { name: 'don-vi.id', label: words.id, description: words.idHint },
    (value) => void (typed.id = value),
  );
  for (const [key, control] of made) if (key === 'name') control.show(typed.name ?? '');
  return [...made, ['id', id]];
}
