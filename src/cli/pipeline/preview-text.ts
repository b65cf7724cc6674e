import type { Corpus } from '../../corpus/corpus.ts';
import type { Settings } from '../../corpus/folder/settings.ts';
import { NoHistory } from '../../git/git.ts';
import { type LastPublished, lastPublished } from '../../history/reading/last-published.ts';
import { released } from '../../releases/released.ts';
import { publicationPreviewText } from '../../outputs/preview/publication-preview-text.ts';
import { previewOf } from '../preview/preview-of.ts';
import { FAULTY, NOTHING_BEFORE } from '../preview/preview-words.ts';
import { plainMarkdown } from '../preview/plain-markdown.ts';

/**
 * What readers will see change, as Markdown: what `npm run preview` says.
 * @param corpus the content as it is now; undefined where it has errors
 * @param before the commit that the site was made from, where no release says so
 */
export async function previewText(
  settings: Settings,
  corpus: Corpus | undefined,
  before: string | undefined,
): Promise<string> {
  if (!corpus) return FAULTY;
  const last = await lastOrNone(settings, before);
  return last ? publicationPreviewText(await previewOf(corpus, last, settings), plainMarkdown) : NOTHING_BEFORE;
}

/** In a clone without history what was before may not be there. */
async function lastOrNone(
  { contentDir, outDir }: Settings,
  before: string | undefined,
): Promise<LastPublished | undefined> {
  if (before === undefined && released(outDir) === undefined) return undefined;
  try {
    return await lastPublished(contentDir, { outDir, since: before });
  } catch (error) {
    if (error instanceof NoHistory) return undefined;
    throw error;
  }
}
