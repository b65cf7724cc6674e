import { namedIn } from '../corpus/queries/duties.ts';
import { isPublic } from '../domain/document/circulation.ts';
import type { DirectiveDocument } from '../domain/document/document.schema.ts';

/** To whom a document had given tasks. */
export interface Tasked {
  /** Ids of the units and groups that its tasks named. */
  units: readonly string[];
  /** Whether a public edition had it. */
  isPublic: boolean;
}

/** To whom a document gives tasks. */
export function taskedBy(document: DirectiveDocument): Tasked {
  return { units: [...new Set(document.tasks.flatMap(namedIn))], isPublic: isPublic(document) };
}
