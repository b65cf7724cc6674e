import type { Issue } from '../issues/issue.ts';
import { cacheKey } from './content-cache.ts';
import { listContent } from './folder/files.ts';
import type { ContentFile } from './folder/places.ts';
import { type LoadedImage, loadImage } from './handbook/load-image.ts';
import { loadText } from './text/load-text.ts';

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
  /** Those that hold text and could be decoded. */
  dataFiles: readonly LoadedFile[];
  /** Those that are the images that they say they are. */
  images: readonly LoadedImage[];
  /** What is wrong with names, places and encodings. */
  issues: readonly Issue[];
}

/** Takes a content folder from disk. Never throws on bad content. */
export function loadContent(contentDir: string): LoadedContent {
  const { files, issues } = listContent(contentDir);
  const { image = [], text = [] } = Object.groupBy(files, ({ role }) => (role === 'handbook-image' ? 'image' : 'text'));
  const loaded = text.map((file) => ({ file, ...loadText(contentDir, file) }));
  const dataFiles = loaded.flatMap(({ file, content }) => (content ? [{ file, ...content }] : []));
  const seen = image.map(({ path }) => ({ path, ...loadImage(contentDir, path) }));
  const images = seen.flatMap(({ path, bytes }) => (bytes ? [{ path, bytes }] : []));
  return {
    contentDir,
    files,
    dataFiles,
    images,
    issues: [...issues, ...[...loaded, ...seen].flatMap((found) => found.issues)],
  };
}

/** Two contents of one fingerprint get one verdict. */
export function fingerprintOf({ files, dataFiles, issues }: LoadedContent): string {
  return cacheKey('content', JSON.stringify([files, dataFiles.map(({ key }) => key), issues]));
}
