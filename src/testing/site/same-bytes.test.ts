import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MANIFEST } from '../../outputs/server/kept-files.ts';
import { runBuild } from './build-process.ts';
import { outDir } from './built-site.ts';

/** What differs from machine to machine and must not show. */
const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'C', NODE_ENV: 'development', BASE_URL: '/stray/', PROD: '' };

it('two builds of the same content are the same, byte for byte, on any machine', async () => {
  const parent = mkdtempSync(join(tmpdir(), 'same-bytes-'));
  try {
    const again = join(parent, 'again');
    const { status, output } = await runBuild({ ...ELSEWHERE, OUT_DIR: again });
    expect(status, output).toBe(0);
    expect(readFileSync(join(again, MANIFEST), 'utf8')).toBe(readFileSync(join(outDir, MANIFEST), 'utf8'));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
});
