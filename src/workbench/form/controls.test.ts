// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { schemaFields } from '../../outputs/schema-fields.ts';
import { inLabels } from './controls.ts';

const field = (key: string) => schemaFields('document').find((one) => one.key === key)!;

it('speaks of choices in the words of the list, where a hint has the words of the file', () => {
  const { description, values } = field('status');
  expect(inLabels(description, values)).toContain('ghi “Chưa xác định”');
  const circulation = field('circulation');
  const hint = inLabels(circulation.description, circulation.values);
  expect(hint).toContain('“Công khai”');
  expect(hint).not.toMatch(/public|internal/);
});

it('leaves words alone that only look like a value', () => {
  const values = [{ token: 'public', label: 'Công khai' }, { token: 'plain' }];
  expect(inLabels('Ghi public-key, “publics” hay plain', values)).toBe('Ghi public-key, “publics” hay plain');
  expect(inLabels('public, (public).', values)).toBe('“Công khai”, (“Công khai”).');
  expect(inLabels(undefined, values)).toBeUndefined();
});
