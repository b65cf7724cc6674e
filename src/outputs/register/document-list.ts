import type { Corpus } from '../../corpus/corpus.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { linesOn, pageNumbers, pagePath } from '../list-pages.ts';
import type { Addresses } from '../site/addresses.ts';
import { documentEntry, type DocumentEntry } from '../naming/document-entry.ts';
import { FACETS, facetIndex, narrows, type FacetName } from './facets.ts';

/** How many documents stand on one page of the register. */
export const PAGE_SIZE = 50;

/** Which page of the register: the whole of it or the documents of one facet value; pages count from 1. */
export interface ListPlace {
  facet?: { name: FacetName; value: string };
  page: number;
}

export interface FacetLink {
  label: string;
  count: number;
  href: string;
  current: boolean;
}

/** A page of the register, ready to show. */
export interface DocumentListPage {
  /** The chosen facet value, with the way back to all documents. */
  chosen?: { facet: string; value: string; removeHref: string };
  entries: DocumentEntry[];
  total: number;
  /** The place of the first entry in the whole list, from 1. */
  first: number;
  page: number;
  pageHrefs: string[];
  /** The ways to narrow: where every document has the same value, there is none. */
  facets: { name: FacetName; label: string; values: FacetLink[] }[];
  /** The search page with the chosen value already set, to narrow by several things at once. */
  refineHref: string;
}

/** Every page of the register that exists: at least one, however few the documents. */
export function listPlaces(corpus: Corpus): ListPlace[] {
  const index = facetIndex(corpus);
  const places = pageNumbers(corpus.documents.length, PAGE_SIZE).map((page): ListPlace => ({ page }));
  for (const name of Object.keys(FACETS) as FacetName[]) {
    for (const { slug, documents } of index[name]) {
      for (const page of pageNumbers(documents.length, PAGE_SIZE)) places.push({ facet: { name, value: slug }, page });
    }
  }
  return places;
}

/** The address of a page below `/van-ban/`: `loai/cong-van/trang/2`; undefined for the first page of everything. */
export function pathOf({ facet, page }: ListPlace): string | undefined {
  const path = [...(facet ? [facet.name, facet.value] : []), pagePath(page) ?? []].flat();
  return path.length === 0 ? undefined : path.join('/');
}

/** One page of the register. */
export function documentListPage(corpus: Corpus, place: ListPlace, addresses: Addresses): DocumentListPage {
  const { facet, page } = place;
  const hrefOf = (at: ListPlace) => listAddress(at, addresses);
  const { label, documents } = chosenDocuments(corpus, place);
  return {
    ...(facet ? { chosen: { facet: FACETS[facet.name], value: label, removeHref: addresses.documents } } : {}),
    entries: linesOn(documents, page, PAGE_SIZE).map((document) => documentEntry(corpus, document, addresses)),
    total: documents.length,
    first: (page - 1) * PAGE_SIZE + 1,
    page,
    pageHrefs: pageNumbers(documents.length, PAGE_SIZE).map((number) => hrefOf({ ...place, page: number })),
    facets: facetLinks(corpus, place, hrefOf),
    refineHref: facet ? addresses.searchBy(facet.name, facet.value) : addresses.search,
  };
}

/** The address of a page of the register. */
export function listAddress(place: ListPlace, addresses: Addresses): string {
  const path = pathOf(place);
  return path === undefined ? addresses.documents : `${addresses.documents}${path}/`;
}

function chosenDocuments(
  corpus: Corpus,
  { facet }: ListPlace,
): { label: string; documents: readonly DirectiveDocument[] } {
  if (!facet) return { label: '', documents: corpus.documents };
  const value = facetIndex(corpus)[facet.name].find(({ slug }) => slug === facet.value);
  if (!value) throw new RangeError(`no documents under ${facet.name}/${facet.value}`);
  return value;
}

function facetLinks(corpus: Corpus, { facet }: ListPlace, hrefOf: (at: ListPlace) => string) {
  const index = facetIndex(corpus);
  const isOffered = (name: FacetName): boolean => facet?.name === name || narrows(index[name], corpus);
  return (Object.keys(FACETS) as FacetName[]).filter(isOffered).map((name) => ({
    name,
    label: FACETS[name],
    values: index[name].map(({ slug, label, documents }) => ({
      label,
      count: documents.length,
      href: hrefOf({ facet: { name, value: slug }, page: 1 }),
      current: facet?.name === name && facet.value === slug,
    })),
  }));
}
