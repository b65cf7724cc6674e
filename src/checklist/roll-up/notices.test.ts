import { describe, expect, it } from 'vitest';
import { noticeCount, noticeLines, type Notice } from './notices.ts';

const many = (file: string, count: number): Notice[] =>
  Array.from({ length: count }, (_, index) => ({ file, text: `điều ${index + 1}.` }));

describe('the lines of what there is to know about files', () => {
  it('are all of them where they are few', () => {
    expect(noticeLines([...many('a.json', 2), ...many('b.json', 1)])).toEqual([
      'a.json: điều 1.',
      'a.json: điều 2.',
      'b.json: điều 1.',
    ]);
    expect(noticeLines([])).toEqual([]);
  });

  it('are the first twenty of a file, and how many more there are, also of those that nobody put in words', () => {
    const lines = noticeLines([...many('a.json', 25), { file: 'a.json', untold: 19_980 }, ...many('b.json', 1)]);
    expect(lines).toHaveLength(22);
    expect(lines.slice(19)).toEqual(['a.json: điều 20.', 'a.json: còn 19985 điều khác cần lưu ý.', 'b.json: điều 1.']);
  });

  it('name every file, however many there are, and stay few enough for a page', () => {
    const files = Array.from({ length: 500 }, (_, index) => `${index}.json`);
    const lines = noticeLines(files.flatMap((file) => many(file, 20)));
    expect(lines).toHaveLength(1000);
    for (const file of files) expect(lines).toContain(`${file}: điều 1.`);
  });

  it('show what in a name would turn or hide letters as codes, and cut a name without end', () => {
    const [line = ''] = noticeLines(many(`\u202egnod\u001b[2J\u200b${'x'.repeat(5000)}`, 1));
    expect(line).toMatch(/^⟨U\+202E⟩gnod⟨U\+001B⟩\[2J⟨U\+200B⟩x+…: điều 1\.$/);
    expect(line.length).toBeLessThan(200);
  });

  it('are counted with those that are not shown', () => {
    expect(noticeCount([...many('a.json', 25), { file: 'a.json', untold: 7 }])).toBe(32);
  });
});
