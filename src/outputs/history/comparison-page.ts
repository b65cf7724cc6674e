import type { Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { History } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import { shortName } from '../naming/document-name.ts';
import type { Addresses } from '../site/addresses.ts';
import { versionLink, type VersionLink } from './difference-page.ts';
import { comparableVersions } from './comparable-versions.ts';
import { timeline, type Timeline } from './timeline.ts';

/** The page on which any two versions of a document are held against each other. */
export interface ComparisonPage {
  name: string;
  pageTitle: string;
  description: string;
  documentHref: string;
  /** Oldest first, each with the file of its texts. */
  versions: (VersionLink & { file: string })[];
  /** For who reads without scripts: what each version changed. */
  log: Timeline;
}

/** The page that compares any two versions. */
export function comparisonPage(
  corpus: Corpus,
  document: DirectiveDocument,
  history: History,
  addresses: Addresses,
): ComparisonPage {
  const { slug } = document;
  const name = shortName(document);
  return {
    name,
    pageTitle: strings.history.comparisonTitle(name),
    description: strings.history.comparisonDescription(name),
    documentHref: addresses.document(slug),
    versions: comparableVersions(history, slug).map((version) => ({
      ...versionLink(document, version, addresses),
      file: addresses.file(`van-ban/${slug}/ban/${version.number}.json`),
    })),
    log: timeline(corpus, document, addresses, { history }),
  };
}
