import type { Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { History } from '../../history/history.ts';
import type { ProvisionDifference } from '../../comparison/difference.ts';
import { strings } from '../../strings.ts';
import { documentTitle, shortName } from '../naming/document-name.ts';
import { absoluteAddress, type Addresses } from '../site/addresses.ts';
import { versionLink, type VersionLink } from './difference-page.ts';
import { provisionHistory } from './provision-history.ts';
import { timeline, type Timeline } from './timeline.ts';

/** A provision with what each version did to it, the latest first. */
export interface ProvisionHistoryView {
  /** Where it stands now; of one that is gone, nothing. */
  id?: string;
  href?: string;
  citation: string;
  changes: {
    kind: string;
    before: VersionLink;
    after: VersionLink;
    changesHref: string;
    difference: ProvisionDifference;
  }[];
}

/** The page of what became of the provisions of a document. */
export interface HistoryPage {
  name: string;
  title: { text: string; editorial: boolean };
  pageTitle: string;
  description: string;
  documentHref: string;
  address: string;
  log: Timeline;
  provisions: ProvisionHistoryView[];
}

/** The page of what became of each provision of a document that has more than one version. */
export function historyPage(
  corpus: Corpus,
  document: DirectiveDocument,
  history: History,
  addresses: Addresses,
): HistoryPage {
  const { slug } = document;
  const name = shortName(document);
  return {
    name,
    title: documentTitle(document),
    pageTitle: strings.history.historyTitle(name),
    description: strings.history.historyDescription(name),
    documentHref: addresses.document(slug),
    address: absoluteAddress(corpus.site.url, addresses.provisionHistory(slug)),
    log: timeline(corpus, document, addresses, { history }),
    provisions: provisionHistory(corpus, history.documents.get(slug)!).map(({ id, citation, isGone, changes }) => ({
      ...(!isGone && { id, href: addresses.document(slug, id) }),
      citation,
      changes: changes.map(({ neighbours: { before, after }, kind, difference }) => ({
        kind,
        before: versionLink(document, before, addresses),
        after: versionLink(document, after, addresses),
        changesHref: addresses.changes(slug, after.number),
        difference,
      })),
    })),
  };
}
