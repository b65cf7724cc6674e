import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyFolder } from '../../cli/release/verify-folder.ts';
import { writeManifest } from '../../cli/manifest.ts';
import { CARRIED } from '../../outputs/server/kept-files.ts';
import { RELEASE_FILES } from '../../releases/release-files.ts';
import { released } from '../../releases/released.ts';
import { deploy } from '../release/deployment.ts';
import { attachmentOf, makeSite } from '../release/made-site.ts';
import { mountSmallDisk } from '../release/small-disk.ts';

const parent = mkdtempSync(join(tmpdir(), 'release-safety-'));
const disk = mountSmallDisk(join(parent, 'disk'), 8);
const noted = disk ? '' : ' (skipped: only root may mount a small disk)';
const key = join(parent, 'khoa');
beforeAll(() => void execFileSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]));
afterAll(() => {
  disk?.unmount();
  rmSync(parent, { recursive: true, force: true });
});

/** What readers have; fails where it is not whole, has not its attachments, or has a signature that is not of it. */
async function whole(outDir: string): Promise<number> {
  const { missing, altered, extra, signature } = await verifyFolder(outDir);
  expect({ missing, altered, extra, signature }).toEqual({ missing: [], altered: [], extra: [] });
  expect(existsSync(join(outDir, attachmentOf(1)))).toBe(true);
  return released(outDir)!.number;
}

const names = (folder: string) => readdirSync(folder).toSorted();

describe('a release that is killed', () => {
  const outDir = join(parent, 'killed/dist');
  /** A change of the disk in ten while it is made and sealed, each of them while it is given to readers and others go. */
  let points: number[];
  beforeAll(async () => {
    mkdirSync(join(parent, 'killed'));
    for (let number = 1; number <= 5; number += 1) expect(await deploy(outDir, { key })).toMatchObject({ code: 0 });
    const { output } = await deploy(outDir, { key });
    const changes = Number(/changes: (\d+)/.exec(output)?.[1]);
    points = Array.from({ length: changes }, (_, i) => i + 1).filter((at) => at % 10 === 0 || at > changes - 30);
  });

  it('at any moment leaves readers a whole site, the one before or the new one', async () => {
    expect(points.length).toBeGreaterThan(35);
    let before = await whole(outDir);
    const killed: number[] = [];
    for (const at of points) {
      const { signal } = await deploy(outDir, { key, killedAt: at });
      if (signal === 'SIGKILL') killed.push(at);
      const now = await whole(outDir);
      expect(now).toBeGreaterThanOrEqual(before);
      before = now;
    }
    expect(killed.length).toBeGreaterThan(points.length * 0.8);
    expect(existsSync(join(outDir, RELEASE_FILES.signature))).toBe(true);
  });

  it('while it takes away what was before leaves readers a whole site too, and the next takes away the rest', async () => {
    const purged = join(parent, 'purged/dist');
    mkdirSync(join(parent, 'purged'));
    for (let number = 1; number <= 3; number += 1) expect(await deploy(purged, { key })).toMatchObject({ code: 0 });
    // Of the changes of the disk the last ones take releases away: first their names go, then what was in them.
    const { output } = await deploy(purged, { key, purge: true });
    const changes = Number(/changes: (\d+)/.exec(output)?.[1]);
    for (let at = changes - 4; at <= changes; at += 2) {
      expect(await deploy(purged, { key })).toMatchObject({ code: 0 });
      await deploy(purged, { key, purge: true, killedAt: at });
      await whole(purged);
    }
    expect(await deploy(purged, { key, purge: true })).toMatchObject({ code: 0 });
    const number = await whole(purged);
    expect(names(`${purged}.releases`)).toEqual([String(number).padStart(6, '0')]);
    expect(existsSync(join(purged, CARRIED))).toBe(false);
  });

  it('leaves nothing that the next one does not clear away', async () => {
    expect(await deploy(outDir, { key })).toMatchObject({ code: 0 });
    const number = await whole(outDir);
    const kept = names(`${outDir}.releases`);
    expect(kept.filter((name) => !/^\d{6}$/.test(name))).toEqual([]);
    expect(kept).toHaveLength(5);
    expect(Number(kept.at(-1))).toBe(number);
  });

  it('between the two steps of the first, which takes the place of a folder, is mended by the next', async () => {
    const first = join(parent, 'first/dist');
    const build = async () => {
      await makeSite(first, 7);
      await writeManifest(first);
    };
    await build();
    const { output } = await deploy(first);
    const changes = Number(/changes: (\d+)/.exec(output)?.[1]);
    for (let at = changes - 12; at <= changes; at += 1) {
      rmSync(join(parent, 'first'), { recursive: true });
      await build();
      await deploy(first, { killedAt: at });
      expect(await deploy(first)).toMatchObject({ code: 0 });
      await whole(first);
      expect(lstatSync(first).isSymbolicLink()).toBe(true);
    }
  });
});

describe('a release on a full disk', () => {
  it.skipIf(!disk)(`leaves readers what they had, says so, and works when there is room again${noted}`, async () => {
    const outDir = join(disk!.place, 'dist');
    expect(await deploy(outDir)).toMatchObject({ code: 0 });
    let failed = 0;
    for (let blocks = 0; blocks <= 60; blocks += 4) {
      disk!.leave(blocks);
      const before = await whole(outDir);
      const { code, output } = await deploy(outDir, { key });
      const now = await whole(outDir);
      if (code === 0) continue;
      failed += 1;
      expect(now).toBe(before);
      expect(output).toMatch(/Ổ đĩa chứa .* đã đầy/);
      expect(names(`${outDir}.releases`).filter((name) => name.startsWith('.building'))).toEqual([]);
    }
    expect(failed).toBeGreaterThan(3);
    disk!.leave(1_000);
    expect(await deploy(outDir)).toMatchObject({ code: 0 });
    await whole(outDir);
  });
});

describe('two releases at once', () => {
  it('are one after the other, or one is told to wait; readers have a whole site', async () => {
    const outDir = join(parent, 'twice/dist');
    for (let round = 0; round < 5; round += 1) {
      const both = await Promise.all([deploy(outDir), deploy(outDir)]);
      expect(both.map(({ code }) => code)).toContain(0);
      for (const { output } of both.filter(({ code }) => code !== 0))
        expect(output).toContain('Một lần đăng khác đang chạy');
      await whole(outDir);
    }
    expect(names(`${outDir}.releases`).every((name) => /^\d{6}$/.test(name))).toBe(true);
  });
});
