import { describe, expect, it } from 'vitest';
import { portionAt } from './portion.ts';

const portionOf = (file: string, text: string, words: string): string => {
  const [start, end] = portionAt(file, text, text.indexOf(words));
  return text.slice(start, end);
};

describe('the portion of a place', () => {
  it.each([
    ['a field', 'a: 1\nnote: hai ba\nb: 3', 'ba', 'note: hai ba'],
    ['a field over several lines', 'note: hai\n  ba bốn\nb: 3', 'bốn', 'note: hai\n  ba bốn'],
    ['a block of lines', 'note: |\n  Kính gửi: hai\n\n  ba\nb: 3', 'ba', 'note: |\n  Kính gửi: hai\n\n  ba'],
    ['an entry of a list', 'to:\n  - hai\n  - ba\nb: 3', 'ba', '  - ba'],
    ['a key', 'a: 1\nhai ba: 2', 'hai', 'hai ba: 2'],
    ['a comment', 'a: 1\n# hai ba\nb: 3', 'ba', '# hai ba'],
    ['the last field', 'a: 1\nb: hai', 'hai', 'b: hai'],
  ])('is in YAML %s', (_, text, words, portion) => {
    expect(portionOf('trang.yaml', text, words)).toBe(portion);
    expect(portionOf('van-ban/a.mdx', `---\n${text}\n---\n\nChữ.`, words)).toBe(portion);
  });

  it.each([
    ['a paragraph', 'Một.\n\nHai\nba.\n\nBốn.', 'ba', 'Hai\nba.'],
    ['a table', '| a |\n| --- |\n| ba |\n\nHai.', 'ba', '| a |\n| --- |\n| ba |'],
    ['the first paragraph', 'Hai ba.\n \nBốn.', 'ba', 'Hai ba.'],
  ])('is in a text %s', (_, text, words, portion) => {
    expect(portionOf('nguon/a.txt', text, words)).toBe(portion);
    expect(portionOf('van-ban/a.mdx', `---\na: 1\n---\n\n${text}`, words)).toBe(portion);
  });
});
