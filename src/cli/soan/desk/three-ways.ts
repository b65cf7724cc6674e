import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoredFiles } from '../../../outputs/authoring/publishing.ts';
import { Git } from '../repository/git.ts';

/** Both changes of a document in one, where they are at different places; undefined where they are not. */
export async function bothChanges(
  mine: StoredFiles,
  before: StoredFiles,
  theirs: StoredFiles,
): Promise<StoredFiles | undefined> {
  const text = await threeWays(mine.text, before.text, theirs.text);
  if (text === undefined) return undefined;
  if (!mine.source) return { ...mine, text };
  const source = await threeWays(mine.source.text, before.source?.text ?? '', theirs.source?.text ?? '');
  return source === undefined ? undefined : { ...mine, text, source: { ...mine.source, text: source } };
}

async function threeWays(mine: string, before: string, theirs: string): Promise<string | undefined> {
  if (mine === theirs || theirs === before) return mine;
  if (mine === before) return theirs;
  const folder = await mkdtemp(join(tmpdir(), 'soan-'));
  try {
    const names = ['mine', 'before', 'theirs'];
    for (const [index, text] of [mine, before, theirs].entries()) await writeFile(join(folder, names[index]!), text);
    const { code, out } = await new Git(folder).run(['merge-file', '--stdout', ...names]);
    return code === 0 ? out : undefined;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
