import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aRecord } from '../testing/builders/release-record.ts';
import { RELEASE_FILES } from './release-files.ts';
import { released } from './released.ts';

let outDir: string;
beforeEach(() => {
  outDir = mkdtempSync(join(tmpdir(), 'released-'));
  mkdirSync(join(outDir, 'gioi-thieu/kiem-chung'), { recursive: true });
});
afterEach(() => rmSync(outDir, { recursive: true }));

const put = (text: string) => writeFileSync(join(outDir, RELEASE_FILES.record), text);

describe('released', () => {
  it('tells which commit, pages and provisions readers have', () => {
    put(JSON.stringify(aRecord({ number: 3 })));
    expect(released(outDir)).toEqual(aRecord({ number: 3 }));
  });

  it.each(['', '{}', '<!doctype html>', '{"number":0}'])('knows of none where the file says %j', (text) => {
    put(text);
    expect(released(outDir)).toBeUndefined();
  });

  it('knows of none where nothing was released', () => {
    expect(released(outDir)).toBeUndefined();
  });
});
