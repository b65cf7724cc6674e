import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const VALID = resolve('src/testing/fixtures/content/valid');
const NAME = ['-c', 'user.name=a', '-c', 'user.email=a@example.vn', '-c', 'commit.gpgsign=false'];
const PATH = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hook-'));
  cpSync(VALID, join(root, 'content'), { recursive: true });
  // The program itself, in the places where the hook looks for it.
  mkdirSync(join(root, '.ci'));
  cpSync('.ci/hooks', join(root, '.ci/hooks'), { recursive: true });
  for (const name of ['src', 'node_modules', 'package.json']) symlinkSync(resolve(name), join(root, name));
  writeFileSync(join(root, '.gitignore'), '/src\n/node_modules\n/package.json\n.cache/\n');
  git('init', '-q');
  git('add', '-A');
  git('commit', '-q', '-m', 'a');
  hook();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const run = (program: string, args: string[], cwd = root) =>
  spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, PATH, GIT_CONFIG_GLOBAL: '/dev/null' },
  });
const git = (...args: string[]) => run('git', [...NAME, ...args]);
const hook = (...args: string[]) => run('node', ['src/cli/hook/hook.ts', ...args]);
const commit = () => git('commit', '-q', '-m', 'b');
const head = () => git('rev-parse', 'HEAD').stdout;
/** Another folder with a branch of its own, where git names its repository to hooks. */
function linkedWorktree(): string {
  const folder = join(root, 'khac');
  git('worktree', 'add', '-q', folder);
  for (const name of ['src', 'node_modules', 'package.json']) symlinkSync(resolve(name), join(folder, name));
  return folder;
}
const unit = () => join(root, 'content/don-vi/phong-y-te.yaml');

describe('a commit with the hook', () => {
  it('goes through where the content is sound', () => {
    appendFileSync(unit(), '# ghi chú\n');
    git('add', '-A');
    expect(commit()).toMatchObject({ status: 0, stderr: '' });
  });

  it('is stopped by a personal number, and the number is not repeated', () => {
    const before = head();
    appendFileSync(join(root, 'content/README.md'), '\ngọi 0905 123 456\n');
    git('add', '-A');
    const { status, stderr } = commit();
    expect(status).toBe(1);
    expect(stderr).toMatch(/content\/README\.md:\d+:\d+ {2}personal-data/);
    expect(stderr).toContain('kho giữ mãi');
    expect(stderr).not.toContain('0905');
    expect(head()).toBe(before);
  });

  it('judges what is staged, not what lies on disk', () => {
    appendFileSync(join(root, 'content/README.md'), 'Nội dung.\nTỐI MẬT\n');
    git('add', '-A');
    const clean = readFileSync(join(root, 'content/README.md'), 'utf8').replace('TỐI MẬT', '');
    writeFileSync(join(root, 'content/README.md'), clean);
    expect(commit().status).toBe(1);
    git('add', '-A');
    writeFileSync(join(root, 'content/README.md'), 'TỐI MẬT\n');
    writeFileSync(join(root, 'content/don-vi/hong.yaml'), 'name: [\n');
    appendFileSync(unit(), '# ghi chú\n');
    git('add', 'content/don-vi/phong-y-te.yaml');
    expect(commit()).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    ['the clone itself', () => root],
    ['another folder of the same repository', () => linkedWorktree()],
  ])('judges what is about to be committed and nothing else, in %s', (_, where) => {
    const folder = where();
    const inFolder = (...args: string[]) => run('git', [...NAME, ...args], folder);
    writeFileSync(join(folder, 'content/nguon/nhap.txt'), 'TỐI MẬT\n');
    inFolder('add', 'content/nguon/nhap.txt');
    appendFileSync(join(folder, 'content/don-vi/phong-y-te.yaml'), '# ghi chú\n');
    expect(inFolder('commit', '-q', '--only', '-m', 'b', 'content/don-vi')).toMatchObject({ status: 0, stderr: '' });
    appendFileSync(join(folder, 'content/don-vi/phong-y-te.yaml'), '# TỐI MẬT\n');
    inFolder('rm', '-q', '--cached', 'content/nguon/nhap.txt');
    expect(inFolder('commit', '-q', '-a', '-m', 'c').stderr).toMatch(/phong-y-te\.yaml:\d+:\d+ {2}secret-mark/);
  });

  it('is stopped by the name of a file that says what it is', () => {
    writeFileSync(join(root, 'content/nguon/cong-van-toi-mat.txt'), 'Chữ.\n');
    git('add', '-A');
    expect(commit().stderr).toContain('secret-mark');
  });

  it('is stopped by an error of its own, not by one that others have left', () => {
    writeFileSync(unit(), readFileSync(unit(), 'utf8').replace('kind: agency', 'kind: agenci'));
    git('add', '-A');
    const { status, stderr } = commit();
    expect(status).toBe(1);
    expect(stderr).toContain('phong-y-te.yaml:');
    git('commit', '-q', '--no-verify', '-m', 'b');
    appendFileSync(join(root, 'content/README.md'), '\nThêm.\n');
    git('add', '-A');
    expect(commit()).toMatchObject({ status: 0, stderr: '' });
  });

  it('goes through where the next commit allows the number, and where nothing of the content is in it', () => {
    const released = resolve('src/testing/fixtures/content/released');
    cpSync(released, join(root, 'content'), { recursive: true, filter: (source) => !source.endsWith('expect.json') });
    git('add', '-A');
    expect(commit()).toMatchObject({ status: 0, stderr: '' });
    writeFileSync(join(root, 'a.txt'), 'TỐI MẬT\n');
    git('add', '-A');
    expect(commit()).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('npm run hook', () => {
  it('can be taken back', () => {
    expect(hook('--remove').status).toBe(0);
    appendFileSync(join(root, 'content/README.md'), '\nTỐI MẬT\n');
    git('add', '-A');
    expect(commit().status).toBe(0);
  });

  it('leaves the hooks of others alone', () => {
    git('config', 'core.hooksPath', '.husky');
    expect(hook()).toMatchObject({ status: 2, stderr: expect.stringContaining('.husky') });
    git('config', '--unset', 'core.hooksPath');
    writeFileSync(join(root, '.git/hooks/pre-commit'), '');
    expect(hook().status).toBe(2);
  });

  it('says where there is no repository', () => {
    rmSync(join(root, '.git'), { recursive: true });
    expect(hook().stderr).toContain('không nằm trong kho git nào');
  });
});
