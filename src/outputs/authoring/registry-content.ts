import { compareCodes } from '../../vietnamese/code-order.ts';
import type { Content, Sourced } from '../../corpus/content.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import type { Provision } from '../../domain/provision/provision.ts';
import type { DocumentDetails } from './document-details.ts';
import { type KnownDocument } from './document-columns.ts';
import type { SiteRegistry } from './site-registry.ts';

/**
 * The content of a site as far as a registry knows it, for the rules. A document of which no details are there is one
 * whose text could not be read: nothing is concluded from it.
 */
export function registryContent(
  { site, units, topics, abbreviations, handbookIds }: Omit<SiteRegistry, 'documents' | 'bucket'>,
  documents: readonly KnownDocument[],
  detailsOf: (slug: string) => DocumentDetails | undefined,
): Content {
  return {
    documents: documents
      .map((known) => toDocument(known, detailsOf(known.slug)))
      .sort((a, b) => compareCodes(a.file, b.file)),
    units: units.map((value) => ({ file: `don-vi/${value.id}.yaml`, value, broken: [] })),
    site: { file: 'trang.yaml', value: site, broken: [] },
    topics: { file: 'linh-vuc.yaml', value: { topics: [...topics] }, broken: [] },
    abbreviations: { file: 'viet-tat.yaml', value: { abbreviations: [...abbreviations] }, broken: [] },
    handbook: [],
    documentIds: new Set(documents.map(({ slug }) => slug)),
    areAllRead: true,
    unitIds: new Set(units.map(({ id }) => id)),
    handbookIds: new Set(handbookIds),
    images: new Set(),
    // Source texts are published nowhere, nor are their names.
    texts: new Map(),
    gate: new Map(),
  };
}

const NO_LISTS = { to: [], topics: [], indicators: [] };

function toDocument(known: KnownDocument, details: DocumentDetails | undefined): Sourced<DirectiveDocument> {
  const value = {
    ...known,
    to: [],
    toPlaces: [],
    signer: {},
    topics: [],
    source: { kind: 'signed', missing: [] },
    release: { basis: 'law', allowed: [] },
    changes: [{ date: known.issuedDate ?? '', kind: 'published', level: 'major', note: '', tasks: [] }],
    aliases: [],
    tasks: [],
    body: { provisions: [] },
  };
  const at = { file: `van-ban/${known.slug}.mdx`, value: value as DirectiveDocument, broken: ['body'] };
  if (details) addDetails(at, details);
  return at;
}

/** Writes into a document of a registry's content what has been learnt of it. */
export function addDetails(at: Sourced<DirectiveDocument>, details: DocumentDetails): void {
  const { subject, displayTitle, provisions, aliases, tasks } = details;
  Object.assign(at.value, {
    ...(subject !== undefined && { subject }),
    ...(displayTitle !== undefined && { displayTitle }),
    aliases: aliases.map((from) => ({ from, note: '' })),
    // Only their ids are asked for.
    tasks: tasks.map((id) => ({ id, title: '', provision: '', quote: '', ...NO_LISTS })),
    body: {
      provisions: provisions.map((id): Provision => ({ type: 'provision', kind: 'passage', id, content: [], line: 1 })),
    },
  });
  Object.assign(at, { broken: [] });
}
