import type { HandbookPage } from './handbook-page.schema.ts';

/** A page that passed every check, with the very text that was looked at. */
export interface PublishedPage extends Pick<HandbookPage, 'id' | 'title' | 'description' | 'order'> {
  /** What stands below the frontmatter, with the lines of the file. */
  body: string;
}

/** The handbook as it may be rendered: pages and images, nothing that was not looked at. */
export interface PublishedHandbook {
  pages: readonly PublishedPage[];
  /** By their path below the folder of the handbook. */
  images: readonly { path: string; bytes: Uint8Array }[];
}
