import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOutputs, openOutputs, takenFiles, tellCode, toldCode } from './kept-outputs.ts';

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'kept-outputs-')));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  vi.stubEnv('CONTENT_DIR', 'office');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** A build that has come as far as its steps; `released` is what its content may show all the same. */
function aBuild(name: string, { code = 'c', released = '{}', env = {} } = {}): string {
  const content = join(folder, name);
  mkdirSync(content);
  writeFileSync(join(content, 'released.json'), released);
  tellCode(content, code, env);
  return content;
}

/** The first build: it makes a page, and is kept unless it was stopped. */
function made(isStopped = false): void {
  const first = aBuild('first');
  const outputs = openOutputs('pages', first);
  outputs.set('a', Buffer.from('Điều 1'));
  outputs.save();
  if (!isStopped) keepOutputs(first);
}

describe('what is kept of a site', () => {
  it('is there for the next build of it', () => {
    made();
    expect(openOutputs('pages', aBuild('second')).get('a')?.toString()).toBe('Điều 1');
  });

  it('is nothing of a build that was stopped', () => {
    made(true);
    expect(openOutputs('pages', aBuild('second')).get('a')).toBeUndefined();
  });

  it.each([
    ['of another kind', 'index', {}],
    ['of another content', 'pages', { CONTENT_DIR: 'other' }],
    ['of another edition', 'pages', { EDITION: 'public' }],
  ])('is not what is kept %s', (_, kind, env) => {
    made();
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect(openOutputs(kind, aBuild('second')).get('a')).toBeUndefined();
  });

  it('is named by the code and by what the content has released', () => {
    const codes = [
      aBuild('1'),
      aBuild('2', { code: 'd' }),
      aBuild('3', { released: '{"numbers":["0905123456"]}' }),
      aBuild('4'),
    ].map((content) => openOutputs('pages', content).code);
    expect(new Set(codes).size).toBe(3);
    expect(codes[3]).toBe(codes[0]);
  });

  it.each([
    ['who says so', { env: { FRESH_OUTPUTS: '1' } }],
    ['whose code is not known', { code: undefined as unknown as string }],
  ])('is neither taken nor kept by a build %s', (_, told) => {
    made();
    rmSync(join(folder, '.cache'), { recursive: true });
    const content = join(folder, 'second');
    mkdirSync(content);
    writeFileSync(join(content, 'released.json'), '{}');
    tellCode(content, 'code' in told ? told.code : 'c', 'env' in told ? told.env : {});
    expect(toldCode(content)).toBeUndefined();
    const outputs = openOutputs('pages', content);
    outputs.set('a', Buffer.from('1'));
    expect(outputs.get('a')).toBeUndefined();
    outputs.save();
    keepOutputs(content);
    expect(existsSync(join(folder, '.cache'))).toBe(false);
  });
});

describe('the files that steps have taken', () => {
  it('are known to the end of the build, of each kind that it asks for', () => {
    const content = aBuild('first');
    openOutputs('pages', content).tellTaken(['a.html']);
    openOutputs('index', content).tellTaken(['b.json']);
    expect([...takenFiles(content, ['pages', 'unit-files'])]).toEqual(['a.html']);
    expect([...takenFiles(content, ['pages', 'index'])]).toEqual(['a.html', 'b.json']);
  });
});
