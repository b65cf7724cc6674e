import { sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';

/** What the dev server watches files with. */
type Watcher = Pick<NonNullable<LoaderContext['watcher']>, 'add' | 'on'>;

/** How long after the last change it is told: editors save several files, or one file in steps. */
const SETTLE_MS = 80;

/** Watches the content folder, and tells once when something in it has changed and stands still. */
export function onContentChange(watcher: Watcher, contentDir: string, tell: () => void): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(contentDir);
  watcher.on('all', (_, path) => {
    if (!path.startsWith(contentDir + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(tell, SETTLE_MS);
  });
}
