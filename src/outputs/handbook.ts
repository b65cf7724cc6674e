import type { Addresses } from './addresses.ts';
import type { NamedLink } from './document-entry.ts';

/** A page of the handbook in its list of contents. */
export interface HandbookPage extends NamedLink {
  description: string;
}

/** What a handbook file says of itself. */
export interface HandbookEntry {
  id: string;
  data: { title: string; description: string; order: number };
}

/** The pages of the handbook in the order they give themselves. */
export function handbookPages(entries: readonly HandbookEntry[], addresses: Addresses): HandbookPage[] {
  return entries
    .toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1))
    .map(({ id, data }) => ({ name: data.title, description: data.description, href: addresses.handbookPage(id) }));
}
