import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { oneAtATime } from './one-at-a-time.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const work = async () => 'done';

describe('oneAtATime', () => {
  it('works, and leaves nothing, also where the work fails', async () => {
    expect(await oneAtATime(folder, work)).toBe('done');
    await expect(oneAtATime(folder, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses while another process works, and says which', async () => {
    symlinkSync(String(process.ppid), join(folder, 'lock'));
    await expect(oneAtATime(folder, work)).rejects.toThrow(`tiến trình ${process.ppid}`);
  });

  it('refuses while this very process works', async () => {
    await oneAtATime(folder, () => expect(oneAtATime(folder, work)).rejects.toThrow(Refusal));
  });

  it.each([
    ['dead', 2147483647],
    ['an earlier one of our own id', process.pid],
  ])('takes the lock of a process that is %s', async (_, holder) => {
    symlinkSync(String(holder), join(folder, 'lock'));
    expect(await oneAtATime(folder, work)).toBe('done');
    expect(readdirSync(folder)).toEqual([]);
  });
});
