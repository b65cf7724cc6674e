import type { Settings } from '../../corpus/folder/settings.ts';
import { NoHistory } from '../../git/git.ts';
import { type LastPublished, lastPublished } from '../../history/reading/last-published.ts';
import { released } from '../../releases/released.ts';

/**
 * What readers had before a push: what a release says, or somebody who knows, or the commit before the push. Undefined
 * where nothing was there, or where a clone without history does not have it.
 * @param before the commit before the push, where the host names one
 */
export async function publishedBeforePush(
  { contentDir, outDir, publishedSince }: Settings,
  before: string | undefined,
): Promise<LastPublished | undefined> {
  const since = publishedSince ?? before;
  if (since === undefined && released(outDir) === undefined) return undefined;
  try {
    return await lastPublished(contentDir, { outDir, since });
  } catch (error) {
    if (error instanceof NoHistory) return undefined;
    throw error;
  }
}
