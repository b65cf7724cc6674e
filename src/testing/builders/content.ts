import type { Content, Sourced } from '../../corpus/content.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';

/** A document as the file of its name holds it. */
export const sourcedDocument = (
  value: DirectiveDocument,
  broken: readonly string[] = [],
): Sourced<DirectiveDocument> => ({
  file: `van-ban/${value.slug}.mdx`,
  value,
  broken,
});

/** A unit as the file of its id holds it. */
export const sourcedUnit = (value: Unit, broken: readonly string[] = []): Sourced<Unit> => ({
  file: `don-vi/${value.id}.yaml`,
  value,
  broken,
});

/** A content of the given parts, all of it read; what a test does not name is empty. */
export function aContent(parts: Partial<Content> = {}): Content {
  const { documents = [], units = [] } = parts;
  return {
    documents,
    units,
    site: undefined,
    topics: undefined,
    abbreviations: undefined,
    handbook: [],
    documentIds: new Set(documents.map(({ value }) => value.slug)),
    areAllRead: true,
    unitIds: new Set(units.map(({ value }) => value.id)),
    handbookIds: new Set(),
    images: new Set(),
    texts: new Map(),
    gate: new Map(),
    ...parts,
  };
}
