import type { Issue } from '../issues/issue.ts';
import type { Content } from './content.ts';
import { characterIssues } from './text/characters.ts';
import { fileIssue } from './folder/file-names.ts';
import type { Gate, GateFinding } from './gate/gate.ts';
import { type ReadResult, toContent } from './to-content.ts';
import { wordsInImage } from './handbook/words-in-image.ts';
import { withheldFiles } from './gate/withheld.ts';
import type { LoadedContent, LoadedFile } from './load-content.ts';
import type { ParsedFile } from './entry/parsed-file.ts';
import { readEmblem } from './emblem/read-emblem.ts';
import { readAttachments } from './attachment/read-attachments.ts';
import { openContentCache } from './content-cache.ts';

export interface ReadOptions {
  /** What no text may pass without being looked at. */
  gate: Gate;
  /** Where readings are kept between runs; default `.cache/` beside package.json. */
  cacheDir?: string;
}

/** Reads what was loaded: every file parsed and held against its schema. Nothing throws on bad content. */
export async function readContent(loaded: LoadedContent, options: ReadOptions): Promise<ReadResult> {
  const { files, dataFiles } = loaded;
  const { readings, secrets, withheld } = await readSources(loaded, options);
  const entries = readings.flatMap(({ entry }, index) => (entry ? [{ file: dataFiles[index]!.file, entry }] : []));
  const texts = new Map(dataFiles.map(({ file, text }) => [file.path, text]));
  const gate = new Map(readings.map(({ found }, index) => [dataFiles[index]!.file.path, found]));
  for (const [file, found] of withoutText(loaded, options.gate)) gate.set(file, found);
  const sourced = entries.map(({ entry }) => entry);
  const { attachments, ...attached } = await readAttachments(loaded, options.gate, sourced, options.cacheDir);
  for (const [file, found] of attached.found) gate.set(file, found);
  const content = { ...toContent(files, entries, texts, gate), attachments, emblems: emblemsOf(loaded) };
  const issues = [
    ...loaded.issues,
    ...missingFiles(loaded),
    ...readings.flatMap((reading) => reading.issues),
    ...attached.issues,
  ];
  return { content, issues, secrets, withheld };
}

/** The images beside `trang.yaml`, and what is known of those that are one. */
function emblemsOf({ files, images }: LoadedContent): NonNullable<Content['emblems']> {
  const bytesOf = new Map(images.map(({ path, bytes }) => [path, bytes]));
  const paths = files.filter(({ role }) => role === 'emblem').map(({ path }) => path);
  return new Map(paths.map((path) => [path, bytesOf.has(path) ? readEmblem(bytesOf.get(path)!) : undefined]));
}

/** What the gate finds in the names of files that hold no text, and in images. There nothing can be allowed. */
function withoutText({ files, dataFiles, images, attachments }: LoadedContent, gate: Gate): [string, GateFinding[]][] {
  const read = new Set([...dataFiles.map(({ file }) => file.path), ...attachments.map(({ path }) => path)]);
  const words = new Map(images.map(({ path, bytes }) => [path, wordsInImage(bytes)]));
  return files.flatMap(({ path }): [string, GateFinding[]][] => {
    const found = read.has(path) ? [] : gate.findingsIn(path, words.get(path) ?? '');
    return found.length === 0 ? [] : [[path, found.map(({ digest: _, ...finding }) => finding)]];
  });
}

/** What one file says, with what the gate has found in it. */
interface GatedFile extends ParsedFile {
  found: readonly GateFinding[];
}

/** The readings of all files, in their order. */
interface Sources {
  readings: GatedFile[];
  secrets: string[];
  withheld: ReadonlySet<string>;
}

/**
 * What each file says, from the cache or by reading it. A file that must not be published is read anew each time: nothing
 * of it is stored, nor left from a time when it was clean.
 */
async function readSources(
  { contentDir, dataFiles }: LoadedContent,
  { cacheDir, gate }: ReadOptions,
): Promise<Sources> {
  const cache = openContentCache('readings', contentDir, [characterIssues, gate.findingsIn], cacheDir);
  const unread = dataFiles.filter(({ key }) => cache.get(key) === undefined);
  const fresh = unread.length > 0 ? await readAnew(unread, gate) : new Map<string, Fresh>();
  const readings = dataFiles.map(({ key }) => toReading(fresh.get(key)?.json ?? cache.get(key)!));
  const found = new Map(readings.map((reading, index) => [dataFiles[index]!.file.path, reading.found]));
  const withheld = withheldFiles(
    found,
    readings.flatMap(({ entry }) => entry ?? []),
  );
  for (const [key, { json }] of fresh) cache.set(key, json);
  const hidden = dataFiles.filter(({ file }) => withheld.has(file.path));
  for (const { key } of hidden) cache.drop(key);
  cache.save();
  const secrets = hidden.flatMap(({ file, key, text }) => fresh.get(key)?.secrets ?? gate.secretsIn(file.path, text));
  return { readings, secrets, withheld };
}

function toReading(json: string): GatedFile {
  const [character, found, { issues, ...parsed }] = JSON.parse(json) as [Issue[], GateFinding[], ParsedFile];
  return { ...parsed, found, issues: [...character, ...issues] };
}

/** What was read in this run. */
interface Fresh {
  json: string;
  /** Never stored. */
  secrets: string[];
}

/** What each file says, by the file's key. */
async function readAnew(files: readonly LoadedFile[], gate: Gate): Promise<Map<string, Fresh>> {
  // The parser costs more to load than a run without news may take.
  const { beginReading } = await import('./entry/read-files.ts');
  const finish = beginReading(files);
  const here = files.map(({ file: { path }, text }) => {
    const { findings, secrets } = gate.inspect(path, text);
    return { json: `${JSON.stringify(characterIssues(path, text))},${JSON.stringify(findings)}`, secrets };
  });
  const parsed = await finish();
  return new Map(
    files.map(({ key }, index) => {
      const { json, secrets } = here[index]!;
      return [key, { json: `[${json},${parsed[index]!}]`, secrets }];
    }),
  );
}

/** Of a folder that is not there, or beyond reading, nothing more can be said. */
const UNREAD_FOLDER: ReadonlySet<string> = new Set(['content-folder-missing', 'content-folder-too-large']);

/** What a folder must hold to become a site, however little else it holds. */
function missingFiles({ files, issues }: LoadedContent): Issue[] {
  if (issues.some(({ code }) => UNREAD_FOLDER.has(code))) return [];
  const fix = 'tạo tệp với name, publisher, description và url.';
  const site = files.some(({ role }) => role === 'site')
    ? []
    : [fileIssue('trang.yaml', 'site-missing', 'thiếu tệp thông tin chung (trang.yaml).', fix)];
  if (files.some(({ role }) => role === 'document')) return site;
  const message = 'thư mục nội dung chưa có văn bản nào.';
  return [...site, fileIssue('van-ban', 'content-empty', message, 'thêm văn bản vào thư mục van-ban (đuôi .mdx).')];
}
