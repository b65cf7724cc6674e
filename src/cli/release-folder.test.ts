import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeManifest } from './manifest.ts';
import { ForeignFolderError, release } from './release-folder.ts';

let parent: string;
let outDir: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'release-'));
  outDir = join(parent, 'dist');
});

afterEach(() => rmSync(parent, { recursive: true }));

const siteSaying = (words: string) => async (folder: string) => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), words);
  await writeManifest(folder);
};

const published = () => readFileSync(join(outDir, 'index.html'), 'utf8');

describe('release', () => {
  it('publishes a complete folder and leaves nothing else behind', async () => {
    await release(outDir, siteSaying('one'));
    await release(outDir, siteSaying('two'));
    expect(published()).toBe('two');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('leaves the published site as it was when a build fails', async () => {
    await release(outDir, siteSaying('one'));
    const failing = release(outDir, async (folder) => {
      await siteSaying('half')(folder);
      throw new Error('no room on disk');
    });
    await expect(failing).rejects.toThrow('no room on disk');
    expect(published()).toBe('one');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('never overwrites a folder that it has not made', async () => {
    mkdirSync(outDir);
    writeFileSync(join(outDir, 'index.html'), 'someone’s work');
    await expect(release(outDir, siteSaying('one'))).rejects.toThrow(ForeignFolderError);
    expect(published()).toBe('someone’s work');
  });

  it('fills an empty folder', async () => {
    mkdirSync(outDir);
    await release(outDir, siteSaying('one'));
    expect(published()).toBe('one');
  });

  it('clears away what a killed build has left, and keeps what a living one works in', async () => {
    const dead = join(parent, '.dist.building-2147483647');
    const living = join(parent, `.dist.building-${process.ppid}`);
    mkdirSync(dead);
    mkdirSync(living);
    await release(outDir, siteSaying('one'));
    expect(existsSync(dead)).toBe(false);
    expect(existsSync(living)).toBe(true);
  });
});

describe('the manifest', () => {
  it('names every file with its digest, as sha256sum does', async () => {
    mkdirSync(join(parent, 'van-ban'));
    writeFileSync(join(parent, 'van-ban', 'b.txt'), '');
    writeFileSync(join(parent, 'a.txt'), 'a');
    expect(await writeManifest(parent)).toBe(2);
    expect(readFileSync(join(parent, 'SHA256SUMS'), 'utf8')).toBe(
      'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.txt\n' +
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  van-ban/b.txt\n',
    );
  });
});
