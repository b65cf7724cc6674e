// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { Desk } from '../desk/desk.ts';
import { headerOf } from '../text/document-text.ts';
import { textControl } from './controls.ts';
import { signersPart } from './signers.ts';

const ONE =
  '---\ntypeName: Kế hoạch\nsigner:\n  authority: TM. UỶ BAN NHÂN DÂN\n  fullName: Nguyễn Văn A\n---\n\nLời.\n';
const TWO = ONE.replace(/signer:[^]*?---/, 'signer:\n  - fullName: Nguyễn Văn A\n  - fullName: Trần Thị B\n---');

function formOf(text: string) {
  const nothing = { id: 'a', slug: 'a', doubts: [], proposals: [], relations: [], unread: [], removals: [] };
  const desk = new Desk({ ...nothing, text }, { check: () => new Promise(() => undefined) });
  const part = signersPart(desk, ({ path }) => {
    const name = path.join('.');
    return { node: textControl({ name, label: name }, () => undefined).node, update: () => undefined };
  });
  part.update(desk);
  return {
    desk,
    part,
    names: () => [...part.node.querySelectorAll<HTMLElement>('input')].map(({ dataset }) => dataset['name']),
    press(label: string) {
      const button = [...part.node.querySelectorAll('button')].find(({ textContent }) => textContent === label);
      button!.click();
      part.update(desk);
    },
  };
}

it('has the fields of one signer as its file has them, and those of each of several', () => {
  expect(formOf(ONE).names()).toEqual(['signer.authority', 'signer.position', 'signer.fullName']);
  expect(formOf('---\ntypeName: Kế hoạch\n---\n').names()).toHaveLength(3);
  expect(formOf(TWO).names()).toEqual(
    [0, 1].flatMap((index) =>
      ['organName', 'authority', 'position', 'fullName'].map((key) => `signer.${index}.${key}`),
    ),
  );
});

it('makes a list of one signer and a new one, and one signer again of what is left', () => {
  const form = formOf(ONE);
  form.press('Thêm người ký (văn bản liên tịch)');
  expect(headerOf(form.desk.work.text)!['signer']).toEqual([
    { authority: 'TM. UỶ BAN NHÂN DÂN', fullName: 'Nguyễn Văn A' },
    {},
  ]);
  expect(form.names()).toHaveLength(8);
  form.press('Bỏ người ký 2');
  expect(form.desk.work.text).toBe(ONE);
  expect(form.names()).toHaveLength(3);
});

it('takes any of several away and keeps the others as they are', () => {
  const form = formOf(TWO);
  form.press('Bỏ người ký 1');
  expect(headerOf(form.desk.work.text)!['signer']).toEqual({ fullName: 'Trần Thị B' });
});
