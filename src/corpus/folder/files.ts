import { compareCodes } from '../../vietnamese/code-order.ts';
import { groupedDigits } from '../../vietnamese/grouped-digits.ts';
import { type Dirent, readdirSync, readlinkSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Issue } from '../../issues/issue.ts';
import { fileIssue, nameIssues } from './file-names.ts';
import { type ContentFile, roleOf } from './places.ts';
import { hiddenFolder, isHidden, unclaimed } from './unclaimed.ts';

export interface Listing {
  files: ContentFile[];
  issues: Issue[];
}

/** The memory of a content folder that is a repository of its own; it says itself what else is no content. */
const OF_GIT = ['.git', '.gitignore', '.gitattributes'];

/** Ten thousand documents with their sources, images and units are a third of it; each file is looked at in every run. */
const MAX_FILES = 100_000;

/**
 * Lists a content folder, which may itself be reached by a link: every file in it is either claimed by a role or named
 * in an issue, by itself or by the hidden folder that it lies in. Links in it are never followed. An empty folder holds
 * nothing that could be lost, and nothing is said of it. Of a folder with too many files only that is said.
 */
export function listContent(contentDir: string, most = MAX_FILES): Listing {
  const listing: Listing = { files: [], issues: [] };
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    listing.issues.push(
      fileIssue('.', 'content-folder-missing', `không có thư mục nội dung ${contentDir}.`, 'kiểm tra CONTENT_DIR.'),
    );
    return listing;
  }
  let count = 0;
  for (const { path, entry } of walk(contentDir, '')) {
    count += 1;
    if (count > most) return { files: [], issues: [folderTooLarge(`${groupedDigits(most)} tệp`)] };
    place(contentDir, path, entry, listing);
  }
  listing.issues.push(...nameIssues(listing.files));
  return listing;
}

/** Said of a content folder that is beyond reading, and of nothing in it. */
export function folderTooLarge(limit: string): Issue {
  const message = `thư mục nội dung có quá ${limit}, chưa đọc tệp nào.`;
  return fileIssue(
    '.',
    'content-folder-too-large',
    message,
    'kiểm tra CONTENT_DIR; chuyển tệp không phải nội dung ra ngoài.',
  );
}

/** Every entry that is not a plain folder on the way to something, in the order of the names. */
function* walk(root: string, folder: string): Generator<{ path: string; entry: Dirent }> {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => compareCodes(a.name, b.name))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (OF_GIT.includes(path)) continue;
    if (entry.isDirectory() && isHidden(entry.name)) {
      yield { path, entry };
    } else if (entry.isDirectory()) {
      if (/\.[a-z0-9]+$/i.test(entry.name)) yield { path, entry };
      yield* walk(root, path);
    } else {
      yield { path, entry };
    }
  }
}

function place(root: string, path: string, entry: Dirent, { files, issues }: Listing): void {
  if (entry.isDirectory() && isHidden(entry.name)) {
    issues.push(hiddenFolder(path));
  } else if (entry.isDirectory()) {
    issues.push(
      fileIssue(path, 'folder-like-file', 'đây là một thư mục mang tên như tệp.', 'đổi tên hoặc xoá thư mục này.'),
    );
  } else if (entry.isSymbolicLink()) {
    const target = readlinkSync(join(root, path));
    issues.push(
      fileIssue(path, 'file-link', `đây là lối tắt đến «${target}», không phải tệp.`, 'sao chép tệp vào thư mục này.'),
    );
  } else if (!entry.isFile()) {
    issues.push(fileIssue(path, 'file-special', 'đây không phải là một tệp thường.', 'xoá khỏi thư mục nội dung.'));
  } else {
    const role = roleOf(path);
    if (role) files.push({ path, role, id: entry.name.replace(/\.[^.]*$/, '') });
    else issues.push(unclaimed(path));
  }
}
