import { maskPath } from '../../checks/confidential/gate/mask.ts';
import { buildCorpus, type CorpusEntries } from '../../corpus/corpus.ts';
import { publishedContent } from '../../corpus/edition/published-content.ts';
import type { Settings } from '../../corpus/folder/settings.ts';
import { entriesBefore } from '../../history/reading/entries-before.ts';
import type { LastPublished } from '../../history/reading/last-published.ts';
import { type PreviewPart, previewParts } from '../../outputs/preview/publication-preview-parts.ts';
import { publicationPreview } from '../../outputs/preview/publication-preview.ts';

/**
 * What readers of the edition that is published will see change.
 * @param whole the content as it is now, free of errors
 */
export async function previewOf(whole: CorpusEntries, last: LastPublished, settings: Settings): Promise<PreviewPart[]> {
  const { entries, otherFiles } = await entriesBefore(last, whole);
  const [before, after] = [entries, whole].map((content) => {
    const handbook = { pages: [], images: [] };
    return buildCorpus(publishedContent({ entries: content, handbook }, settings).entries);
  });
  return previewParts(
    publicationPreview(before!, after!),
    otherFiles.map((path) => maskPath(path)),
  );
}
