import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeManifest } from '../manifest.ts';
import { ForeignFolderError, release } from './release-folder.ts';
import { writeServerFiles } from '../server-files.ts';

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
  await writeServerFiles(folder, '/');
  await writeManifest(folder);
};

const failing = async () => {
  throw new Error('no room on disk');
};
/** No process has this id. */
const DEAD = 2147483647;

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
    const half = async (folder: string) => {
      await siteSaying('half')(folder);
      await failing();
    };
    await expect(release(outDir, half)).rejects.toThrow('no room on disk');
    expect(published()).toBe('one');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('puts the published site back when the new one cannot take its place', async () => {
    await release(outDir, siteSaying('one'));
    await expect(release(outDir, async () => {})).rejects.toThrow();
    expect(published()).toBe('one');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('puts back the site that a build killed between the two renames has left aside', async () => {
    await release(outDir, siteSaying('one'));
    renameSync(outDir, join(parent, `.dist.previous-${DEAD}`));
    await expect(release(outDir, failing)).rejects.toThrow('no room on disk');
    expect(published()).toBe('one');
    expect(readdirSync(parent)).toEqual(['dist']);
  });

  it('never overwrites a folder that it has not made', async () => {
    mkdirSync(outDir);
    writeFileSync(join(outDir, 'index.html'), 'someone’s work');
    await expect(release(outDir, siteSaying('one'))).rejects.toThrow(ForeignFolderError);
    expect(published()).toBe('someone’s work');
  });

  it('takes a folder with a manifest of something else for no work of ours', async () => {
    mkdirSync(outDir);
    writeFileSync(join(outDir, 'debian-12.iso'), 'someone’s work');
    await writeManifest(outDir);
    await expect(release(outDir, siteSaying('one'))).rejects.toThrow('debian-12.iso');
    expect(readdirSync(outDir)).toEqual(['SHA256SUMS', 'debian-12.iso']);
  });

  it.each([
    ['a file', () => writeFileSync(join(outDir, 'van-ban', 'bao-cao.docx'), '')],
    ['a link', () => symlinkSync('/tmp', join(outDir, 'van-ban', 'bao-cao.docx'))],
  ])('does not delete %s that someone has put into the published site, and names it', async (_what, put) => {
    await release(outDir, siteSaying('one'));
    mkdirSync(join(outDir, 'van-ban'));
    put();
    await expect(release(outDir, siteSaying('two'))).rejects.toThrow('van-ban/bao-cao.docx');
    expect(published()).toBe('one');
  });

  it('says that a file stands where the folder should', async () => {
    writeFileSync(outDir, 'someone’s work');
    await expect(release(outDir, siteSaying('one'))).rejects.toThrow(ForeignFolderError);
  });

  it('publishes into the folder that a link leads to, and keeps the link', async () => {
    const site = join(parent, 'site');
    mkdirSync(site);
    symlinkSync('site', outDir);
    await release(outDir, siteSaying('one'));
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('one');
    expect(published()).toBe('one');
    expect(readdirSync(parent)).toEqual(['dist', 'site']);
  });

  it('fills an empty folder', async () => {
    mkdirSync(outDir);
    await release(outDir, siteSaying('one'));
    expect(published()).toBe('one');
  });

  it('clears away what a killed build has left, and keeps what a living one works in', async () => {
    const dead = join(parent, `.dist.building-${DEAD}`);
    const living = join(parent, `.dist.building-${process.ppid}`);
    mkdirSync(dead);
    mkdirSync(living);
    await release(outDir, siteSaying('one'));
    expect(existsSync(dead)).toBe(false);
    expect(existsSync(living)).toBe(true);
  });

  it('clears away what a killed build of its own process id has left, as every build in a container has the same', async () => {
    mkdirSync(join(parent, `.dist.building-${process.pid}`));
    await release(outDir, siteSaying('one'));
    expect(readdirSync(parent)).toEqual(['dist']);
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
