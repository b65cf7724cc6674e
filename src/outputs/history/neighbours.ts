import { oncePer } from '../../domain/once-per.ts';
import type { DocumentHistory, DocumentVersion } from '../../history/history.ts';

/** A version and the one before it that can be read. */
export interface Neighbours {
  before: DocumentVersion;
  after: DocumentVersion;
}

/** The versions of a document that can be read, oldest first. */
export function readable({ versions }: DocumentHistory): DocumentVersion[] {
  return versions.filter((version) => version.state !== 'withheld' && version.read() !== undefined);
}

/** Each version of a document that can be read with the one before it, oldest first; none where there is only one. */
export const neighboursIn = oncePer((history: DocumentHistory): readonly Neighbours[] => {
  const versions = readable(history);
  return versions.slice(1).map((after, index) => ({ before: versions[index]!, after }));
});
