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

/** Where a site may be built. */
interface Sites {
  /** The published one. */
  outDir: string;
  /** For a page for authors that stands in where that one cannot be built. */
  spare: string;
}

/** Builds a site of a content folder; false where it cannot. */
type Build = (contentDir: string, outDir: string) => Promise<boolean>;

export const isBuilt = (folder: string): boolean => existsSync(join(folder, MANIFEST));

/**
 * Sees to it that there is a built site with a page for authors: the published one, which is built where there is none; or
 * where the content has errors, which are to be mended on that page, a spare one of the documents that have none.
 * @returns whether there is one
 */
export async function findWorkshop(
  place: Pick<Place, 'contentDir' | 'cache' | 'log'>,
  { outDir, spare }: Sites,
  build: Build,
  say: (line: string) => void,
): Promise<boolean> {
  if (await isFit(outDir)) return true;
  say(words.building);
  if (await build(await committedContent(place), outDir)) return true;
  say(words.workshop);
  const content = await withoutErrors(place);
  return content !== undefined && build(content, spare);
}

const isFit = async (folder: string): Promise<boolean> =>
  isBuilt(folder) && (await onThisMachine(folder, '/')) !== undefined;

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
