import { isAbsolute, relative, sep } from 'node:path';

/** The content folder as messages name it: from where the command runs, in full when it lies elsewhere. */
export function shownFolder(contentDir: string, cwd: string = process.cwd()): string {
  const path = relative(cwd, contentDir);
  const isElsewhere = isAbsolute(path) || path.split(sep)[0] === '..';
  return (isElsewhere ? contentDir : path || '.').split(sep).join('/');
}
