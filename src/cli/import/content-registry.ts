import { loadContent } from '../../corpus/load-content.ts';
import { readContent } from '../../corpus/from-files.ts';
import { codeKeyOf } from '../../domain/document/document-code.ts';
import type { Registry } from '../../importing/registry/registry.ts';

/** What a content folder registers, as far as its files can be read: an office may import while it mends others. */
export async function contentRegistry(contentDir: string): Promise<Registry> {
  const { content } = await readContent(loadContent(contentDir));
  return {
    units: content.units.map(({ value: { id, name, shortName, kind, groups, validFrom, validTo, successors } }) => ({
      id,
      name,
      ...(shortName !== undefined && { shortName }),
      isGroup: kind === 'group',
      groups,
      ...(validFrom !== undefined && { validFrom }),
      ...(validTo !== undefined && { validTo }),
      ...(successors.length > 0 && { successors: successors.map(({ unit }) => unit) }),
    })),
    topics: content.topics?.value.topics ?? [],
    abbreviations: (content.abbreviations?.value.abbreviations ?? []).map(({ short, expansions, ambiguous }) => ({
      short,
      expansions,
      isAmbiguous: ambiguous !== undefined,
    })),
    documents: content.documents.map(({ value }) => ({
      slug: value.slug,
      codeKey: codeKeyOf(value),
      ...(value.issuedDate !== undefined && { issuedDate: value.issuedDate }),
    })),
  };
}
