import { expect, it } from 'vitest';
import { isRefused } from './finding.ts';

it.each([
  ['tasks', 'tasks', true],
  ['tasks', 'tasks[2]', true],
  ['tasks[2].dueDate', 'tasks[2]', true],
  ['tasks[2]', 'tasks[21]', false],
  ['to', 'toPlaces', false],
  ['toPlaces', 'to', false],
  ['tasks[2].dueDate', 'tasks[2].id', false],
])('of the field %s, where %s was refused, nothing can be concluded: %s', (field, refused, isOn) => {
  expect(isRefused({ file: 'a.mdx', broken: ['status', refused] }, field)).toBe(isOn);
  expect(isRefused({ file: 'a.mdx', broken: [] }, field)).toBe(false);
});
