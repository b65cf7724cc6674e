import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MANIFEST } from '../../cli/manifest.ts';
import { outDir } from './built-site.ts';

/** What differs from machine to machine and must not show. */
const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'C', NODE_ENV: 'development', BASE_URL: '/stray/', PROD: '' };

it('two builds of the same content are the same, byte for byte, on any machine', () => {
  const parent = mkdtempSync(join(tmpdir(), 'same-bytes-'));
  try {
    const again = join(parent, 'again');
    const env = { ...process.env, ...ELSEWHERE, OUT_DIR: again };
    const { status, stderr } = spawnSync('node', ['src/cli/build.ts'], { env, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    expect(readFileSync(join(again, MANIFEST), 'utf8')).toBe(readFileSync(join(outDir, MANIFEST), 'utf8'));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});
