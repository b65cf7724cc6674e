import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANIFEST } from '../../outputs/server/kept-files.ts';
import { runBuild } from './build-process.ts';
import { outDir } from './built-site.ts';

/** What differs from machine to machine and must not show. */
const ELSEWHERE = { TZ: 'Pacific/Auckland', LANG: 'C', NODE_ENV: 'development', BASE_URL: '/stray/', PROD: '' };

const KEPT = '.cache/code';

let parent: string;
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'same-bytes-'));
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

const manifestOf = (site: string): string => readFileSync(join(site, MANIFEST), 'utf8');

/** The manifest of the site that is built with these variables. */
async function built(env: Record<string, string>): Promise<string> {
  const again = mkdtempSync(join(parent, 'again-'));
  const { status, output } = await runBuild({ ...env, OUT_DIR: join(again, 'site') });
  expect(status, output).toBe(0);
  return manifestOf(join(again, 'site'));
}

/** The built code that was used last. */
function lastKept(): string {
  const folders = readdirSync(KEPT).map((key) => join(KEPT, key));
  return folders.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]!;
}

describe('two builds of the same content are the same, byte for byte,', () => {
  it('on any machine, of code that is built anew', async () => {
    expect(await built({ ...ELSEWHERE, FRESH_CODE: '1' })).toBe(manifestOf(outDir));
  });

  it('with the code that an earlier build has kept, and when that has been damaged', async () => {
    expect(await built({})).toBe(manifestOf(outDir));
    const files = readdirSync(join(lastKept(), 'site/assets')).filter((name) => name.endsWith('.js'));
    expect(files.length).toBeGreaterThan(5);
    for (const name of files) appendFileSync(join(lastKept(), 'site/assets', name), 'alert(1)');
    expect(await built({})).toBe(manifestOf(outDir));
  });
});
