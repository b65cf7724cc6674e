import { describe, expect, it } from 'vitest';
import type { PeerResult } from './peers-table.ts';
import { median, peersTable } from './peers-table.ts';

const result = (name: string, documents: number, ...seconds: number[]): PeerResult => ({
  name,
  documents,
  usages: seconds.map((each) => ({ status: 0, seconds: each, cpuSeconds: each, peakBytes: 1024 ** 2, output: '' })),
});

describe('the table of peers', () => {
  it('goes by the middle of three', () => {
    expect([median([9, 1, 4]), median([2])]).toEqual([4, 2]);
  });

  it('holds this site against Astro at every size', () => {
    const small = [result('this site', 10, 9, 1, 2), result('Astro, stock MDX', 10, 2, 3, 4)];
    expect(peersTable(small).isWithinGoal).toBe(true);
    const large = [result('this site', 20, 4), result('Astro, stock MDX', 20, 3), result('Hugo', 20, 1)];
    const { text, isWithinGoal } = peersTable([...small, ...large]);
    expect(isWithinGoal).toBe(false);
    expect(text).toContain('0.67 pass');
    expect(text).toContain('1.33 FAIL');
    expect(text).toMatch(/Hugo +1\.0 s +1\.0 s +1 MB/);
  });
});
