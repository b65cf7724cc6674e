import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listFiles } from '../manifest.ts';
import type { Outputs } from './kept-outputs.ts';
import { madeOnce } from './made-once.ts';

let folder: string;
let made: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'made-once-'));
  made = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

const kept = new Map<string, Buffer>();
const memory = (code = 'c'): Outputs => ({
  code,
  get: (key) => kept.get(key),
  set: (key, bytes) => void kept.set(key, Buffer.from(bytes)),
  save: () => undefined,
  tellTaken: () => undefined,
});

/** What is made of a text: two files, of which one stands deeper; the text itself goes. */
async function make(given: string, remembered = memory()): Promise<{ taken: string[]; files: string[]; text: string }> {
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'given.txt'), given);
  const taken = await madeOnce(folder, remembered, async () => {
    made += 1;
    mkdirSync(join(folder, 'deep'));
    writeFileSync(join(folder, 'deep/made.txt'), given.toUpperCase());
    writeFileSync(join(folder, 'start.txt'), 'start');
    rmSync(join(folder, 'given.txt'));
    return Promise.resolve();
  });
  return { taken, files: listFiles(folder), text: readFileSync(join(folder, 'deep/made.txt'), 'utf8') };
}

describe('what is made once', () => {
  it('is put there the second time, as it was made, and named', async () => {
    const first = await make('a');
    expect(first).toEqual({ taken: [], files: ['deep/made.txt', 'start.txt'], text: 'A' });
    expect(await make('a')).toEqual({ ...first, taken: first.files });
    expect(made).toBe(1);
  });

  it('is made again of something else, and by other code', async () => {
    await make('b');
    expect((await make('bb')).text).toBe('BB');
    await make('b', memory('d'));
    expect(made).toBe(3);
  });

  it('is made again where a part of it was lost', async () => {
    await make('e');
    for (const key of kept.keys()) if (key.endsWith(' start.txt')) kept.delete(key);
    expect((await make('e')).files).toEqual(['deep/made.txt', 'start.txt']);
    expect(made).toBe(2);
  });
});
