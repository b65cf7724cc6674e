import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatten } from '../../checks/confidential/flat/flatten.ts';
import { maskPath } from '../../checks/confidential/gate/mask.ts';
import { MARK_NAME } from '../../checks/confidential/gate/mark-name.ts';
import { isReleasedMark, isReleasedNumber } from '../../checks/confidential/gate/released-text.ts';
import { secretMarks } from '../../checks/confidential/marks/secret-marks.ts';
import { NUMBER_NAMES } from '../../checks/confidential/numbers/number-kinds.ts';
import { personalNumbers } from '../../checks/confidential/numbers/personal-numbers.ts';
import type { ReleasedText } from '../../corpus/gate/released-text.ts';
import { listFiles } from '../manifest.ts';
import { textsOf } from './built-text.ts';
import { type JudgedFiles, UNJUDGED } from './judged-files.ts';
import { suspectsIn } from './suspects.ts';

/** A built file that must not be published, and what of what kinds it holds; never what it says. */
export interface BuiltFinding {
  /** Fit to be shown. */
  file: string;
  what: string[];
}

/**
 * The second net: all that was built is judged as the content was, whatever way a text came there. It reads one file at a
 * time, each once; what the content has released is let through, and what earlier builds have judged.
 */
export function scanBuilt(folder: string, released: ReleasedText, judged: JudgedFiles = UNJUDGED): BuiltFinding[] {
  const found: BuiltFinding[] = [];
  for (const path of listFiles(folder)) {
    if (judged.isTaken(path)) continue;
    const bytes = readFileSync(join(folder, path));
    if (judged.hasPassed(path, bytes)) continue;
    const texts = [Buffer.from(path.replaceAll('/', '\n')), ...textsOf(path, bytes)];
    const what = new Set(texts.flatMap((text) => findingsIn(text, released)));
    if (what.size > 0) found.push({ file: maskPath(path), what: [...what] });
    else judged.pass(path, bytes);
  }
  return found;
}

function findingsIn(bytes: Uint8Array, released: ReleasedText): string[] {
  const utf8 = new TextDecoder();
  return suspectsIn(bytes).flatMap(([start, end]) => judge(utf8.decode(bytes.subarray(start, end)), released));
}

function judge(stretch: string, released: ReleasedText): string[] {
  const { text } = flatten(stretch);
  const marks = secretMarks(text).filter(({ start, end }) => !isReleasedMark(text, [start, end], released));
  const numbers = personalNumbers(text).filter(({ digits }) => !isReleasedNumber(digits, released));
  return [...marks.map(() => MARK_NAME), ...numbers.map(({ kind }) => NUMBER_NAMES[kind])];
}

/** So many files are named; the cause is one. */
const MOST = 10;

/** The message on what was found, in lines. */
export function scanMessage(found: readonly BuiltFinding[]): string {
  const lines = found.slice(0, MOST).map(({ file, what }) => `  ${file}: có ${what.join(', ')}`);
  const more = found.length > MOST ? [`  và ${found.length - MOST} tệp nữa`] : [];
  return [
    `Trang đã dựng có nội dung không được đăng (thông báo không nêu chữ và số đó):`,
    ...lines,
    ...more,
    'Sửa: tìm chỗ sinh ra nội dung đó trong thư mục nội dung và bỏ đi; nếu nội dung được phép công khai thì ghi ở release.allowed. Nếu lệnh kiểm tra không báo gì, gửi tên các tệp trên cho người bảo trì.',
  ].join('\n');
}
