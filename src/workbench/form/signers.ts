import { element } from '../../browser/element.ts';
import type { Desk } from '../desk/desk.ts';
import { headerOf, withField } from '../text/document-text.ts';
import { workbenchWords } from '../words.ts';
import type { FormPart } from './form-part.ts';
import { type FormField, SIGNER_FIELDS, signerFieldsAt } from './header-fields.ts';
import { redraw } from './redraw.ts';

const words = workbenchWords.form;

/** Who signed: one, or each of several in their order on paper. The file has one entry, or a list of them. */
export function signersPart(desk: Desk, fieldPart: (field: FormField) => FormPart): FormPart {
  const node = element('div', { class: 'signers' });
  let drawn: number | 'one' | undefined;
  let parts: FormPart[] = [];
  const write = (signers: readonly unknown[]): void =>
    desk.change({ text: withField(desk.work.text, ['signer'], signers.length > 1 ? signers : signers[0]) });
  const button = (label: string, name: string, press: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', class: 'button', 'data-name': name }, label);
    made.addEventListener('click', press);
    return made;
  };
  const one = (index: number): HTMLElement => {
    const fields = signerFieldsAt(index).map(fieldPart);
    parts.push(...fields);
    const remove = (): void => write(signersIn(desk.work.text).filter((_, other) => other !== index));
    return element(
      'fieldset',
      { class: 'signer-fields' },
      element('legend', {}, words.signer(index + 1)),
      ...fields.map((field) => field.node),
      button(words.removeSigner(index + 1), `signer.${index}.bo`, remove),
    );
  };
  return {
    node,
    update() {
      const written = headerOf(desk.work.text)?.['signer'];
      const shape = Array.isArray(written) ? written.length : 'one';
      if (drawn !== shape) {
        drawn = shape;
        parts = shape === 'one' ? SIGNER_FIELDS.map(fieldPart) : [];
        const drawnSigners =
          shape === 'one' ? parts.map((part) => part.node) : Array.from({ length: shape }, (_, index) => one(index));
        const add = (): void => write([...signersIn(desk.work.text), {}]);
        redraw(node, ...drawnSigners, button(words.addSigner, 'signer.them', add));
      }
      for (const part of parts) part.update(desk);
    },
  };
}

/** The signers as they are written; one that is still empty counts, so that there is a second one to add. */
function signersIn(text: string): unknown[] {
  const written = headerOf(text)?.['signer'];
  return Array.isArray(written) ? written : [written ?? {}];
}
