import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { publishedContent } from '../corpus/edition/published-content.ts';
import { readSettings } from '../corpus/folder/settings.ts';
import { corpusJson, readHandbook, STORED_CONTENT } from '../corpus/stored-content.ts';
import { GATE } from '../checks/confidential/gate/gate.ts';
import { publishedHistory } from '../history/reading/published-history.ts';
import { historyFolder, storeHistory } from '../history/reading/stored-history.ts';
import { handbookOrOurs } from './our-handbook.ts';
import { onContentChange } from './on-content-change.ts';
import { placeHandbook } from './place-handbook.ts';
import { verdictOn } from '../checks/verdict.ts';
import { visibleLines } from '../vietnamese/encoding/invisible.ts';

/** Under this name is kept which corpus goes when the next one comes. */
const STALE = 'staleCorpus';

/**
 * Writes the whole validated corpus to one file and puts its name, which carries its digest, into Astro's store. Astro
 * bundles its store and deep-copies an entry at every read; this way it does so with a name and not with every
 * provision, and a corpus is replaced at once or not at all. The pages of the handbook stand beside it: both are of one
 * verdict. Of a stored content only the handbook goes into the store: what Astro bundles must not depend on documents.
 */
export function corpusLoader(): Loader {
  return {
    name: 'corpus',
    async load(context) {
      const isValid = await loadOnce(context, true);
      if (context.watcher) reloadOnChange(context, context.watcher);
      else if (!isValid) throw new Error('Nội dung có lỗi: chưa dựng Trang thông tin.');
    },
  };
}

/** Reads the content; hands it over when it is valid, otherwise says what is wrong and keeps what was there last. */
async function loadOnce(
  { store, meta, config, generateDigest, watcher }: LoaderContext,
  isFirst: boolean,
): Promise<boolean> {
  const settings = readSettings();
  const stored = process.env[STORED_CONTENT];
  if (stored) {
    await placeHandbook(await readHandbook(stored), config, store, isFirst);
    return true;
  }
  // Who tries a change out has not published it yet: only check and build ask whether the log tells of it.
  const { corpus, handbook, report } = await verdictOn(settings.contentDir);
  if (!corpus || watcher) process.stderr.write(`${report}\n`);
  // What was there last may be the content of another office.
  if (meta.get('contentDir') !== settings.contentDir) store.clear();
  meta.set('contentDir', settings.contentDir);
  if (!corpus || !handbook) return false;
  const whole = { entries: corpus, handbook: await handbookOrOurs(handbook) };
  const published = publishedContent(whole, settings);
  const json = corpusJson(published.entries);
  const file = join(fileURLToPath(config.cacheDir), `corpus-${generateDigest(json)}.json`);
  const editions = { whole: corpus, edition: published.entries };
  await storeHistory(file, await publishedHistory(settings.contentDir, editions, { gate: GATE }));
  const previous = store.get<{ file: string }>('corpus')?.data.file;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, json);
  store.set({ id: 'corpus', data: { file } });
  if (previous && previous !== file) await forget(meta, previous, file);
  await placeHandbook(published.handbook, config, store, isFirst);
  return true;
}

/** Takes away the corpus before the last one: pages that are being drawn still read the last. */
async function forget(meta: LoaderContext['meta'], previous: string, current: string): Promise<void> {
  const stale = meta.get(STALE);
  meta.set(STALE, previous);
  if (!stale || stale === current || stale === previous) return;
  await rm(stale, { force: true });
  await rm(historyFolder(stale), { recursive: true, force: true });
}

function reloadOnChange(context: LoaderContext, watcher: NonNullable<LoaderContext['watcher']>): void {
  // One after the other, so that what was read last stands at the end.
  let loading: Promise<unknown> = Promise.resolve();
  onContentChange(watcher, readSettings().contentDir, () => {
    loading = loading.then(() => loadOnce(context, false)).catch(sayBroken);
  });
}

/** The server goes on: the next change may be read again. */
function sayBroken(error: unknown): void {
  const reason = visibleLines(error instanceof Error ? error.message : String(error));
  process.stderr.write(`Không đọc lại được nội dung: ${reason}\n`);
}
