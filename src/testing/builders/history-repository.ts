import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A content in its states: each folder has the files that one commit put in or changed. */
const STATES = resolve(import.meta.dirname, '../fixtures/history');
const NOBODY = ['-c', 'user.name=a', '-c', 'user.email=a@example.vn', '-c', 'commit.gpgsign=false'];

/**
 * Makes a repository of the states of `fixtures/history`, a commit for each in the order of their names; returns its
 * content folder.
 */
export function makeHistoryRepository(root: string): string {
  const contentDir = join(root, 'content');
  rmSync(root, { recursive: true, force: true });
  mkdirSync(contentDir, { recursive: true });
  const git = (...args: string[]): void =>
    void execFileSync('git', [...NOBODY, ...args], { cwd: root, stdio: 'ignore' });
  git('init', '-q', '-b', 'main');
  for (const state of readdirSync(STATES).sort()) {
    cpSync(join(STATES, state), contentDir, { recursive: true });
    git('add', '-A');
    git('commit', '-q', '-m', state);
  }
  return contentDir;
}
