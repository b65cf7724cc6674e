import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forRelease } from './for-release.ts';
import { verdictOn } from './verdict.ts';

const FIXTURES = join(import.meta.dirname, '../testing/fixtures/content');
const PLAN = 'van-ban/ke-hoach-mau.mdx';

let workshop: string;
let content: string;
beforeEach(() => {
  workshop = mkdtempSync(join(tmpdir(), 'verdict-'));
  content = join(workshop, 'content');
  cpSync(join(FIXTURES, 'valid'), content, { recursive: true });
});
afterEach(() => rmSync(workshop, { recursive: true, force: true }));

function edit(file: string, from: RegExp, to: string): void {
  const text = readFileSync(join(content, file), 'utf8');
  writeFileSync(join(content, file), text.replace(from, to));
}

describe('the verdict on a content folder', () => {
  it('has what may be published, and the sum of the messages', async () => {
    const verdict = await verdictOn(content);
    expect(verdict.corpus?.documents.map(({ slug }) => slug)).toEqual(['ke-hoach-mau', 'quyet-dinh-mau']);
    expect(verdict.handbook).toBeDefined();
    expect(verdict.released).toEqual({ numbers: [], portions: [] });
    expect(verdict.report).not.toBe('');
  });

  it('has nothing to publish where there is an error, and says which', async () => {
    edit(PLAN, /^system: .*$/m, 'system: sai');
    const verdict = await verdictOn(content, { isRelease: true });
    expect(Object.keys(verdict)).toEqual(['report']);
    expect(Object.keys(await verdictOn(content))).toEqual(['report']);
    expect(verdict.report).toContain(PLAN);
  });

  it('stops a release, and no other build, at what nothing may be released with', async () => {
    edit(PLAN, /^ {2}basis: .*$/m, '  basis: unconfirmed');
    const built = await verdictOn(content);
    expect(built.corpus).toBeDefined();
    expect(built.report).toContain(PLAN);
    const released = await verdictOn(content, { isRelease: true });
    expect(released).not.toHaveProperty('corpus');
    expect(released.report).toContain(PLAN);
  });

  it('lets a release go with other warnings', async () => {
    cpSync(join(FIXTURES, 'abbreviation-unknown'), content, { recursive: true });
    rmSync(join(content, 'expect.json'));
    const verdict = await verdictOn(content, { isRelease: true });
    expect(verdict.report).toContain('viet-tat.yaml');
    expect(verdict.corpus).toBeDefined();
  });
});

it('a release makes errors of what nothing may be released with, and of nothing else', () => {
  const issue = (code: string, severity: 'error' | 'warning') =>
    ({ code, severity }) as Parameters<typeof forRelease>[0][number];
  expect(
    forRelease([
      issue('release-unconfirmed', 'warning'),
      issue('abbreviation-unknown', 'warning'),
      issue('date-invalid', 'error'),
    ]).map(({ severity }) => severity),
  ).toEqual(['error', 'warning', 'error']);
});
