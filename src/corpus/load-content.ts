import type { Issue } from '../issues/issue.ts';
import { cacheKey } from './content-cache.ts';
import { listContent } from './folder/files.ts';
import type { ContentFile } from './folder/places.ts';
import { loadText } from './text/load-text.ts';

/** Files that are claimed, but are not data: the handbook is rendered as pages, the README is for people. */
const UNREAD = new Set(['handbook', 'readme']);

/** A file with its text. */
export interface LoadedFile {
  file: ContentFile;
  text: string;
  /** Says all of the file: its path and its bytes. */
  key: string;
}

/** A content folder as it lies on disk, not yet understood. */
export interface LoadedContent {
  contentDir: string;
  files: readonly ContentFile[];
  /** Those that hold data and could be decoded. */
  sources: readonly LoadedFile[];
  /** What is wrong with names, places and encodings. */
  issues: readonly Issue[];
}

/** Takes a content folder from disk. Never throws on bad content. */
export function loadContent(contentDir: string): LoadedContent {
  const { files, issues } = listContent(contentDir);
  const loaded = files
    .filter(({ role }) => !UNREAD.has(role))
    .map((file) => ({ file, ...loadText(contentDir, file.path) }));
  const sources = loaded.flatMap(({ file, content }) => (content ? [{ file, ...content }] : []));
  return { contentDir, files, sources, issues: [...issues, ...loaded.flatMap((found) => found.issues)] };
}

/** Two contents of one fingerprint get one verdict. */
export function fingerprintOf({ files, sources, issues }: LoadedContent): string {
  return cacheKey('content', JSON.stringify([files, sources.map(({ key }) => key), issues]));
}
