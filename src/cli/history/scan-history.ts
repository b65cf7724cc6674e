import { inspectAttachment } from '../../corpus/attachment/inspect-attachment.ts';
import { roleOf } from '../../corpus/folder/places.ts';
import { GATE } from '../../checks/confidential/gate/gate.ts';
import { maskPath } from '../../checks/confidential/gate/mask.ts';
import type { GateFinding } from '../../corpus/gate/gate.ts';
import { lineOf, linesOf, NoHistory, objectsOf } from '../../git/git.ts';
import { repositoryOf } from '../../git/repository.ts';

/** A place in what git keeps that must not be published. */
export interface HistoryFinding extends Pick<GateFinding, 'what' | 'line'> {
  /** The path in the content folder, or the commit whose message it is; fit to be shown. */
  where: string;
  /** The first commit that has it, with its day. */
  commit: string;
}

/** What was looked at, and what was found. */
export interface ScannedHistory {
  found: HistoryFinding[];
  /** Versions of files and messages of commits. */
  versions: number;
  commits: number;
  /** Files too large or not text: by their paths, fit to be shown. */
  unread: string[];
  isShallow: boolean;
}

/** No text of ours is larger; more is not kept in memory. */
const LARGEST = 8 * 1024 * 1024;

/** All that git can still reach, on whatever branch or tag. */
const EVERYTHING: readonly string[] = ['--all', '--reflog'];

/**
 * Holds against the gate what git can still reach: each version of each file that was ever in the content folder, and the
 * message of each commit.
 * @param revisions which commits, as git names them; all unless told otherwise
 * @throws NoHistory if there is no git or no repository
 */
export async function scanHistory(contentDir: string, revisions = EVERYTHING): Promise<ScannedHistory> {
  const repository = await repositoryOf(contentDir);
  if (repository === undefined)
    throw new NoHistory('Thư mục nội dung không nằm trong kho git nào, nên không có lịch sử để kiểm tra.');
  const { root, folder, isShallow } = repository;
  const paths = await versionsOf(root, folder, revisions);
  const { found, unread } = await inFiles(root, paths);
  const messages = await inMessages(root, revisions);
  return {
    found: [...found, ...messages.found],
    versions: paths.size,
    commits: messages.commits,
    unread: [...new Set(unread.map(maskPath))],
    isShallow,
  };
}

/** Every version of a file of that folder, by its id, with its path in the folder. */
async function versionsOf(root: string, folder: string, revisions: readonly string[]): Promise<Map<string, string>> {
  const paths = new Map<string, string>();
  for await (const line of linesOf(root, ['rev-list', '--objects', ...revisions])) {
    const space = line.indexOf(' ');
    const path = space < 0 ? '' : line.slice(space + 1);
    if (path.startsWith(folder) && path.length > folder.length)
      paths.set(line.slice(0, space), path.slice(folder.length));
  }
  return paths;
}

/**
 * A digest in `release.allowed` of whatever version of whatever file: it covers one paragraph of one file, wherever it
 * is given.
 */
const DIGEST = /digest:\s{0,3}['"]?([a-z2-7]{5}-[a-z2-7]{5})/g;

async function inFiles(
  root: string,
  paths: ReadonlyMap<string, string>,
): Promise<{ found: HistoryFinding[]; unread: string[] }> {
  const pending: { id: string; path: string; finding: GateFinding }[] = [];
  const allowed = new Set<string>();
  const unread: string[] = [];
  for await (const { id, type, bytes } of objectsOf(root, paths.keys())) {
    if (type !== 'blob') continue;
    const path = paths.get(id)!;
    const text = await wordsOf(path, bytes);
    if (text === undefined) unread.push(path);
    for (const [, digest] of (text ?? '').matchAll(DIGEST)) allowed.add(digest!);
    pending.push(...GATE.findingsIn(path, text ?? '').map((finding) => ({ id, path, finding })));
  }
  const open = pending.filter(({ finding: { digest } }) => digest === undefined || !allowed.has(digest));
  const commits = new Map<string, string>();
  for (const { id } of open) if (!commits.has(id)) commits.set(id, await firstCommitOf(root, id));
  const found = open.map(({ id, path, finding: { what, line } }) => {
    return { where: maskPath(path), what, line, commit: commits.get(id)! };
  });
  return { found, unread };
}

/** What a version says: an attachment is read as the check reads it, every other file as text. */
async function wordsOf(path: string, bytes: Buffer): Promise<string | undefined> {
  if (roleOf(path) !== 'attachment') return textOf(bytes);
  const { isReadable, text } = await inspectAttachment(path, bytes);
  return isReadable ? text : undefined;
}

/** The text of a version, as the check reads it; undefined where it holds none, or too much. */
export function textOf(bytes: Buffer): string | undefined {
  if (bytes.length > LARGEST || bytes.includes(0)) return undefined;
  return bytes.toString('utf8').replace(/\r\n?/g, '\n').normalize('NFC');
}

async function firstCommitOf(root: string, id: string): Promise<string> {
  const shown = ['log', '--all', '--reflog', '--reverse', '--format=%h %cs', `--find-object=${id}`];
  return (await lineOf(root, shown)) ?? 'chưa xác định';
}

/** The messages of those commits, and of all tags that have one. */
async function inMessages(
  root: string,
  revisions: readonly string[],
): Promise<{ found: HistoryFinding[]; commits: number }> {
  const commits: string[] = [];
  for await (const id of linesOf(root, ['rev-list', ...revisions])) commits.push(id);
  const tags: string[] = [];
  for await (const line of linesOf(root, ['for-each-ref', '--format=%(objecttype) %(objectname)', 'refs/tags'])) {
    if (line.startsWith('tag ')) tags.push(line.slice(4));
  }
  const found: HistoryFinding[] = [];
  for await (const { id, type, bytes } of objectsOf(root, [...commits, ...tags])) {
    const object = bytes.toString('utf8');
    const message = object.slice(object.indexOf('\n\n') + 2);
    for (const { what, line } of GATE.findingsIn('', message)) {
      found.push({
        where: type === 'tag' ? 'lời của thẻ (tag)' : 'lời của lần cập nhật',
        what,
        line,
        commit: id.slice(0, 9),
      });
    }
  }
  return { found, commits: commits.length };
}
