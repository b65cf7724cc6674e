import { GATE } from '../../checks/confidential/gate/gate.ts';
import { buildCorpus } from '../../corpus/corpus.ts';
import { readContent } from '../../corpus/from-files.ts';
import { loadContent } from '../../corpus/load-content.ts';
import { toEntries } from '../../corpus/to-content.ts';
import { detailBuckets, type DocumentDetails } from '../../outputs/authoring/document-details.ts';
import { type SiteRegistry, siteRegistry } from '../../outputs/authoring/site-registry.ts';

export interface LiveRegistry {
  registry: SiteRegistry;
  details: DocumentDetails[][];
}

/**
 * What the page for authors must know of the folder as it is now: the site may have been built long ago. Documents that
 * cannot be read are not among them, so that the others can be worked on; undefined where the folder does not say what
 * site it is.
 */
export async function liveRegistry(contentDir: string): Promise<LiveRegistry | undefined> {
  const { content } = await readContent(loadContent(contentDir), { gate: GATE });
  const isWhole = (entry: { broken: readonly string[] }): boolean => entry.broken.length === 0;
  const entries = toEntries({
    ...content,
    documents: content.documents.filter(isWhole),
    units: content.units.filter(isWhole),
  });
  if (!entries) return undefined;
  const corpus = buildCorpus(entries);
  return { registry: siteRegistry(corpus, [...content.handbookIds]), details: detailBuckets(corpus) };
}
