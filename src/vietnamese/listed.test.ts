import { expect, it } from 'vitest';
import { listed } from './listed.ts';

it.each([
  [[], ''],
  [['a.mdx'], 'a.mdx'],
  [['a.mdx', 'a.txt'], 'a.mdx và a.txt'],
  [['a.mdx', 'a.txt', 'b.yaml'], 'a.mdx, a.txt và b.yaml'],
])('writes %j as “%s”', (things, sentence) => {
  expect(listed(things)).toBe(sentence);
});
