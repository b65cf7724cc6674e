import { allKindsOf } from '../../domain/document/document-kind.ts';
import { shortName } from '../../outputs/naming/document-name.ts';
import { schemaFields, SCHEMAS, type SchemaName } from '../../outputs/schema-fields.ts';
import { compareVietnamese } from '../../vietnamese/collate.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';
import type { Knowledge } from './calls.ts';
import type { KnownSite } from './known-site.ts';

/** What the page needs to help with fields. */
export function knowledgeOf({ registry, documents }: KnownSite): Knowledge {
  const names = Object.keys(SCHEMAS) as SchemaName[];
  return {
    fields: Object.fromEntries(names.map((name) => [name, schemaFields(name)])) as Knowledge['fields'],
    kinds: [...new Set([...allKindsOf('state'), ...allKindsOf('party')].map(({ name }) => name))],
    units: registry.units
      .map(({ id, name, validTo }) => ({
        id,
        name: validTo === undefined ? name : `${name} (đến ${formatShortDate(validTo)})`,
      }))
      .sort((a, b) => compareVietnamese(a.name, b.name)),
    groups: registry.units.filter(({ kind }) => kind === 'group').map(({ id, name }) => ({ id, name })),
    topics: registry.topics.map(({ id, name }) => ({ id, name })),
    documents: documents.map((document) => ({ id: document.slug, name: shortName(document) })),
  };
}
