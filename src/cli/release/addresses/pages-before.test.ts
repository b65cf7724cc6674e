import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RELEASE_FILES } from '../../../releases/release-files.ts';
import { aRecord } from '../../../testing/builders/release-record.ts';
import { KeptReleases } from '../kept-releases.ts';
import { pagesBefore } from './pages-before.ts';

let workshop: string;
let outDir: string;
beforeEach(() => {
  workshop = mkdtempSync(join(tmpdir(), 'pages-'));
  outDir = join(workshop, 'dist');
});
afterEach(() => rmSync(workshop, { recursive: true }));

/** A release with those pages, which readers have from then on. */
function release(number: number, ...pages: string[]): void {
  const releases = new KeptReleases(outDir);
  const file = join(releases.place(number), RELEASE_FILES.record);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(aRecord({ number, pages })));
  releases.show(number);
}

describe('pagesBefore', () => {
  it('are none before the first release', () => {
    expect(pagesBefore(outDir)).toEqual([]);
  });

  it('are those of every release that is kept, each once', () => {
    release(1, '', 'van-ban/');
    release(2, '', 'van-ban/cong-van-12/');
    expect(pagesBefore(outDir)).toEqual(['', 'van-ban/', 'van-ban/cong-van-12/']);
  });

  it('are those too of a release that readers were taken back from', () => {
    release(1, '');
    release(2, '', 'van-ban/cong-van-12/');
    new KeptReleases(outDir).show(1);
    expect(pagesBefore(outDir)).toContain('van-ban/cong-van-12/');
  });
});
