import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { git } from '../pipelines/pushed-project.ts';

/** The content of the training edition in a repository of its own inside `folder`, where nobody has edited it yet. */
export function editedContent(folder: string): string {
  const content = join(folder, 'content');
  cpSync('src/testing/fixtures/training/content', content, { recursive: true });
  git(content, 'init', '-q', '-b', 'main');
  commit(content, 'content');
  return content;
}

/** Commits what was edited: so it counts as published, and needs not to be told in any log. */
export function commit(folder: string, subject: string): void {
  git(folder, 'add', '-A');
  git(folder, 'commit', '-q', '--allow-empty', '-m', subject);
}
