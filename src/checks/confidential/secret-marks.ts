import { fileIssue } from '../../corpus/folder/file-names.ts';
import type { Issue } from '../../issues/issue.ts';
import { isSecretMark, mayHoldMark, secretWordIn, undisguise } from './secrecy-words.ts';

/** Marks stand in these: whatever is published, and what everybody reads who has the repository. */
export const WATCHED = /^(?:van-ban|don-vi|nguon|huong-dan)\/|^[^/]+\.(?:yaml|md)$/;

/**
 * What a line is made of: cells, columns set apart by wide gaps, bracketed remarks, titles set apart by dashes. A dash
 * before a small letter goes on with a sentence.
 */
const SEPARATOR = /\t|\s{3,}|[|()[\]{}<>]|(?:\s*[–—]\s*|\s-\s)(?!\p{Ll})/u;

/**
 * No mark of secrecy, in whatever disguise: as a line, cell, remark or value of its own, or in capitals in a line.
 * The message never repeats what was found.
 */
export function secretMarks(file: string, text: string): Issue[] {
  const plain = WATCHED.test(file) ? undisguise(text) : '';
  if (!mayHoldMark(plain)) return [];
  return plain.split('\n').flatMap((line, index): Issue[] => {
    const isMarked =
      line.split(SEPARATOR).some((part) => isSecretMark(part) || isSecretMark(valueIn(part))) || secretWordIn(line);
    return isMarked ? [message(file, index + 1)] : [];
  });
}

/** What stands behind the last colon: the value of a key or a label. */
function valueIn(part: string): string {
  return part.slice(part.lastIndexOf(':') + 1);
}

function message(file: string, line: number): Issue {
  const message = 'dòng này có dấu chỉ độ mật.';
  const fix = 'gỡ văn bản khỏi thư mục nội dung và báo người phụ trách bảo mật; không đăng văn bản có độ mật.';
  return { ...fileIssue(file, 'secret-mark', message, fix), line };
}
