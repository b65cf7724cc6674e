import type { Sourced } from '../corpus/content.ts';
import { positionAt } from '../corpus/decode.ts';
import type { DirectiveDocument } from '../domain/document.ts';
import type { Finding, Rule } from './finding.ts';
import { letterheadRemainder, publishedText, type TextPiece } from './published-text.ts';

/** So much is shown of what differs. */
const SHOWN = 40;
/** So much of the body tells where it begins in the source. */
const OPENING = 24;

/** White space aside, the official text is the text of its source file, character for character. */
export const textEqualsSource: Rule = ({ documents, texts }) =>
  documents.flatMap((at) => {
    const source = texts.get(`nguon/${at.value.source.file ?? ''}`);
    return source === undefined || at.broken.length > 0 ? [] : compare(at, source);
  });

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

function compare(at: Sourced<DirectiveDocument>, source: string): Finding[] {
  const wanted = withoutSpaces(source);
  const orders = publishedText(at.value);
  const opening = withoutSpaces(orders[0]!.map(({ text }) => text).join('')).slice(0, OPENING);
  const start = Math.max(0, wanted.indexOf(opening));
  const rest = letterheadRemainder(wanted.slice(0, start), at.value);
  const head: Finding[] = rest === '' ? [] : [headFinding(at, rest)];
  // In an extraction the signature comes before or after “Nơi nhận”, as its columns were read: the nearer order counts.
  const differences = orders.map((pieces) => firstDifference(pieces, wanted.slice(start)));
  if (differences.includes(undefined)) return head;
  const furthest = differences.reduce((best, one) => (one!.offset > best!.offset ? one : best))!;
  return [...head, differenceFinding(at, source, start, furthest)];
}

interface Difference {
  /** Offset in the compared text of the source. */
  offset: number;
  piece: TextPiece | undefined;
  published: string;
}

function firstDifference(pieces: readonly TextPiece[], wanted: string): Difference | undefined {
  let offset = 0;
  for (const piece of pieces) {
    const text = withoutSpaces(piece.text);
    if (wanted.startsWith(text, offset)) {
      offset += text.length;
      continue;
    }
    for (let i = 0; i < text.length; i += 1) {
      if (text[i] !== wanted[offset + i]) return { offset: offset + i, piece, published: text.slice(i, i + SHOWN) };
    }
  }
  return offset === wanted.length ? undefined : { offset, piece: pieces.at(-1), published: '' };
}

function differenceFinding(at: Sourced<DirectiveDocument>, source: string, start: number, found: Difference): Finding {
  const offset = rawOffset(source, start + found.offset);
  const { line } = positionAt(source, offset);
  const there = excerpt(source, start + found.offset);
  const before = source
    .slice(Math.max(0, offset - SHOWN), offset)
    .replace(/\s+/g, ' ')
    .trimStart();
  const { piece } = found;
  const position = piece?.line === undefined ? undefined : { line: piece.line, column: 1 };
  return {
    code: 'text-differs',
    at,
    path: piece ? (piece.path ?? []) : ['source', 'file'],
    ...(position && { position }),
    message: `khác bản nguồn (nguon/${at.value.source.file}, dòng ${line}) sau «${before}»: bản đăng viết «${found.published || '(hết)'}», bản nguồn viết «${there || '(hết)'}».`,
    fix: 'sửa bản đăng cho đúng từng chữ của bản nguồn; chỉ khoảng trắng và chỗ xuống dòng được khác.',
  };
}

function headFinding(at: Sourced<DirectiveDocument>, rest: string): Finding {
  return {
    code: 'text-differs',
    at,
    path: ['source', 'file'],
    message: `đầu bản nguồn còn chữ «${rest.slice(0, SHOWN)}» mà phần thông tin của văn bản không có.`,
    fix: 'ghi vào mục tương ứng (organName, codeNumber, issuedDate, subject …) hoặc đưa vào phần chữ của văn bản.',
  };
}

/** The text from its n-th character that is no white space. */
function excerpt(text: string, n: number): string {
  const offset = rawOffset(text, n);
  return text
    .slice(offset, offset + SHOWN)
    .replace(/\s+/g, ' ')
    .trim();
}

/** Offset in a text of its n-th character that is no white space. */
function rawOffset(text: string, n: number): number {
  let seen = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    if (/\s/.test(text[offset]!)) continue;
    if (seen === n) return offset;
    seen += 1;
  }
  return text.length;
}
