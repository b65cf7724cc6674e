import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Relation } from '../../domain/document/relation.schema.ts';
import type { Corpus } from '../corpus.ts';
import { oncePer } from '../../domain/once-per.ts';

/** A relation between two documents, seen from one of them. */
export interface DocumentRelation {
  relation: Relation;
  direction: 'forward' | 'backward';
  /** The document at the other end; undefined where it is only known by its citation. */
  document: DirectiveDocument | undefined;
}

/** The relations that documents have to another one, by its slug, newest document first. */
const relationsTo = oncePer((corpus: Corpus): ReadonlyMap<string | undefined, DocumentRelation[]> =>
  Map.groupBy(
    corpus.documents.flatMap((document) =>
      document.relations.map((relation) => ({ relation, direction: 'backward' as const, document })),
    ),
    ({ relation }) => relation.document,
  ),
);

/** The relations of a document: its own first, in its order, then those that others have to it. */
export function relationsOf(corpus: Corpus, slug: string): DocumentRelation[] {
  const own = corpus.documentBySlug.get(slug)?.relations ?? [];
  const forward = own.map((relation) => ({
    relation,
    direction: 'forward' as const,
    document: relation.document === undefined ? undefined : corpus.documentBySlug.get(relation.document),
  }));
  return [...forward, ...(relationsTo(corpus).get(slug) ?? [])];
}
