import { maskPath } from '../../checks/confidential/gate/mask.ts';
import { buildCorpus, type CorpusEntries } from '../../corpus/corpus.ts';
import { publishedContent } from '../../corpus/edition/published-content.ts';
import type { Settings } from '../../corpus/folder/settings.ts';
import { entriesBefore } from '../../history/reading/entries-before.ts';
import type { LastPublished } from '../../history/reading/last-published.ts';
import { publicationPreviewText } from '../../outputs/preview/publication-preview-text.ts';
import { publicationPreview } from '../../outputs/preview/publication-preview.ts';

/**
 * What readers of the edition that is published will see change, as text.
 * @param whole the content as it is now, free of errors
 * @param shown makes a text of the content fit for where it is shown
 */
export async function previewOf(
  whole: CorpusEntries,
  last: LastPublished,
  settings: Settings,
  shown: (text: string) => string,
): Promise<string> {
  const { entries, otherFiles } = await entriesBefore(last, whole);
  const [before, after] = [entries, whole].map((content) => {
    const handbook = { pages: [], images: [] };
    return buildCorpus(publishedContent({ entries: content, handbook }, settings).entries);
  });
  const preview = publicationPreview(before!, after!);
  return publicationPreviewText(
    preview,
    otherFiles.map((path) => maskPath(path)),
    shown,
  );
}
