import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Git } from '../cli/soan/repository/git.ts';
import { aRepository, type TestRepository } from '../testing/builders/a-repository.ts';
import { lineOf, linesIn } from './git.ts';

let asked: TestRepository;
let other: TestRepository;
beforeEach(() => {
  asked = aRepository();
  other = aRepository();
});
afterEach(() => {
  vi.unstubAllEnvs();
  asked.dispose();
  other.dispose();
});

it('asks the repository of the folder, whichever one has called us by a hook', async () => {
  other.commit();
  const own = asked.commit();
  for (const [name, value] of [
    ['GIT_DIR', `${other.root}/.git`],
    ['GIT_WORK_TREE', other.root],
    ['GIT_INDEX_FILE', `${other.root}/.git/index`],
    ['GIT_OBJECT_DIRECTORY', `${other.root}/.git/objects`],
    ['GIT_PREFIX', 'content/'],
  ] as const)
    vi.stubEnv(name, value);
  expect(await lineOf(asked.root, ['rev-parse', 'HEAD'])).toBe(own);
  expect(await linesIn(asked.root, ['status', '--porcelain'])).toEqual([]);
  expect(await new Git(asked.root).text(['rev-parse', 'HEAD'])).toBe(own);
});

it('keeps what an office has set up for git on its machine', async () => {
  vi.stubEnv('GIT_CONFIG_COUNT', '1');
  vi.stubEnv('GIT_CONFIG_KEY_0', 'core.abbrev');
  vi.stubEnv('GIT_CONFIG_VALUE_0', '12');
  expect(await lineOf(asked.root, ['config', 'core.abbrev'])).toBe('12');
  expect(await new Git(asked.root).text(['config', 'core.abbrev'])).toBe('12');
});

it('looks into another index where it is told to, and into no other else', async () => {
  asked.commit();
  asked.write('README.md', 'Khác.\n');
  const index = `${asked.root}/.git/next-index`;
  vi.stubEnv('GIT_INDEX_FILE', index);
  asked.git('read-tree', 'HEAD');
  asked.git('add', 'content/README.md');
  const staged = ['diff', '--cached', '--name-only'];
  expect(await linesIn({ folder: asked.root, index }, staged)).toEqual(['content/README.md']);
  expect(await linesIn(asked.root, staged)).toEqual([]);
});
