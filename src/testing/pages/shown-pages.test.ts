import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const PAGES = join(import.meta.dirname, '../../pages');
const pages = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.astro'))
  .map((name) => ({ name, text: readFileSync(join(PAGES, name), 'utf8') }));

/** Rooms that know the content, or the machine. */
const KNOWING = /from '(?:\.\.\/)+(?:corpus|history|outputs|releases|domain)\//;

/** What a page takes from such rooms, but for what tells it what it shows. */
function taken(text: string): string[] {
  const imports = text.match(/^import (?!type ).*$/gm) ?? [];
  return imports
    .filter((line) => KNOWING.test(line))
    .flatMap((line) => /\{ (.+) \}/.exec(line)?.[1]?.split(', ') ?? [])
    .map((name) => name.replace(/^.* as /, ''))
    .filter((name) => name !== 'shownBy');
}

/** What a page does once it is told what it shows: all that follows `getStaticPaths`. */
const drawing = (text: string): string => text.slice(text.indexOf('satisfies GetStaticPaths;'));

const remembered = pages.filter(({ text }) => text.includes('shownBy('));
/** What `astro:content` makes of a page of the handbook, nobody can tell from outside; it changes with the code. */
const DRAWN_ANEW = ['huong-dan/[id].astro'];

describe('a page that is remembered by what it shows', () => {
  it.each(remembered)('takes nothing of the content from elsewhere: $name', ({ text }) => {
    const names = taken(text);
    expect(names).toContain('shown');
    const used = names.filter((name) => new RegExp(`\\b${name}\\b`).test(drawing(text)));
    expect(used).toEqual([]);
    expect(drawing(text)).not.toMatch(/Astro\.props|import\.meta\.env|process\.|\bawait\b/);
  });

  it('is each of which there are many', () => {
    const many = pages.filter(({ text }) => text.includes('getStaticPaths')).map(({ name }) => name);
    expect(many.filter((name) => !remembered.some((page) => page.name === name))).toEqual(DRAWN_ANEW);
  });
});
