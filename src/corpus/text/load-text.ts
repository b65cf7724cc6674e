import { ATTACHMENT_BYTES } from '../../domain/attachment/attachment-file.ts';
import { EMBLEM_BYTES } from '../../domain/emblem/emblem-file.ts';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../issues/issue.ts';
import { visible } from '../../vietnamese/encoding/invisible.ts';
import { textIn } from './text-in.ts';
import { fileIssue } from '../folder/file-names.ts';
import { cacheKey } from '../content-cache.ts';
import type { ContentFile, FileRole } from '../folder/places.ts';

/**
 * How many bytes a file may have. No directive is longer, a text that a document is compared with may be a whole
 * gazette, and a page of the handbook is no book; a scan that is larger can be made smaller; a file beyond that is a
 * mistake, and would hold up everyone's build.
 */
const MAX_BYTES = {
  text: 1_500_000,
  page: 500_000,
  source: 4_000_000,
  image: 4_000_000,
  attachment: ATTACHMENT_BYTES,
  emblem: EMBLEM_BYTES,
};
/** By what a file is for. */
export type Bound = keyof typeof MAX_BYTES;

/** How a file of other things than text is made smaller. */
const SMALLER: Partial<Record<Bound, string>> = {
  attachment: 'chụp lại với độ phân giải thấp hơn, hoặc tách thành nhiều tệp.',
  image: 'thu nhỏ ảnh rồi lưu lại.',
  emblem: 'thu nhỏ ảnh còn khoảng 200 điểm ảnh mỗi chiều rồi lưu thành PNG, hoặc vẽ SVG đơn giản hơn.',
};

/** By what such files are for, where it is not that of a text. */
const BOUND_OF: Partial<Record<FileRole, Bound>> = { handbook: 'page', source: 'source' };

/** A file with text to read, or with messages on why there is none. */
export interface LoadedText {
  issues: Issue[];
  content?: { text: string; key: string };
}

/** Takes a file of the content folder from disk. Never throws. */
export function loadText(contentDir: string, { path, role }: ContentFile): LoadedText {
  const bytes = bytesOf(join(contentDir, path), path, BOUND_OF[role] ?? 'text');
  if (!(bytes instanceof Uint8Array)) return { issues: [bytes] };
  const { text, issues } = textIn(path, bytes);
  return text === undefined ? { issues } : { issues, content: { text, key: cacheKey(path, bytes) } };
}

/** The bytes of a file, or the message on why there are none. */
export function bytesOf(file: string, path: string, use: Bound): Uint8Array | Issue {
  try {
    const { size } = statSync(file);
    if (size <= MAX_BYTES[use]) return readFileSync(file);
    const message = `tệp dài ${megabytes(size)} MB, quá ${megabytes(MAX_BYTES[use])} MB.`;
    const fix = SMALLER[use] ?? 'tách thành nhiều văn bản, hoặc bỏ phần không phải chữ.';
    return fileIssue(path, 'file-too-large', message, fix);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${visible(String(error.code))})` : '';
    return fileIssue(path, 'file-unreadable', `không đọc được tệp${reason}.`, 'kiểm tra quyền đọc của tệp.');
  }
}

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 10_000) / 100).replace('.', ',');
