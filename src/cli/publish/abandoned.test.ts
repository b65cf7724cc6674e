import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { removeAbandoned } from './abandoned.ts';

let parent: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'abandoned-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

describe('removeAbandoned', () => {
  it('takes away what dead processes have left, and nothing else', async () => {
    // The first process lives as long as the machine and may not be signalled by everyone.
    const others = ['site-1', `site-${process.ppid}`, 'site-draft', 'site', 'other-2147483647'];
    for (const name of ['site-2147483647', `site-${process.pid}`, ...others]) mkdirSync(join(parent, name));
    await removeAbandoned(parent, 'site');
    expect(readdirSync(parent)).toEqual(others.toSorted());
  });

  it('finds nothing where the folder itself is not there', async () => {
    await expect(removeAbandoned(join(parent, 'none'), 'site')).resolves.toBeUndefined();
  });
});
