import { join } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import { cacheKey } from './content-cache.ts';
import { folderTooLarge, listContent } from './folder/files.ts';
import type { ContentFile } from './folder/places.ts';
import { type LoadedImage, loadImage } from './handbook/load-image.ts';
import { bytesOf, loadText } from './text/load-text.ts';
import { groupedDigits } from '../vietnamese/grouped-digits.ts';

/** A file with its text. */
export interface LoadedFile {
  file: ContentFile;
  text: string;
  /** Says all of the file: its path and its bytes. */
  key: string;
}

/** An attachment with its bytes. */
export interface LoadedAttachment {
  path: string;
  bytes: Uint8Array;
  /** Says all of the file: its path and its bytes. */
  key: string;
}

/** A content folder as it lies on disk, not yet understood. */
export interface LoadedContent {
  contentDir: string;
  files: readonly ContentFile[];
  /** Those that hold text and could be decoded. */
  dataFiles: readonly LoadedFile[];
  /** Those that are the images that they say they are: of the handbook, and beside `trang.yaml`. */
  images: readonly LoadedImage[];
  /** Those of `tep/`, whatever they turn out to be. */
  attachments: readonly LoadedAttachment[];
  /** What is wrong with names, places and encodings. */
  issues: readonly Issue[];
}

/** In UTF-16 units: ten thousand documents of 12 pages. All texts are held at once. */
const MAX_TEXT = 400_000_000;

/** Takes a content folder from disk. Never throws on bad content. */
export function loadContent(contentDir: string, most = MAX_TEXT): LoadedContent {
  const { files, issues } = listContent(contentDir);
  const {
    image = [],
    attachment = [],
    text = [],
  } = Object.groupBy(files, ({ role }) =>
    role === 'handbook-image' || role === 'emblem' ? 'image' : role === 'attachment' ? 'attachment' : 'text',
  );
  const loaded = [];
  let length = 0;
  for (const file of text) {
    const found = loadText(contentDir, file);
    length += found.content?.text.length ?? 0;
    if (length > most) {
      const issue = folderTooLarge(`${groupedDigits(most)} ký tự`);
      return { contentDir, files: [], dataFiles: [], images: [], attachments: [], issues: [issue] };
    }
    loaded.push({ file, ...found });
  }
  const dataFiles = loaded.flatMap(({ file, content }) => (content ? [{ file, ...content }] : []));
  const seen = image.map(({ path, role }) => ({
    path,
    ...loadImage(contentDir, path, role === 'emblem' ? 'emblem' : 'image'),
  }));
  const images = seen.flatMap(({ path, bytes }) => (bytes ? [{ path, bytes, key: cacheKey(path, bytes) }] : []));
  const taken = attachment.map(({ path }) => loadAttachment(contentDir, path));
  return {
    contentDir,
    files,
    dataFiles,
    images,
    attachments: taken.flatMap((one) => ('bytes' in one ? [one] : [])),
    issues: [
      ...issues,
      ...[...loaded, ...seen].flatMap((found) => found.issues),
      ...taken.flatMap((one) => ('bytes' in one ? [] : [one])),
    ],
  };
}

function loadAttachment(contentDir: string, path: string): LoadedAttachment | Issue {
  const bytes = bytesOf(join(contentDir, path), path, 'attachment');
  return bytes instanceof Uint8Array ? { path, bytes, key: cacheKey(path, bytes) } : bytes;
}

/** Two contents of one fingerprint get one verdict. */
export function fingerprintOf({ files, dataFiles, images, attachments, issues }: LoadedContent): string {
  const keys = [...dataFiles, ...images, ...attachments].map(({ key }) => key);
  return cacheKey('content', JSON.stringify([files, keys, issues]));
}
