import { describe, expect, it } from 'vitest';
import { parseYaml, yamlPositions } from './parse-yaml.ts';

const read = (text: string, linesBefore?: number): ReturnType<typeof parseYaml> =>
  parseYaml('don-vi/phong-y-te.yaml', text, linesBefore);
const codes = (text: string): string[] => read(text).issues.map(({ code }) => code);

describe('parseYaml', () => {
  it('coerces nothing: every scalar is a text', () => {
    const { data, issues } = read('a: 05\nb: true\nc: null\nd: ~\ne: 2023-07-14\nf: 1.10\ng:\n');
    expect(data).toEqual({ a: '05', b: 'true', c: 'null', d: '~', e: '2023-07-14', f: '1.10', g: '' });
    expect(issues).toEqual([]);
  });

  it('reads an empty file and one of comments as an empty mapping', () => {
    expect(read('').data).toEqual({});
    expect(read('# chỉ có ghi chú\n').data).toEqual({});
  });

  it('knows where each value stands, or its key where the value is further down', () => {
    const positions = yamlPositions('name: Phòng Y tế\ntasks:\n  - id: a\n    to: [x, y]\n  -  id: b\n', 1);
    expect(positions.get('name')).toEqual({ line: 2, column: 7 });
    expect(positions.get('tasks')).toEqual({ line: 3, column: 1 });
    expect(positions.get('tasks[0]')).toEqual({ line: 4, column: 5 });
    expect(positions.get('tasks[0].to[1]')).toEqual({ line: 5, column: 13 });
    expect(positions.get('tasks[1].id')).toEqual({ line: 6, column: 10 });
    expect(positions.get('')).toEqual({ line: 2, column: 1 });
  });

  it('keeps the first of two equal keys and says where it is', () => {
    const { data, issues } = read('name: Một\nname: Hai\n');
    expect(data).toEqual({ name: 'Một' });
    expect(issues).toMatchObject([{ code: 'yaml-duplicate-key', line: 2, column: 1, key: 'name' }]);
    expect(issues[0]!.message).toContain('dòng 1');
  });

  it('gives no data after an error of grammar, for they would be a guess', () => {
    expect(read('a: b: c\n').data).toBeUndefined();
    expect(read('- a\n- b\n').data).toBeUndefined();
  });

  it('points at the quote that nobody closes', () => {
    expect(read("a: 1\nb: 'mở\nc: 2\nd: 3\n").issues).toMatchObject([{ code: 'yaml-missing', line: 2, column: 4 }]);
  });

  it('loses nothing behind a second --- or ...', () => {
    expect(codes('a: 1\n---\nb: 2\n')).toEqual(['yaml-documents']);
    expect(codes('a: 1\n...\nb: 2\n')).toEqual(['yaml-documents']);
  });

  it('says of the marks of an unfinished merge what they are, at their lines, and gives no data', () => {
    const text = 'name: Phòng\n<<<<<<< HEAD\nkind: agency\n=======\nkind: group\n>>>>>>> nhanh\n';
    expect(read(text, 1)).toMatchObject({ issues: [{ code: 'git-conflict', line: 3, column: 1 }] });
    expect(read(text).data).toBeUndefined();
    expect(codes('name: Phòng\n>>>>>>> nhanh\n')).toEqual(['git-conflict']);
  });

  it('reports each fault of a file, not only the first', () => {
    expect(codes('a: &x 1\nb: *x\nc: !!int 3\na: 2\n__proto__: 1\n')).toEqual([
      'yaml-anchor',
      'yaml-alias',
      'yaml-tag',
      'yaml-duplicate-key',
      'yaml-key',
    ]);
  });

  it('leaves no trace of a __proto__ key', () => {
    const { data } = read('a: 1\n__proto__: {isAdmin: yes}\n');
    expect(Object.keys(data!)).toEqual(['a']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
  });

  it('takes a comment for a comment only where it looks like one', () => {
    expect(codes('a: Kế hoạch #1\n')).toEqual(['yaml-comment']);
    expect(codes('a: Kế hoạch # số một\n')).toEqual([]);
    expect(codes("a: 'Kế hoạch #1'\n")).toEqual([]);
  });

  it('says what a tab and a # cut off', () => {
    expect(read('a: Kế hoạch\t#1 năm 2024\n').issues).toMatchObject([{ code: 'yaml-comment', value: '#1 năm 2024' }]);
  });

  it.each(['\\u1EAC', '\\x4D', '\\U0001F600', '\\0', '\\N', '\\_', '\\n', '\\/', '\\\n  '])(
    'refuses %j between double quotes: nobody sees what it stands for',
    (code) => {
      expect(read(`a: "một${code}hai"\n`).issues).toMatchObject([{ code: 'yaml-escape', line: 1, key: 'a' }]);
    },
  );

  it('refuses a code in a key, and shows the character to type', () => {
    const { issues } = read('"n\\u0061me": x\n');
    expect(issues).toMatchObject([{ code: 'yaml-escape', value: '\\u0061' }]);
    expect(issues[0]?.fix).toContain('«a»');
  });

  it('takes quotes and backslashes that are text', () => {
    expect(read('a: "\\"Một\\" \\\\u1EAC"\nb: \'\\u1EAC\'\nc: \\u1EAC\n')).toEqual({
      data: { a: '"Một" \\u1EAC', b: '\\u1EAC', c: '\\u1EAC' },
      issues: [],
    });
  });

  it('takes a bracket that closes a list below its key', () => {
    const { data, issues } = read('tasks:\n  - to: [\n      a,\n      b,\n    ]\n    id: x\ntopics: [\n  y\n]\n');
    expect(data).toEqual({ tasks: [{ to: ['a', 'b'], id: 'x' }], topics: ['y'] });
    expect(issues).toEqual([]);
    expect(yamlPositions('topics: [\n  y\n]\nname: A\n').get('name')).toEqual({ line: 4, column: 7 });
  });

  it('leaves control characters to the rule on characters', () => {
    expect(read('name: Phòng\u0007 Y tế\n')).toEqual({ data: { name: 'Phòng\u0007 Y tế' }, issues: [] });
  });

  it('has a message for a fault that only one of the two parsers sees', () => {
    expect(read('name: x\n : y\n').issues).toMatchObject([{ code: 'yaml-syntax', line: 2, column: 2 }]);
  });

  it('says that brackets by the thousand are too deep', () => {
    expect(codes(`a: ${'['.repeat(30)}${']'.repeat(30)}\n`)).toEqual(['yaml-too-deep']);
    expect(codes(`a: ${'['.repeat(30_000)}\n`)[0]).toBe('yaml-too-deep');
  });

  it('finds the key among 100 others', () => {
    const text = Array.from({ length: 100 }, (_, index) => `k${index}: v`).join('\n');
    expect(Object.keys(read(text).data!)).toHaveLength(100);
  });

  it.each([
    ['a value', `a: ${'x'.repeat(20_000)}`, 'x', 'a', 1],
    ['a list', `a:\n${'- b\n'.repeat(5_000)}`, '- b\n', 'a', 5_002],
    ['a mapping', Array.from({ length: 100 }, (_, index) => `k${index}: v\n`).join(''), 'k: v', undefined, 101],
  ])(
    'reads %s that is as long as it may be, and of a longer one says so and concludes nothing',
    (_, text, more, key, line) => {
      expect(read(text).issues).toEqual([]);
      const { data, issues } = read(text + more);
      expect(data).toBeUndefined();
      expect(issues).toMatchObject([{ code: 'yaml-too-large', line, ...(key && { key }) }]);
    },
  );

  it('does not read more values than any file of this trade has', () => {
    const lists = Array.from({ length: 20 }, (_, index) => `k${index}: [${'a,'.repeat(4_000)}]\n`).join('');
    expect(read(lists)).toMatchObject({ issues: [{ code: 'yaml-too-large', line: 15 }] });
  });

  it('counts the lines before it reads any', () => {
    expect(read(`${'# ghi chú\n'.repeat(59_999)}a: b\n`)).toMatchObject({ data: { a: 'b' }, issues: [] });
    expect(read('---\n'.repeat(60_001), 1)).toMatchObject({ issues: [{ code: 'yaml-too-large', line: 60_002 }] });
  });

  it('tells the place of a second document in a very long text, too', () => {
    const long = `# ghi chú\n---\na: |\n${'  lời\n'.repeat(20_000)}`;
    expect(read(`${long}---\nb: c\n`).issues).toMatchObject([{ code: 'yaml-documents', line: 20_004 }]);
    expect(read(`${long}...\nb: c\n`).issues).toMatchObject([{ code: 'yaml-documents', line: 20_004 }]);
  });

  it('tells the place of a slip in a very long text, which it does not explain', () => {
    const long = `a: |\n${'  lời\n'.repeat(20_000)}`;
    expect(read(`${long}b: c: d\n`).issues).toMatchObject([{ code: 'yaml-syntax', line: 20_002 }]);
  });
});
