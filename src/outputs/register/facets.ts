import { compareCodes } from '../../vietnamese/code-order.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { oncePer } from '../../domain/once-per.ts';
import { documentsForUnit } from '../../corpus/queries/duties.ts';
import { statusOf } from '../../corpus/queries/document-status.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { type DocumentStatus, STATUS_LABELS } from '../../domain/document/status.schema.ts';
import { slugify } from '../../vietnamese/slugify.ts';

/** The ways to narrow the register; each is a folder of addresses under `/van-ban/`. */
export const FACETS = {
  loai: 'Loại văn bản',
  nam: 'Năm ban hành',
  'linh-vuc': 'Lĩnh vực',
  'don-vi': 'Đơn vị thực hiện',
  'tinh-trang': 'Tình trạng',
} as const;

export type FacetName = keyof typeof FACETS;

/** One value of a facet with the documents that have it, newest first. */
export interface FacetValue {
  slug: string;
  label: string;
  documents: readonly DirectiveDocument[];
}

export type FacetIndex = Readonly<Record<FacetName, readonly FacetValue[]>>;

/** The value of documents whose year is not known. */
const UNKNOWN = { slug: 'chua-ro', label: 'Chưa xác định' };

/** The published addresses of each standing: they stay as they are when a label is worded anew. */
const STATUS_SLUGS: Readonly<Record<DocumentStatus, string>> = {
  active: 'dang-thuc-hien',
  superseded: 'da-co-van-ban-thay-the',
  closed: 'da-ket-thuc',
  'issuer-ended': 'co-quan-ban-hanh-da-ket-thuc-hoat-dong',
  unknown: UNKNOWN.slug,
};

/** Every value of every facet that has documents, worked out once per corpus. */
export const facetIndex = oncePer((corpus: Corpus): FacetIndex => {
  const onTopic = new Map(groupBy(corpus, topicsOf).map(({ slug, documents }) => [slug, documents]));
  return {
    loai: byMostFrequent(groupBy(corpus, ({ typeName }) => [{ slug: slugify(typeName), label: typeName }])),
    nam: byLatestYear(groupBy(corpus, yearOf)),
    'linh-vuc': corpus.topics.flatMap(({ id, name }) => value(id, name, onTopic.get(id) ?? [])),
    'don-vi': corpus.units.flatMap(({ id, name }) => value(id, name, documentsForUnit(corpus, id))),
    'tinh-trang': byMostFrequent(groupBy(corpus, (document) => [statusKey(statusOf(corpus, document))])),
  };
});

/** A value of a facet, before it is known which documents have it. */
export type FacetKey = Omit<FacetValue, 'documents'>;

function yearOf({ issuedDate }: DirectiveDocument): FacetKey[] {
  if (issuedDate === undefined) return [UNKNOWN];
  const year = issuedDate.slice(0, 4);
  return [{ slug: year, label: year }];
}

function statusKey(status: DocumentStatus): FacetKey {
  return { slug: STATUS_SLUGS[status], label: STATUS_LABELS[status] };
}

/** The topics of a document: its own and those of its tasks. */
function topicsOf({ topics, tasks }: DirectiveDocument): FacetKey[] {
  const ids = new Set([...topics, ...tasks.flatMap((task) => task.topics)]);
  return [...ids].map((id) => ({ slug: id, label: id }));
}

/** The values that documents have, each with its documents, in the order in which they are met. */
export function groupBy(corpus: Corpus, keysOf: (document: DirectiveDocument) => FacetKey[]): FacetValue[] {
  const values = new Map<string, FacetKey & { documents: DirectiveDocument[] }>();
  for (const document of corpus.documents) {
    for (const key of keysOf(document)) {
      const entry = values.get(key.slug) ?? { ...key, documents: [] };
      entry.documents.push(document);
      values.set(key.slug, entry);
    }
  }
  return [...values.values()];
}

function value(slug: string, label: string, documents: readonly DirectiveDocument[]): FacetValue[] {
  return documents.length === 0 ? [] : [{ slug, label, documents }];
}

/** Whether a choice among these leaves some documents out. */
export const narrows = (values: readonly FacetValue[], { documents }: Corpus): boolean =>
  values.some((value) => value.documents.length < documents.length);

function byMostFrequent(values: FacetValue[]): FacetValue[] {
  return values.toSorted((a, b) => b.documents.length - a.documents.length || compareCodes(a.slug, b.slug));
}

function byLatestYear(values: FacetValue[]): FacetValue[] {
  const rank = ({ slug }: FacetValue) => (slug === UNKNOWN.slug ? 0 : Number(slug));
  return values.toSorted((a, b) => rank(b) - rank(a));
}
