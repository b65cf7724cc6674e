import { element } from '../../browser/element.ts';
import { type AddressLine, addressLinesIn, withAddressLines } from '../text/address-lines.ts';
import { missingIn, withMissing } from '../text/document-text.ts';
import type { Knowledge } from '../worker/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { workbenchWords } from '../words.ts';
import { longControl } from './controls.ts';
import { manyChoice, type Register } from './many-choice.ts';
import { redraw } from './redraw.ts';

const words = workbenchWords.form;

/** The lines of “Kính gửi”: their words, and the units that each means, chosen from the register. */
export function addresseesPart(
  desk: Desk,
  knowledge: Knowledge,
  register?: Register,
): { node: HTMLElement; update(desk: Desk): void } {
  const node = element('div', { class: 'to-lines' });
  const order = knowledge.fields.document.map(({ key }) => key);
  let drawn: string | undefined;
  const write = (lines: readonly AddressLine[]): void =>
    desk.change({ text: withAddressLines(desk.work.text, lines, order) });
  const current = (): AddressLine[] => addressLinesIn(desk.work.text);
  const one = (line: AddressLine, index: number): HTMLElement => {
    const change = (fields: Partial<AddressLine>): void =>
      write(current().map((now, other) => (other === index ? { ...now, ...fields } : now)));
    const text = longControl({ name: `to.${index}.text`, label: words.addresseeText(index + 1) }, (written) =>
      change({ text: written }),
    );
    text.show(line.text);
    const units = manyChoice(
      {
        name: `to.${index}.units`,
        label: knowledge.fields.addressee.find(({ key }) => key === 'units')?.title ?? 'units',
        add: words.addUnit,
        things: knowledge.units,
        list: 'soan-don-vi',
        register,
      },
      line.units,
      (ids) => change({ units: ids }),
    );
    const remove = element(
      'button',
      { type: 'button', class: 'button', 'data-name': `to.${index}.bo` },
      words.removeAddressee(index + 1),
    );
    remove.addEventListener('click', () => write(current().filter((_, other) => other !== index)));
    return element('div', { class: 'to-line', id: `soan-to-${index}` }, text.node, units, remove);
  };
  return {
    node,
    update() {
      const lines = current();
      const isMissing = missingIn(desk.work.text).includes('to');
      const state = JSON.stringify([lines, isMissing]);
      if (state === drawn) return;
      drawn = state;
      const add = element('button', { type: 'button', class: 'button', 'data-name': 'to.them' }, words.addAddressee);
      add.addEventListener('click', () => write([...current(), { text: '- ', units: [] }]));
      redraw(node, ...lines.map(one), add, missing(desk, lines, isMissing, order));
    },
  };
}

function missing(desk: Desk, lines: readonly AddressLine[], isMissing: boolean, order: readonly string[]): HTMLElement {
  const box = element('input', { type: 'checkbox', 'data-name': 'missing.to' });
  box.checked = isMissing;
  box.addEventListener('change', () => {
    const unread = box.checked ? desk.work.unread.filter((one) => one !== 'to') : desk.work.unread;
    desk.change({ text: withMissing(desk.work.text, ['to'], box.checked, order), unread });
  });
  const node = element('label', { class: 'not-there' }, box, words.missing);
  node.hidden = lines.length > 0 && !isMissing;
  return node;
}
