import { type Asked, linesOf, objectsOf } from '../../git/git.ts';

/** A file as it is about to be committed, whatever lies on disk. */
export interface StagedFile {
  /** From the top of the repository. */
  path: string;
  bytes: Buffer;
}

/** What is about to be committed, in which index git keeps it just now. */
export type Staged = Exclude<Asked, string>;

/** The files below a folder of the repository that the next commit adds or changes. */
export async function stagedFiles(staged: Staged, folder: string): Promise<StagedFile[]> {
  const asked = ['diff', '--cached', '--raw', '--no-renames', '--no-abbrev', '--diff-filter=d', '--', folder];
  const paths = new Map<string, string[]>();
  for await (const line of linesOf(staged, asked)) {
    const [about = '', path = ''] = line.split('\t');
    const [, mode = '', , id = ''] = about.split(' ');
    // A link or another repository holds no bytes of ours; the check refuses both.
    if (mode.startsWith('100')) paths.set(id, [...(paths.get(id) ?? []), path]);
  }
  const files: StagedFile[] = [];
  for await (const { id, bytes } of objectsOf(staged.folder, paths.keys())) {
    for (const path of paths.get(id) ?? []) files.push({ path, bytes });
  }
  return files;
}
