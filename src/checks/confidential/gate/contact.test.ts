import { expect, it } from 'vitest';
import { isOfContact } from './contact.ts';

const at = (text: string, file = 'trang.yaml') => isOfContact(file, text, text.indexOf('0905'));

it.each([
  'contact:\n  phone: 0905123456',
  'contact:\n  email: a@b.vn\n  phone : "0905123456"',
  'contact: { email: a@b.vn, phone: 0905123456 }',
  'contact : {phone:0905123456}',
])('the number that everybody may call stands in %j', (text) => expect(at(text)).toBe(true));

it.each([
  'phone: 0905123456',
  'contact:\n  email: 0905123456',
  'contact: 0905123456',
  'name: contact: { phone: 0905123456 }',
  'contact:\n  phone:\n0905123456',
  `contact:\n  phone: ${'a'.repeat(300)}0905123456`,
])('no such number stands in %j', (text) => expect(at(text)).toBe(false));

it('it stands in the file of the site only', () => {
  expect(at('contact:\n  phone: 0905123456', 'don-vi/a.yaml')).toBe(false);
});
