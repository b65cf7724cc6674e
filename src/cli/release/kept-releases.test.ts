import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasReleases, KeptReleases } from './kept-releases.ts';

/** No process has this id. */
const DEAD = 2147483647;

let parent: string;
let outDir: string;
beforeEach(() => {
  parent = realpathSync(mkdtempSync(join(tmpdir(), 'kept-')));
  outDir = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true }));

function keep(releases: KeptReleases, ...numbers: number[]): void {
  for (const number of numbers) {
    mkdirSync(releases.place(number), { recursive: true });
    writeFileSync(join(releases.place(number), 'index.html'), String(number));
  }
}
const shown = () => readFileSync(join(outDir, 'index.html'), 'utf8');

describe('the releases of a site', () => {
  it('are shown by a link that holds wherever the folder of both is moved', () => {
    const releases = new KeptReleases(outDir);
    keep(releases, 1, 12);
    releases.show(1);
    releases.show(12);
    expect([shown(), releases.current(), releases.numbers()]).toEqual(['12', 12, [1, 12]]);
    expect(readlinkSync(outDir)).toBe('dist.releases/000012');
    expect(hasReleases(outDir)).toBe(true);
  });

  it('take the place of a folder that a build has made, and it is kept', () => {
    mkdirSync(outDir);
    writeFileSync(join(outDir, 'index.html'), 'build');
    const releases = new KeptReleases(outDir);
    keep(releases, 1);
    releases.show(1);
    expect([shown(), releases.current(), releases.numbers()]).toEqual(['1', 1, [0, 1]]);
    expect(readFileSync(join(releases.place(0), 'index.html'), 'utf8')).toBe('build');
    expect(readdirSync(releases.folder)).toEqual(['000000', '000001']);
  });

  it('stand beside the folder that a link of somebody else leads to, and that link stays', () => {
    symlinkSync('srv', outDir);
    const releases = new KeptReleases(outDir);
    keep(releases, 1);
    releases.show(1);
    expect([shown(), readlinkSync(outDir), readlinkSync(join(parent, 'srv'))]).toEqual([
      '1',
      'srv',
      'srv.releases/000001',
    ]);
    expect(new KeptReleases(outDir).current()).toBe(1);
  });

  it('are none of a folder, or of a link to something else', () => {
    mkdirSync(outDir);
    expect(hasReleases(outDir)).toBe(false);
    rmSync(outDir, { recursive: true });
    symlinkSync('/tmp', outDir);
    expect(hasReleases(outDir)).toBe(false);
  });

  it('are mended: what a killed run has left goes, and readers get the newest where there was no link', () => {
    const releases = new KeptReleases(outDir);
    keep(releases, 3, 4);
    for (const name of ['.building', '.removed']) mkdirSync(join(releases.folder, `${name}-${DEAD}`));
    mkdirSync(join(releases.folder, `.building-${process.ppid}`));
    releases.mend();
    expect(shown()).toBe('4');
    expect(readdirSync(releases.folder)).toEqual([`.building-${process.ppid}`, '000003', '000004']);
  });
});
