import { buildCorpus, type Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { isWithdrawn } from '../../domain/document/withdrawn.ts';
import type { DocumentHistory, DocumentVersion, History } from '../../history/history.ts';
import { taskedBy } from '../../history/tasked.ts';
import { citedName } from '../naming/document-name.ts';
import { isTold, newsOf } from '../news/news.ts';
import { unitNames } from '../naming/unit-names.ts';
import type { PairedDocument } from './paired-documents.ts';

/** The documents of which units are told that all are told of the same. */
export interface PreviewedNotice {
  units: string;
  documents: string[];
}

/** The notices that go out: of each entry that comes to a log, to the units whose duties it concerns. */
export function previewedNotices(after: Corpus, pairs: readonly PairedDocument[]): PreviewedNotice[] {
  const changed = pairs.flatMap(({ before, after: is }) => (is ? [{ before, is }] : []));
  const told = new Map(changed.map(({ before, is }) => [is.slug, before?.changes.length ?? 0]));
  const standing = changed.map(({ is }) => is).filter(({ slug }) => after.documentBySlug.has(slug));
  const history: History = {
    documents: new Map(changed.map(({ before, is }) => [is.slug, historyOf(is, before)])),
    units: new Map(),
  };
  const news = newsOf(buildCorpus({ ...after, documents: standing }), history).filter(
    (item) => isTold(item) && item.number > told.get(item.document.slug)!,
  );
  const notices = after.units.flatMap((unit) => {
    const own = news.filter(({ units }) => units.has(unit.id)).map(({ document }) => citedName(document));
    return own.length > 0 ? [{ unit, documents: [...new Set(own)] }] : [];
  });
  const alike = Map.groupBy(notices, ({ documents }) => JSON.stringify(documents));
  return [...alike.values()].map((same) => ({
    units: unitNames(same.map(({ unit }) => unit)).join('; '),
    documents: same[0]!.documents,
  }));
}

/** What is known of a document here: what was published last, and what stands now. */
function historyOf(is: DirectiveDocument, before: DirectiveDocument | undefined): DocumentHistory {
  const isLonger = before && before.changes.length > 0 && before.changes.length < is.changes.length;
  return {
    slug: is.slug,
    formerNames: [],
    versions: [...(isLonger ? [versionOf(before)] : []), versionOf(is)],
    ...(before && isWithdrawn(is) && { tasked: taskedBy(before) }),
  };
}

function versionOf(document: DirectiveDocument): DocumentVersion {
  const change = document.changes.at(-1)!;
  const read = () => ({ file: '', value: document, broken: [] });
  return { number: document.changes.length, date: change.date, change, state: 'shown', read };
}
