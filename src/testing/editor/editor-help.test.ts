import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SCHEMAS } from '../../corpus/entry/schemas.ts';
import { editorSchema } from '../../domain/field/editor-schema.schema.ts';
import { eventually } from '../eventually.ts';
import { type LanguageServer, startLanguageServer } from './language-server.ts';

const ROOT = resolve('.');
const SETTINGS = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<string, unknown>;
const FILES = {
  unit: 'content/don-vi/thu.yaml',
  topics: 'content/linh-vuc.yaml',
  abbreviations: 'content/viet-tat.yaml',
  site: 'content/trang.yaml',
} as const;
const WIRED = SETTINGS['yaml.schemas'] as Record<string, string>;

it.each(Object.keys(FILES) as (keyof typeof FILES)[])(
  'the schema of %s on disk is the one of the program',
  async (role) => {
    const schema = `${JSON.stringify(editorSchema(SCHEMAS[role]!), null, 2)}\n`;
    await expect(schema).toMatchFileSnapshot(`../../../.vscode/schemas/${role}.json`);
    expect(Object.keys(WIRED)).toContain(`.vscode/schemas/${role}.json`);
  },
);

it('no schema lies about that nothing uses', () => {
  expect(
    readdirSync('.vscode/schemas')
      .map((name) => `.vscode/schemas/${name}`)
      .toSorted(),
  ).toEqual(Object.keys(WIRED).toSorted());
});

describe('an editor with the settings of this folder', () => {
  let server: LanguageServer;
  beforeAll(async () => {
    server = await startLanguageServer(ROOT, SETTINGS);
  });
  afterAll(() => server.close());

  /** What is shown where the cursor rests on a word of a file. */
  async function hover(path: string, text: string, word: string): Promise<string> {
    server.open(path, text);
    const line = text.split('\n').findIndex((one) => one.includes(word));
    const character = text.split('\n')[line]!.indexOf(word) + 1;
    // The server asks for its settings once it has been greeted.
    return eventually(async () => {
      const shown = await server.ask('textDocument/hover', path, line, character);
      expect(shown).toBeTruthy();
      return JSON.stringify(shown);
    });
  }

  it('explains a field of a unit, and a word that it takes', async () => {
    const text = 'name: Phòng Y tế\nkind: agency\nvalidFrom: 2015-01-01\n';
    expect(await hover(FILES.unit, text, 'validFrom')).toContain('Hoạt động từ ngày');
    expect(await hover('content/don-vi/khac.yaml', text, 'agency')).toMatch(/Cơ quan/);
  });

  it('explains a field of the site, of a topic, of an abbreviation', async () => {
    expect(await hover(FILES.site, 'announcement:\n  validTo: 2026-12-05\n', 'validTo')).toContain('Ngày cuối');
    expect(await hover(FILES.topics, 'topics:\n  - id: y-te\n    name: Y tế\n', 'name')).toContain('Tên');
    expect(await hover(FILES.abbreviations, 'abbreviations:\n  - short: UBND\n', 'short')).toContain('Chữ viết tắt');
  });

  it('offers fields that may be typed', async () => {
    server.open('content/don-vi/moi.yaml', 'name: Phòng Y tế\n\n');
    const offered = await eventually(async () => {
      const answer = JSON.stringify(await server.ask('textDocument/completion', 'content/don-vi/moi.yaml', 1, 0));
      expect(answer).toContain('label');
      return answer;
    });
    expect(offered).toContain('validFrom');
  });

  it('leaves the judgement to the check, which speaks Vietnamese, and asks nobody elsewhere', () => {
    expect(SETTINGS).toMatchObject({ 'yaml.validate': false, 'yaml.schemaStore.enable': false });
  });
});
