import { compareCodes } from '../vietnamese/code-order.ts';
import { GUIDE_PAGE } from '../issues/guide-page.ts';
import { strings } from '../strings.ts';
import type { Addresses } from './site/addresses.ts';
import type { NamedLink } from './naming/document-entry.ts';

/** A page of the handbook in its list of contents. */
export interface HandbookLink extends NamedLink {
  description: string;
}

/** What a handbook file says of itself. */
export interface HandbookEntry {
  id: string;
  data: { title: string; description: string; order: number };
}

/** Where the site sends its three kinds of readers for guidance. */
export interface HandbookEntrances {
  official: string;
  unit: string;
  office: string;
}

/** The pages that the site itself leads to; where a handbook has none of that name, its list of contents. */
export function handbookEntrances(entries: readonly HandbookEntry[], addresses: Addresses): HandbookEntrances {
  const names = new Set(entries.map(({ id }) => id));
  const leadTo = (name: string): string => (names.has(name) ? addresses.handbookPage(name) : addresses.handbook);
  return { official: leadTo('doc-van-ban'), unit: leadTo('in-phieu'), office: leadTo('dang-van-ban') };
}

/** The pages of the handbook in the order they give themselves, then the one that the program makes of its own codes. */
export function handbookPages(entries: readonly HandbookEntry[], addresses: Addresses): HandbookLink[] {
  const written = entries
    .toSorted((a, b) => a.data.order - b.data.order || compareCodes(a.id, b.id))
    .map(({ id, data }) => ({ name: data.title, description: data.description, href: addresses.handbookPage(id) }));
  const { title, description } = strings.handbook.codes;
  return [...written, { name: title, description, href: addresses.handbookPage(GUIDE_PAGE) }];
}
