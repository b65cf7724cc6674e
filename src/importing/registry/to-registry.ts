import type { Abbreviation } from '../../domain/abbreviation.schema.ts';
import { type CodeFields, codeKeyOf } from '../../domain/document/document-code.ts';
import { toUnitRegistry } from '../../domain/naming/unit-registry.ts';
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
    ...toUnitRegistry(units, abbreviations),
    topics,
    documents: documents.map((document) => ({
      slug: document.slug,
      codeKey: codeKeyOf(document),
      ...(document.issuedDate !== undefined && { issuedDate: document.issuedDate }),
    })),
  };
}
