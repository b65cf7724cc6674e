import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededRandom } from '../seeded-random.ts';
import { type Builder, buildWarm, differencesFromCold, filesOfWarm } from './built-twice.ts';
import { commit, editedContent } from './edited-content.ts';
import { type EditKind, EDITS } from './edits.ts';

let builder: Builder;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'edits-'));
  builder = { project: resolve('.'), content: editedContent(folder), folder };
  expect(await buildWarm(builder)).toMatchObject({ status: 0 });
});
afterAll(() => rmSync(builder.folder, { recursive: true, force: true }));

/** Each kind is in one of them, beside others that show elsewhere; `npm run fuzz` makes them alone, and changes code. */
const EVENINGS: readonly (readonly EditKind[])[] = [
  ['text', 'task', 'removal'],
  ['header', 'unit', 'rename'],
  ['topic', 'abbreviation'],
  ['site name'],
];

describe('a build that remembers the one before is to the byte the one that remembers nothing', () => {
  it.each(EVENINGS.map((kinds) => ({ kinds, name: kinds.join(', ') })))('after an edit of $name', async ({ kinds }) => {
    const random = seededRandom(kinds.join().length);
    const edited = kinds.map((kind) => EDITS[kind](builder, random));
    commit(builder.content, 'edit');
    const warm = await buildWarm(builder);
    expect(warm.status, warm.output).toBe(0);
    expect(filesOfWarm(builder)).toBeGreaterThan(500);
    expect(await differencesFromCold(builder), edited.join(', ')).toEqual([]);
  });
});
