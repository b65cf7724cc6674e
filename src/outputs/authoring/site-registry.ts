import type { Corpus } from '../../corpus/corpus.ts';
import { compareCodes } from '../../vietnamese/code-order.ts';
import type { Abbreviation } from '../../domain/abbreviation.schema.ts';
import type { Site } from '../../domain/site.schema.ts';
import type { Topic } from '../../domain/topic.schema.ts';
import type { Unit } from '../../domain/unit/unit.schema.ts';
import { type DocumentColumns, toColumns } from './document-columns.ts';
import { BUCKET } from './document-details.ts';

/** What a browser must know of this site to judge, and to help with, one document that is being written. */
export interface SiteRegistry {
  site: Site;
  units: readonly Unit[];
  topics: readonly Topic[];
  abbreviations: readonly Abbreviation[];
  handbookIds: readonly string[];
  /** Every document in short. */
  documents: DocumentColumns;
  /** So many documents have their provisions in one file. */
  bucket: number;
}

/** The registry of a site: of what it publishes, so of an edition only what is in it. */
export function siteRegistry(corpus: Corpus, handbookIds: readonly string[]): SiteRegistry {
  const { units, topics, abbreviations } = corpus;
  const { release: _, notify: __, ...site } = corpus.site;
  return {
    site,
    // What the office notes about a unit helps nobody who writes a document.
    units: units
      .map(({ provenance: _p, note: _n, release: _r, ...unit }) => unit)
      .sort((a, b) => compareCodes(a.id, b.id)),
    topics,
    abbreviations: abbreviations.map(({ note: _n, ...abbreviation }) => abbreviation),
    handbookIds,
    documents: toColumns(corpus.documents),
    bucket: BUCKET,
  };
}
