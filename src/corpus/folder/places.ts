import { ATTACHMENT_ENDINGS, ATTACHMENTS } from '../../domain/attachment/attachment-file.ts';
import { EMBLEM_NAME } from '../../domain/emblem/emblem-file.ts';

/** What a file of the content folder is for. */
export type FileRole =
  | 'document'
  | 'unit'
  | 'source'
  | 'topics'
  | 'abbreviations'
  | 'former-addresses'
  | 'site'
  | 'handbook'
  | 'handbook-image'
  | 'attachment'
  | 'emblem'
  | 'readme';

/** A file that has a place in the site. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  role: FileRole;
  /** The file name without extension. */
  id: string;
}

/** Folders of one kind of file each. */
export const FOLDERS: Record<string, { role: FileRole; extension: string }> = {
  'van-ban': { role: 'document', extension: '.mdx' },
  'don-vi': { role: 'unit', extension: '.yaml' },
  nguon: { role: 'source', extension: '.txt' },
};

/** Files that stand alone. */
export const SINGLE_FILES: Record<string, FileRole> = {
  'linh-vuc.yaml': 'topics',
  'viet-tat.yaml': 'abbreviations',
  'duong-dan-cu.yaml': 'former-addresses',
  'trang.yaml': 'site',
  'README.md': 'readme',
};

export const HANDBOOK = 'huong-dan';
/** In a folder for each document. */
const ATTACHMENT = new RegExp(`\\.(?:${ATTACHMENT_ENDINGS.join('|')})$`);
/** Images lie beside the pages or in folders of their own; pages have one address each, below the handbook's. */
const IMAGE = /\.(?:png|svg|jpe?g|webp|avif)$/;

/** What a path of the content folder is for; undefined where it has no place in the site. */
export function roleOf(path: string): FileRole | undefined {
  const [folder, ...rest] = path.split('/');
  if (rest.length === 0) {
    if (Object.hasOwn(SINGLE_FILES, path)) return SINGLE_FILES[path];
    return EMBLEM_NAME.test(path) ? 'emblem' : undefined;
  }
  if (rest.some((part) => /^[._~]/.test(part))) return undefined;
  if (folder === HANDBOOK) {
    if (IMAGE.test(path)) return 'handbook-image';
    return rest.length === 1 && path.endsWith('.mdx') ? 'handbook' : undefined;
  }
  if (folder === ATTACHMENTS) return rest.length === 2 && ATTACHMENT.test(path) ? 'attachment' : undefined;
  const home = Object.hasOwn(FOLDERS, folder!) ? FOLDERS[folder!] : undefined;
  return rest.length === 1 && home && path.endsWith(home.extension) ? home.role : undefined;
}
