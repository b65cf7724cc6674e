import type { Issue } from '../issues/issue.ts';
import { characterIssues } from './characters.ts';
import type { Content, Sourced } from './content.ts';
import type { CorpusEntries } from './corpus.ts';
import { fileIssue } from './file-names.ts';
import { type ContentFile, listContent } from './files.ts';
import { loadText } from './load-text.ts';
import type { UnreadFile } from './read-files.ts';
import type { Reading } from './reading.ts';
import { openReadingCache } from './reading-cache.ts';

/** Files that are claimed, but are not data: the handbook is rendered as pages, the README is for people. */
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
  const { files, issues } = listContent(contentDir);
  const loaded = files
    .filter(({ role }) => !UNREAD.has(role))
    .map((file) => ({ file, ...loadText(contentDir, file.path) }));
  const sources = loaded.flatMap(({ file, content }) => (content ? [{ file, ...content }] : []));
  const readings = await readSources(sources, contentDir, options);
  issues.push(...siteMissing(files), ...[...loaded, ...readings].flatMap((found) => found.issues));
  const entries = readings.flatMap(({ entry }, index) => (entry ? [{ file: sources[index]!.file, entry }] : []));
  const texts = new Map(sources.map(({ file, text }) => [file.path, text]));
  return { content: toContent(files, entries, texts), issues, files: files.length };
}

/** What each file says, from the cache or by reading it. */
async function readSources(
  sources: readonly (UnreadFile & { key: string })[],
  contentDir: string,
  { cacheDir, textRules = [] }: ReadOptions,
): Promise<Reading[]> {
  const rules = [characterIssues, ...textRules];
  const cache = openReadingCache(contentDir, rules, cacheDir);
  const readings = sources.map(({ key }) => cache.get(key));
  const unread = sources.filter((_, index) => !readings[index]);
  if (unread.length > 0) {
    // The parser costs more to load than a run without news may take.
    const { readFiles } = await import('./read-files.ts');
    const fresh = (await readFiles(unread)).values();
    for (const [index, { file, text, key }] of sources.entries()) {
      if (readings[index]) continue;
      const { issues, ...reading } = fresh.next().value!;
      readings[index] = { ...reading, issues: [...rules.flatMap((rule) => rule(file.path, text)), ...issues] };
      cache.set(key, readings[index]);
    }
  }
  cache.save();
  return readings as Reading[];
}

function siteMissing(files: readonly ContentFile[]): Issue[] {
  if (files.length === 0 || files.some(({ role }) => role === 'site')) return [];
  const fix = 'tạo tệp với name, publisher, description và url.';
  return [fileIssue('trang.yaml', 'site-missing', 'thiếu tệp nói về trang.', fix)];
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
