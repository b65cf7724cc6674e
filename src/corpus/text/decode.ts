import type { Issue, Position } from '../../issues/issue.ts';
import { findLegacyEncoding } from '../../vietnamese/encoding/legacy-encoding.ts';
import { fileIssue } from '../folder/file-names.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const AS_UTF8 = 'mở tệp bằng trình soạn thảo, chọn lưu lại với mã UTF-8 (không BOM).';

export interface Decoded {
  /** NFC, line ends LF, no BOM; absent where the bytes are no honest UTF-8. */
  text?: string;
  issues: Issue[];
}

/** Bytes of a content file as text. What can be read without doubt is read; everything odd is named. */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return { issues: [fileIssue(file, 'encoding-utf16', `tệp được lưu bằng mã ${wide}.`, AS_UTF8)] };
  let raw: string;
  try {
    raw = utf8.decode(bytes);
  } catch {
    const message = `tệp không phải UTF-8; chữ được gõ hoặc lưu bằng ${guessEncoding(bytes)}.`;
    const fix = 'chuyển văn bản sang Unicode (UTF-8) bằng công cụ chuyển mã rồi lưu lại.';
    return { issues: [{ ...fileIssue(file, 'encoding-not-utf8', message, fix), ...firstBrokenByte(bytes) }] };
  }
  const issues: Issue[] = [];
  const text = withoutBom(file, raw, issues).replace(/\r\n?/g, '\n');
  if (raw.includes('\r')) {
    issues.push({
      ...fileIssue(file, 'line-ends', 'xuống dòng kiểu Windows (CRLF).', 'chạy npm run check -- --fix.'),
      ...positionAt(raw, raw.indexOf('\r')),
    });
  }
  return { text: composed(file, text, issues), issues };
}

function withoutBom(file: string, raw: string, issues: Issue[]): string {
  if (!raw.startsWith('\ufeff')) return raw;
  const message = 'đầu tệp có dấu BOM.';
  issues.push(fileIssue(file, 'encoding-bom', message, 'chạy npm run check -- --fix.'));
  return raw.slice(1);
}

function composed(file: string, text: string, issues: Issue[]): string {
  const nfc = text.normalize('NFC');
  if (nfc === text) return text;
  let offset = 0;
  while (text[offset] === nfc[offset]) offset += 1;
  const message = 'chữ có dấu ở đây được gõ bằng Unicode tổ hợp (dấu rời).';
  const fix = 'chạy npm run check -- --fix để đổi sang Unicode dựng sẵn; nội dung không thay đổi.';
  issues.push({ ...fileIssue(file, 'encoding-nfd', message, fix), ...positionAt(text, offset) });
  return nfc;
}

/** What bytes that are no UTF-8 were most likely written in, in words for a message. */
function guessEncoding(bytes: Uint8Array): string {
  const sign = findLegacyEncoding(new TextDecoder('windows-1252').decode(bytes));
  return sign?.name ?? 'một bảng mã cũ như Windows-1258, TCVN3 hoặc VNI';
}

/** UTF-16 and UTF-32 by their byte order marks, or by the zero bytes that plain text never has. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 && bytes.length > 3 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  const head = bytes.subarray(0, 512);
  const zeros = head.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return head.length > 3 && zeros > head.length / 5 ? 'UTF-16' : undefined;
}

/** Where the first bytes stand that are no UTF-8. */
function firstBrokenByte(bytes: Uint8Array): Position {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  for (let offset = lenient.indexOf('\ufffd'); offset >= 0; offset = lenient.indexOf('\ufffd', offset + 1)) {
    const encoded = Buffer.from(lenient.slice(0, offset + 1), 'utf8');
    if (Buffer.compare(encoded, bytes.subarray(0, encoded.length)) !== 0) return positionAt(lenient, offset);
  }
  return { line: 1, column: 1 };
}

/** Line and column of an offset. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n?|\n/);
  return { line: before.length, column: before.at(-1)!.length + 1 };
}
