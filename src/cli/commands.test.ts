import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};

/** The first thing that a command does is to look at the Node it has been given. */
const LOOKS_FIRST = /^node (?:-r \.\/src\/cli\/fit-node\.cjs \S+|src\/cli\/fit-node\.cjs && )/;

describe('a command on a Node that does not run TypeScript', () => {
  it.each(Object.entries(scripts))('%s looks before it starts', (_, script) => {
    expect(script).toMatch(LOOKS_FIRST);
  });

  it.each(['src/cli/check.mjs', 'src/cli/build.ts'])(
    'ends %s with one sentence that names what is needed',
    async (entry) => {
      // What is missing in an old Node is switched off here.
      const old = ['--no-experimental-strip-types', '-r', './src/cli/fit-node.cjs', entry];
      const { code, stdout, stderr } = await run(process.execPath, old).catch((error) => error);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr.trimEnd().split('\n')).toEqual([
        expect.stringMatching(
          /^Cần Node 22\.18 trở lên, máy đang dùng Node \d+\.\d+\.\d+: .* \(Node 22\.18 or later .*\)$/,
        ),
      ]);
    },
  );

  it('is let through where Node is fit, and the package says which is', async () => {
    await expect(run(process.execPath, ['src/cli/fit-node.cjs'])).resolves.toMatchObject({ stdout: '', stderr: '' });
    expect(engines.node).toMatch(/^\^22\.18/);
  });
});

describe('npm run check', () => {
  let content: string;
  beforeAll(() => {
    content = mkdtempSync(join(tmpdir(), 'content-'));
    const fixtures = join(import.meta.dirname, '../testing/fixtures/content');
    for (const name of ['valid', 'date-other-order']) cpSync(join(fixtures, name), content, { recursive: true });
    rmSync(join(content, 'expect.json'));
  });
  afterAll(() => rmSync(content, { recursive: true }));

  it('ends with its own messages: nothing of npm comes after them', async () => {
    const env = { ...process.env, CONTENT_DIR: content, npm_config_update_notifier: undefined };
    const { code, stdout, stderr } = await run('npm', ['run', 'check'], { env }).catch((error) => error);
    expect(code).toBe(1);
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^Mã lỗi được giải thích.*#date-invalid$/);
    expect(stderr).not.toMatch(/npm (?:error|ERR!|notice)/);
  });

  it('shows what was typed, and what a file is called, without what would steer the terminal', async () => {
    const typed = await run('npm', ['run', '--silent', 'check', '--', '--a\u001b[2Jb']).catch((error) => error);
    expect([typed.code, typed.stderr.split('\n')[0]]).toEqual([2, 'Không hiểu «--a⟨U+001B⟩[2Jb».']);
    const folder = mkdtempSync(join(tmpdir(), 'content-\u001b]0;x\u0007-'));
    writeFileSync(join(folder, 'l\u202eạ.mdx'), 'chữ');
    const env = { ...process.env, CONTENT_DIR: folder };
    const { stdout } = await run('npm', ['run', '--silent', 'check'], { env }).catch((error) => error);
    rmSync(folder, { recursive: true });
    expect(stdout).toMatch(/content-⟨U\+001B⟩\]0;x⟨U\+0007⟩-[^/]*\/l⟨U\+202E⟩ạ\.mdx/);
    expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });
});
