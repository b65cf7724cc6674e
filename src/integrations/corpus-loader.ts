import { sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readSettings, siteInPlace } from '../corpus/settings.ts';
import { verdictOn } from './verdict.ts';

/** How long after the last change the content is read again: editors save several files, or one file in steps. */
const SETTLE_MS = 80;

/**
 * Puts the whole validated corpus into Astro's store as one JSON text: one value is replaced at once or not at all,
 * and Astro, which deep-copies the data of an entry at every read, copies a string instead of every provision.
 */
export function corpusLoader(): Loader {
  return {
    name: 'corpus',
    async load(context) {
      const isValid = await loadOnce(context);
      if (context.watcher) reloadOnChange(context);
      else if (!isValid) throw new Error('Nội dung có lỗi: chưa dựng trang.');
    },
  };
}

/** Reads the content; stores it when it is valid, otherwise says what is wrong and keeps what was stored last. */
async function loadOnce({ store, meta, generateDigest, watcher }: LoaderContext): Promise<boolean> {
  const settings = readSettings();
  const { corpus, report } = await verdictOn(settings.contentDir);
  // `npm run build` has printed the report before it came here.
  if (!corpus || watcher) process.stderr.write(`${report}\n`);
  // What was stored last may be the content of another office.
  if (meta.get('contentDir') !== settings.contentDir) store.clear();
  meta.set('contentDir', settings.contentDir);
  if (!corpus) return false;
  const { documents, units, topics, abbreviations } = corpus;
  const site = siteInPlace(corpus.site, settings);
  const json = JSON.stringify({ site, documents, units, topics, abbreviations });
  store.set({ id: 'corpus', data: { json }, digest: generateDigest(json) });
  return true;
}

function reloadOnChange(context: LoaderContext): void {
  const { contentDir } = readSettings();
  let timer: NodeJS.Timeout | undefined;
  context.watcher?.add(contentDir);
  context.watcher?.on('all', (_event, path) => {
    if (!path.startsWith(contentDir + sep)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void loadOnce(context), SETTLE_MS);
  });
}
