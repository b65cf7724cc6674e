import type { Corpus } from '../../corpus/corpus.ts';
import type { Settings } from '../../corpus/folder/settings.ts';
import type { LastPublished } from '../../history/reading/last-published.ts';
import { publicationPreviewText } from '../../outputs/preview/publication-preview-text.ts';
import { previewOf } from '../preview/preview-of.ts';
import { FAULTY, NOTHING_BEFORE } from '../preview/preview-words.ts';
import { plainMarkdown } from '../preview/plain-markdown.ts';

/**
 * What readers will see change, as Markdown: what `npm run preview` says.
 * @param corpus the content as it is now; undefined where it has errors
 * @param last what readers had before; undefined where nobody knows of any
 */
export async function previewText(
  settings: Settings,
  corpus: Corpus | undefined,
  last: LastPublished | undefined,
): Promise<string> {
  if (!corpus) return FAULTY;
  return last ? publicationPreviewText(await previewOf(corpus, last, settings), plainMarkdown) : NOTHING_BEFORE;
}
