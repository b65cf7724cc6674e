import type { Abbreviation } from '../../domain/abbreviation.schema.ts';
import { type CodeFields, codeKeyOf } from '../../domain/document/document-code.ts';
import type { Topic } from '../../domain/topic.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import type { Registry } from './registry.ts';

/** What an office has registered, however it is held. */
export interface Registered {
  units: readonly Unit[];
  topics: readonly Topic[];
  abbreviations: readonly Abbreviation[];
  documents: readonly (CodeFields & { slug: string; issuedDate?: string | undefined })[];
}

/** As much of it as the import asks for. */
export function toRegistry({ units, topics, abbreviations, documents }: Registered): Registry {
  return {
    units: units.map(({ id, name, shortName, kind, groups, validFrom, validTo, successors }) => ({
      id,
      name,
      ...(shortName !== undefined && { shortName }),
      isGroup: kind === 'group',
      groups,
      ...(validFrom !== undefined && { validFrom }),
      ...(validTo !== undefined && { validTo }),
      ...(successors.length > 0 && { successors: successors.map(({ unit }) => unit) }),
    })),
    topics,
    abbreviations: abbreviations.map(({ short, expansions, ambiguous }) => ({
      short,
      expansions,
      isAmbiguous: ambiguous !== undefined,
    })),
    documents: documents.map((document) => ({
      slug: document.slug,
      codeKey: codeKeyOf(document),
      ...(document.issuedDate !== undefined && { issuedDate: document.issuedDate }),
    })),
  };
}
