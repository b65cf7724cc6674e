import { expect, it } from 'vitest';
import { EMBLEM_ENDINGS, EMBLEM_NAME } from './emblem-file.ts';

it.each([...EMBLEM_ENDINGS.map((ending) => `a.${ending}`), 'bieu-trung-2.svg', '12-a.png'])(
  'an emblem may be called %s',
  (name) => expect(name).toMatch(EMBLEM_NAME),
);

it.each(['a.gif', 'A.svg', 'a--b.svg', '-a.svg', 'a-.svg', 'x/a.svg', 'a.svg.js', '.svg'])(
  'an emblem may not be called %s',
  (name) => expect(name).not.toMatch(EMBLEM_NAME),
);
