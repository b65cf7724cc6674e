import { describe, expect, it } from 'vitest';
import { splitFrontmatter } from './frontmatter.ts';

/** The parts of a file, and what is told of it: “code line value”. */
function split(text: string) {
  const told: string[] = [];
  const parts = splitFrontmatter(text, ({ code, line, value = '' }) => {
    told.push(`${code} ${line} ${value}`.trim());
  });
  return { ...parts, told };
}

describe('the head of a file', () => {
  it('stands between two lines of dashes, and the lines of the text keep their places', () => {
    expect(split('---\na: b\nc: d\n---\n\nMột\n')).toEqual({
      yaml: { text: 'a: b\nc: d\n', linesBefore: 1 },
      body: '\n\n\n\n\nMột\n',
      told: [],
    });
    expect(split('--- \t\na: b\n---  \nMột').body).toBe('\n\n\nMột');
    expect(split('---\n---').yaml).toEqual({ text: '', linesBefore: 1 });
  });

  it('is not closed by dashes that have more beside them', () => {
    expect(split('---\na: b\n--- x\n ---\nMột').told).toEqual(['frontmatter-unclosed 1 ---']);
    expect(split('---\na: b\n').body).toBe('');
    expect(split('---').told).toEqual(['frontmatter-unclosed 1 ---']);
  });

  it.each([
    ['\n\n---\na: b\n---\nMột', 'frontmatter-not-first 3 ---'],
    ['Chữ\n\n---\na: b\n---\nMột', 'frontmatter-not-first 1 Chữ'],
    ['\n---\n\n# ghi chú\n  # nữa\n\n"a b": c\n---', 'frontmatter-missing 2 ---'],
    ["\n---\n\n# ghi chú\n  # nữa\n\n  'a' : c\n---", 'frontmatter-not-first 2 ---'],
    [' --- \t\na: b\n---', 'frontmatter-not-first 1 ---'],
    ['a: b\nc: d\ne: f\n---\nMột', 'frontmatter-missing 1 a: b'],
    ['+++\na = 1\n+++', 'frontmatter-format 1 +++'],
    [';;;\n{}\n;;;', 'frontmatter-format 1 ;;;'],
    ['{"a": 1}', 'frontmatter-format 1 {"a": 1}'],
    ['---toml\na = 1\n---', 'frontmatter-format 1 ---toml'],
    ['---json\n{}\n---', 'frontmatter-format 1 ---json'],
    ['Một\n', 'frontmatter-missing 1 Một'],
    ['', 'frontmatter-missing 1'],
    ['\n \n', 'frontmatter-missing 1'],
    ['x'.repeat(300), `frontmatter-missing 1 ${'x'.repeat(200)}`],
  ])('is told where it is not in its place: %j', (text, told) => {
    const { told: found, yaml } = split(text);
    expect([found.map((line) => line.replace(/ +$/, '')), yaml]).toEqual([[told], undefined]);
  });

  it('that has no first line of dashes is no text for people; a few lines like fields are', () => {
    expect(split('a: b\nc: d\ne: f\n---\nMột').body).toBe('\n\n\n\nMột');
    expect(split('a: b\nc: d\n---\nMột').body).toBe('a: b\nc: d\n---\nMột');
    expect(split('Một').body).toBe('Một');
    expect(split('\n---\na: b\n---\nMột').body).toBe('');
    expect(split('+++\na = 1\n+++\nMột').body).toBe('');
  });
});
