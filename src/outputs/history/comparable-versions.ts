import type { DocumentVersion, History } from '../../history/history.ts';
import { readable } from './neighbours.ts';

/** With fewer versions, what one changed is all that there is to compare. */
const FEWEST = 3;

/** The versions of a document that can be held against each other in a browser; none where there are too few to choose. */
export function comparableVersions({ documents }: History, slug: string): DocumentVersion[] {
  const history = documents.get(slug);
  const versions = history ? readable(history) : [];
  return versions.length < FEWEST ? [] : versions;
}
