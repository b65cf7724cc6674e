import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import { visible } from '../vietnamese/invisible.ts';
import { characterIssues } from './characters.ts';
import type { Content, Sourced } from './content.ts';
import type { CorpusEntries } from './corpus.ts';
import { decode } from './decode.ts';
import { fileIssue } from './file-names.ts';
import { type ContentFile, listContent } from './files.ts';
import type { Reading } from './reading.ts';
import { openReadingCache, readingKey, type ReadingCache } from './reading-cache.ts';

/** No directive is that long; a file beyond it is a mistake, and would hold up everyone's build. */
const MAX_BYTES = 4 * 1024 * 1024;

/** Bodies whose bytes are not text of ours: pictures and pages of the handbook, and the README. */
const UNREAD = new Set(['handbook', 'readme']);

/** What a rule finds in the text of one file, whatever the file is for. */
export type TextRule = (file: string, text: string) => Issue[];

export interface ReadOptions {
  /** Rules on the text of single files; what they find is kept with the reading. */
  textRules?: readonly TextRule[];
  /** Where readings are kept between runs; default `.cache/` beside package.json. */
  cacheDir?: string;
}

export interface ReadResult {
  content: Content;
  issues: Issue[];
  /** How many files were looked at. */
  files: number;
}

/** Reads a content folder: every file decoded, parsed and held against its schema. Nothing throws on bad content. */
export async function readContent(contentDir: string, options: ReadOptions = {}): Promise<ReadResult> {
  const textRules = [characterIssues, ...(options.textRules ?? [])];
  const { files, issues } = listContent(contentDir);
  const cache = openReadingCache(contentDir, options.cacheDir);
  const texts = new Map<string, string>();
  const entries: { file: ContentFile; entry: Sourced<unknown> }[] = [];
  for (const file of files) {
    if (UNREAD.has(file.role)) continue;
    const { text, entry, issues: found } = await read(contentDir, file, cache, textRules);
    issues.push(...found);
    if (text !== undefined) texts.set(file.path, text);
    if (entry) entries.push({ file, entry });
  }
  cache.save();
  if (files.length > 0 && !files.some(({ role }) => role === 'site')) {
    issues.push(
      fileIssue(
        'trang.yaml',
        'site-missing',
        'thiếu tệp nói về trang.',
        'tạo tệp với name, publisher, description và url.',
      ),
    );
  }
  return { content: toContent(files, entries, texts), issues, files: files.length };
}

/** The entries of a content that has no errors, or undefined where it does not even say which site it is. */
export function toEntries(content: Content): CorpusEntries | undefined {
  if (!content.site) return undefined;
  return {
    site: content.site.value,
    documents: content.documents.map(({ value }) => value),
    units: content.units.map(({ value }) => value),
    topics: content.topics?.value.topics ?? [],
    abbreviations: content.abbreviations?.value.abbreviations ?? [],
  };
}

function toContent(
  files: readonly ContentFile[],
  entries: readonly { file: ContentFile; entry: Sourced<unknown> }[],
  texts: ReadonlyMap<string, string>,
): Content {
  const entriesOf = <T>(role: ContentFile['role']): Sourced<T>[] =>
    entries.filter(({ file }) => file.role === role).map(({ entry }) => entry as Sourced<T>);
  const idsOf = (role: ContentFile['role']): Set<string> =>
    new Set(files.filter((file) => file.role === role).map(({ id }) => id));
  return {
    documents: entriesOf('document'),
    units: entriesOf('unit'),
    site: entriesOf<NonNullable<Content['site']>['value']>('site')[0],
    topics: entriesOf<NonNullable<Content['topics']>['value']>('topics')[0],
    abbreviations: entriesOf<NonNullable<Content['abbreviations']>['value']>('abbreviations')[0],
    documentIds: idsOf('document'),
    unitIds: idsOf('unit'),
    texts,
  };
}

async function read(
  root: string,
  file: ContentFile,
  cache: ReadingCache,
  textRules: readonly TextRule[],
): Promise<Reading & { text?: string }> {
  const bytes = bytesOf(root, file.path);
  if (!(bytes instanceof Uint8Array)) return { issues: [bytes] };
  const { text, issues } = decode(file.path, bytes);
  if (text === undefined) return { issues };
  if (text.trim() === '') {
    const fix = 'ghi nội dung vào tệp, hoặc xoá tệp.';
    return { issues: [...issues, fileIssue(file.path, 'file-empty', 'tệp trống.', fix)] };
  }
  const key = readingKey(file.path, bytes, textRules);
  const kept = cache.get(key);
  if (kept) return { ...kept, text, issues: [...issues, ...kept.issues] };
  // The parser costs more to load than a warm run may take.
  const { readFile } = await import('./read-file.ts');
  const reading = readFile(file, text);
  reading.issues.unshift(...textRules.flatMap((rule) => rule(file.path, text)));
  cache.set(key, reading);
  return { ...reading, text, issues: [...issues, ...reading.issues] };
}

function bytesOf(root: string, path: string): Uint8Array | Issue {
  try {
    const { size } = statSync(join(root, path));
    if (size <= MAX_BYTES) return readFileSync(join(root, path));
    const message = `tệp dài ${Math.round(size / 1024 / 1024)} MB, quá 4 MB.`;
    return fileIssue(path, 'file-too-large', message, 'tách thành nhiều văn bản, hoặc bỏ phần không phải chữ.');
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? ` (${visible(String(error.code))})` : '';
    return fileIssue(path, 'file-unreadable', `không đọc được tệp${reason}.`, 'kiểm tra quyền đọc của tệp.');
  }
}
