import { describe, expect, it } from 'vitest';
import { readOutline } from '../../testing/outline-text.ts';

const list = (letters: string): string => [...letters].map((letter) => `${letter}) Việc ${letter};`).join('\n\n');
const read = (text: string): { ids: string; issues: string[] } => {
  const lines = readOutline(text);
  const ids = lines.flatMap((line) => /#(?:khoan-\d-)?diem-(\w+)/.exec(line)?.[1] ?? []);
  return { ids: ids.join(' '), issues: lines.filter((line) => line.startsWith('!')) };
};

describe('the letters of a list', () => {
  it.each(['abcdđe', 'abcdđeghik', 'abcde', 'abcdef', 'abcdefghijkl', 'abc'])('may run %s', (letters) => {
    const ids = [...letters].map((letter) => (letter === 'đ' ? 'dd' : letter)).join(' ');
    expect(read(`1. Các việc:\n\n${list(letters)}`)).toEqual({ ids, issues: [] });
  });

  it('may run in either order in two lists of one document', () => {
    expect(read(`1. Một:\n\n${list('abcde')}\n\n2. Hai:\n\n${list('abcdđe')}`).issues).toEqual([]);
    expect(read(`1. Một:\n\n${list('abcdđeg')}\n\n2. Hai:\n\n${list('abcdef')}`).issues).toEqual([]);
  });

  it.each([
    ['abcdeg', 'g'],
    ['abcdđef', 'f'],
    ['abcdefghik', 'k'],
  ])('are told of where a list mixes both: %s', (letters, at) => {
    expect(read(`1. Các việc:\n\n${list(letters)}`).issues).toEqual([
      `! ${3 + 2 * [...letters].indexOf(at)} provision-out-of-sequence`,
    ]);
  });

  it('are told of where one is left out in either order', () => {
    expect(read(`1. Các việc:\n\n${list('abd')}`).issues).toEqual(['! 7 provision-out-of-sequence']);
    expect(read(`1. Các việc:\n\n${list('abcdg')}`).issues).toEqual(['! 11 provision-out-of-sequence']);
  });

  it('hold f, j, w and z only where they are due, and say so where they are not', () => {
    expect(read('f) Hàm số của x.')).toEqual({ ids: '', issues: [] });
    expect(read(`1. Các việc:\n\n${list('abf')}`)).toEqual({ ids: 'a b', issues: ['! 7 number-as-text'] });
  });
});
