import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { contentIssues } from '../../checks/content-issues.ts';
import { MANIFEST } from '../../outputs/server/kept-files.ts';
import { cleanCopy, plainCopy } from './repository/clean-copy.ts';
import { openWorkingCopy } from './repository/working-copy.ts';
import type { Place } from './desk/publish.ts';
import { onThisMachine } from './on-this-machine.ts';
import { startWords as words } from './told.ts';

/** Where a site with a page for authors may stand. */
interface Sites {
  /** The published one. */
  outDir: string;
  /** For one that is made for a look, where none is published: nothing but a release puts anything before readers. */
  spare: string;
}

/**
 * Finds a built site with a page for authors: the published one; where there is none, one of what is recorded, for a look;
 * or where that has errors, which are to be mended on that page, one of the documents that have none.
 * @returns its folder; undefined where none can be made
 */
export async function findWorkshop(
  place: Pick<Place, 'contentDir' | 'cache' | 'log'>,
  { outDir, spare }: Sites,
  say: (line: string) => void,
): Promise<string | undefined> {
  if (await isFit(outDir)) return outDir;
  say(words.building);
  if (await build(await committedContent(place), spare)) return spare;
  say(words.workshop);
  const content = await withoutErrors(place);
  return content !== undefined && (await build(content, spare)) ? spare : undefined;
}

const isFit = async (folder: string): Promise<boolean> =>
  existsSync(join(folder, MANIFEST)) && (await onThisMachine(folder, '/')) !== undefined;

/** As `npm run build` does it, with its settings; what it says is said at the terminal. */
async function build(contentDir: string, outDir: string): Promise<boolean> {
  const env = { ...process.env, CONTENT_DIR: contentDir, OUT_DIR: outDir };
  const script = join(import.meta.dirname, '../build.ts');
  const child = spawn(process.execPath, [script], { env, stdio: 'inherit' });
  const [code] = (await once(child, 'close')) as [number | null];
  return code === 0;
}

async function committedContent({
  contentDir,
  cache,
  log,
}: Pick<Place, 'contentDir' | 'cache' | 'log'>): Promise<string> {
  const state = await openWorkingCopy(contentDir, log);
  return state.kind === 'kept' && state.copy.head !== undefined ? cleanCopy(state.copy, cache) : contentDir;
}

/** A copy of the content without the documents that have errors; undefined where others have some too. */
async function withoutErrors({ contentDir, cache }: Pick<Place, 'contentDir' | 'cache'>): Promise<string | undefined> {
  const copy = await plainCopy(contentDir, join(cache, 'soan', 'workshop'));
  const errors = async (): Promise<string[]> => {
    const { issues } = await contentIssues(copy);
    return [...new Set(issues.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])))];
  };
  for (const file of await errors()) if (/^(?:van-ban|nguon)\//.test(file)) await rm(join(copy, file), { force: true });
  return (await errors()).length === 0 ? copy : undefined;
}
