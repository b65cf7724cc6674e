import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const STEP = join(import.meta.dirname, '../build-scan.ts');

let workshop: string;
beforeEach(() => {
  workshop = mkdtempSync(join(tmpdir(), 'build-scan-'));
  for (const folder of ['site', 'content']) mkdirSync(join(workshop, folder));
  writeFileSync(join(workshop, 'content/released.json'), '{"numbers":["0905123456"],"portions":[]}');
});
afterEach(() => rmSync(workshop, { recursive: true, force: true }));

function scan(page: string): Promise<{ code: number; said: string }> {
  writeFileSync(join(workshop, 'site/index.html'), page);
  return new Promise((resolve) => {
    execFile(process.execPath, [STEP, join(workshop, 'site'), join(workshop, 'content')], (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, said: out + err }),
    );
  });
}

describe('the last step of a build', () => {
  it('says nothing where all may be published', async () => {
    expect(await scan('<p>Trực ban: 0905 123 456</p>')).toEqual({ code: 0, said: '' });
  });

  it('ends the build where something may not, names the file and not the number', async () => {
    const { code, said } = await scan('<p>0987 654 321</p>');
    expect(code).toBe(1);
    expect(said).toContain('index.html: có số điện thoại di động');
    expect(said).not.toMatch(/0987|654|321/);
  });
});
