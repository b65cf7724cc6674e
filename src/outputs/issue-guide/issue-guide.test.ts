import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../issues/catalogue.ts';
import type { Issue } from '../../issues/issue.ts';
import { MARKUP_CATALOGUE } from '../../markup/catalogue.ts';
import { parseDocument } from '../../markup/parse-document.ts';
import { parseYaml } from '../../markup/yaml/parse-yaml.ts';
import { issueGuide } from './issue-guide.ts';
import { TEXT } from './text.ts';
import { YAML } from './yaml.ts';

const explained = issueGuide().flatMap(({ codes }) => codes);
const ROOMS = ['issues', 'markup', 'corpus', 'checks'];
/** Everything that writes letters. */
const program = ROOMS.flatMap((room) => {
  const folder = join(import.meta.dirname, '../..', room);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const code = files.filter((file) => file.endsWith('.ts') && !/\.test\.ts$|catalogue\.ts$/.test(file));
  return code.map((file) => readFileSync(join(folder, file), 'utf8'));
}).join('\n');
const withExample = <T extends object>(meanings: T) =>
  Object.entries(meanings as Record<string, { wrong?: string; right?: string }>)
    .filter(([, { wrong }]) => wrong !== undefined)
    .map(([code, { wrong = '', right }]) => [code, wrong, right] as const);

const codesOf = ({ issues }: { issues: Issue[] }) => issues.map(({ code }) => code);
const codesInBody = (text: string) => codesOf(parseDocument('van-ban/vi-du.mdx', `---\na: b\n---\n\n${text}\n`));
/** Of lines of data, or of a whole file where the example is about how its parts are divided. */
const codesInHeader = (code: string, text: string) =>
  codesOf(code.startsWith('yaml-') ? parseYaml('don-vi/vi-du.yaml', text) : parseDocument('van-ban/vi-du.mdx', text));

describe('the guide to the codes', () => {
  it('explains every code that a letter can carry, once, and no other', () => {
    const codes = [...Object.keys(CATALOGUE), ...Object.keys(MARKUP_CATALOGUE)];
    expect(explained.map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
  });

  it('explains no code that the program never gives', () => {
    expect(explained.filter(({ code }) => !program.includes(`'${code}'`)).map(({ code }) => code)).toEqual([]);
  });

  it('takes no code for an anchor that a heading has', () => {
    const anchors = [...issueGuide().map(({ slug }) => slug), ...explained.map(({ code }) => code)];
    expect(new Set(anchors).size).toBe(anchors.length);
  });

  it('speaks in whole sentences and shows wrong and right as different things', () => {
    for (const { meaning, remedy, wrong, right } of explained) {
      expect(meaning).toMatch(/^\p{Lu}.*\.$/u);
      expect(remedy).toMatch(/^\p{Lu}.*\.$/u);
      expect(wrong === undefined || wrong !== right).toBe(true);
    }
  });

  it.each(withExample(TEXT))('shows for %s a text that has this fault, and one that has none', (code, wrong, right) => {
    expect(codesInBody(wrong)).toContain(code);
    if (right !== undefined) expect(codesInBody(right)).toEqual([]);
  });

  it.each(withExample(YAML))(
    'shows for %s a header that has this fault, and one that has none',
    (code, wrong, right) => {
      expect(codesInHeader(code, wrong)).toContain(code);
      if (right !== undefined) expect(codesInHeader(code, right)).not.toContain(code);
    },
  );
});
