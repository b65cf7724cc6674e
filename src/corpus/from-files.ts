import type { Issue } from '../issues/issue.ts';
import { characterIssues } from './text/characters.ts';
import type { Content, Sourced } from './content.ts';
import type { CorpusEntries } from './corpus.ts';
import { fileIssue } from './folder/file-names.ts';
import type { ContentFile } from './folder/places.ts';
import type { LoadedContent } from './load-content.ts';
import type { ParsedFile } from './entry/parsed-file.ts';
import { openContentCache } from './content-cache.ts';

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
}

/** Reads what was loaded: every file parsed and held against its schema. Nothing throws on bad content. */
export async function readContent(loaded: LoadedContent, options: ReadOptions = {}): Promise<ReadResult> {
  const { files, dataFiles } = loaded;
  const readings = await readSources(loaded, options);
  const issues = [...loaded.issues, ...missingFiles(loaded), ...readings.flatMap((reading) => reading.issues)];
  const entries = readings.flatMap(({ entry }, index) => (entry ? [{ file: dataFiles[index]!.file, entry }] : []));
  const texts = new Map(dataFiles.map(({ file, text }) => [file.path, text]));
  return { content: toContent(files, entries, texts), issues };
}

/** What each file says, from the cache or by reading it. */
async function readSources(
  { contentDir, dataFiles }: LoadedContent,
  { cacheDir, textRules = [] }: ReadOptions,
): Promise<ParsedFile[]> {
  const rules = [characterIssues, ...textRules];
  const cache = openContentCache('readings', contentDir, rules, cacheDir);
  const unread = dataFiles.filter(({ key }) => cache.get(key) === undefined);
  if (unread.length > 0) {
    // The parser costs more to load than a run without news may take.
    const { beginReading } = await import('./entry/read-files.ts');
    const finish = beginReading(unread);
    const found = unread.map(({ file, text }) => rules.flatMap((rule) => rule(file.path, text)));
    const readings = await finish();
    for (const [index, { key }] of unread.entries()) {
      cache.set(key, `[${JSON.stringify(found[index])},${readings[index]!}]`);
    }
  }
  cache.save();
  return dataFiles.map(({ key }) => {
    const [found, { issues, ...reading }] = JSON.parse(cache.get(key)!) as [Issue[], ParsedFile];
    return { ...reading, issues: [...found, ...issues] };
  });
}

/** What a folder must hold to become a site, however little else it holds. */
function missingFiles({ files, issues }: LoadedContent): Issue[] {
  if (issues.some(({ code }) => code === 'content-folder-missing')) return [];
  const fix = 'tạo tệp với name, publisher, description và url.';
  const site = files.some(({ role }) => role === 'site')
    ? []
    : [fileIssue('trang.yaml', 'site-missing', 'thiếu tệp thông tin chung (trang.yaml).', fix)];
  if (files.some(({ role }) => role === 'document')) return site;
  const message = 'thư mục nội dung chưa có văn bản nào.';
  return [...site, fileIssue('van-ban', 'content-empty', message, 'thêm văn bản vào thư mục van-ban (đuôi .mdx).')];
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
    handbook: entriesOf('handbook'),
    documentIds: idsOf('document'),
    unitIds: idsOf('unit'),
    handbookIds: idsOf('handbook'),
    images: new Set(files.filter(({ role }) => role === 'handbook-image').map(({ path }) => path)),
    texts,
  };
}
