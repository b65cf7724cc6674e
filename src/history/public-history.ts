import type { CorpusEntries } from '../corpus/corpus.ts';
import { namedDocuments, type NamedDocuments } from '../corpus/edition/named-documents.ts';
import { publicDocument } from '../corpus/edition/public-document.ts';
import { isPublic } from '../domain/document/circulation.ts';
import type { DirectiveDocument } from '../domain/document/document.schema.ts';
import type { DocumentHistory, DocumentVersion, History, UnitHistory, Version } from './history.ts';
import { withheldReason } from './withheld-reason.ts';

/**
 * The history of what a public edition publishes, without a trace of what is internal now or was when a version stood.
 * @param whole all that the office has
 * @param published what of it the edition holds
 */
export function publicHistory(history: History, whole: CorpusEntries, published: CorpusEntries): History {
  const everything = [...whole.documents, ...(whole.withdrawn ?? [])];
  const named = namedDocuments(everything.filter((document) => !isPublic(document)));
  const shown = [...published.documents, ...(published.withdrawn ?? [])];
  const leads = new Set((published.formerAddresses ?? []).map(({ from }) => from));
  return {
    ...history,
    documents: new Map(
      shown.flatMap((document): [string, DocumentHistory][] => {
        const known = history.documents.get(document.slug);
        if (!known) return [];
        const formerNames = known.formerNames.filter((name) => leads.has(`van-ban/${name}`));
        return [[document.slug, publicVersions({ ...known, formerNames }, document, named)]];
      }),
    ),
    units: new Map(published.units.map(({ id }) => [id, withoutPast(id, history)])),
  };
}

function publicVersions(
  { versions, tasked, ...rest }: DocumentHistory,
  document: DirectiveDocument,
  named: NamedDocuments,
): DocumentHistory {
  return {
    ...rest,
    versions: versions.map((version) => publicVersion(version, document, named)),
    // Who had tasks of a document that was internal then is told as little as what it said.
    ...(tasked?.isPublic && { tasked }),
  };
}

/** In place of what may not be told. */
const NOT_PUBLIC = 'Bản này không công khai.';

/** A version as the public may see it; one of a time when the document was internal is withheld. */
function publicVersion(version: DocumentVersion, document: DirectiveDocument, named: NamedDocuments): DocumentVersion {
  const { withheld: _, ...rest } = version;
  // As the public may read it: an entry may name what is internal.
  const reason = withheldReason(document.changes, version.number);
  const change = document.changes[version.number - 1]!;
  const entry = version.read();
  const isOpen = entry !== undefined && isPublic(entry.value);
  const isInternal = entry !== undefined && !isOpen;
  return {
    ...rest,
    change,
    ...(isInternal && { state: 'withheld', withheld: NOT_PUBLIC }),
    ...(reason !== undefined && { withheld: reason }),
    read: () => {
      const again = isOpen ? version.read() : undefined;
      return again && { ...again, value: publicDocument(again.value, named) };
    },
  };
}

/** The texts of units that stood in the past may name what is internal: the log is public, they are not. */
function withoutPast(id: string, history: History): UnitHistory {
  const { versions, formerNames } = history.units.get(id) ?? { versions: [], formerNames: [] };
  return {
    id,
    formerNames,
    versions: versions.map((version, index) => (index === versions.length - 1 ? version : withheld(version))),
  };
}

const withheld = <E, V>(version: Version<E, V>): Version<E, V> => ({
  ...version,
  state: 'withheld',
  withheld: version.withheld ?? NOT_PUBLIC,
  read: () => undefined,
});
