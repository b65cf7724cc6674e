import type { IssueKind } from '../../issues/kinds/issue-kind.ts';
import type { Sourced } from '../../corpus/content.ts';
import { positionAt } from '../../corpus/text/decode.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { linesTold } from '../../issues/lines-told.ts';
import type { Finding, Rule } from '../finding.ts';
import { stretchesOf } from '../../domain/release/redaction.ts';
import { comparisonOf, type TakenBy } from './left-out.ts';
import { maskPersonalData } from '../confidential/gate/mask.ts';
import { type ApartLine, apartLines, lineApartAt, withoutLine } from './source-apart.ts';
import { drawnHeadLength } from './drawn-heads.ts';
import { letterheadRemainder, publishedText, type TextPiece } from './published-text.ts';

const TEXT_DIFFERS: IssueKind = {
  code: 'text-differs',
  part: 'references',
  severity: 'error',
  title: 'Chữ đăng khác văn bản nguồn',
  meaning: 'Chữ sẽ đăng khác chữ của tệp nguồn. Đây là điều không được phép: văn bản đăng phải đúng từng chữ.',
  remedy: 'Sửa bản đăng theo văn bản nguồn. Chỉ khoảng trắng và chỗ xuống dòng được khác.',
};

const SOURCE_APART: IssueKind = {
  code: 'source-apart',
  part: 'references',
  severity: 'warning',
  title: 'Tệp nguồn có số trang hoặc dấu chữ ký số',
  meaning:
    'Tệp nguồn có những dòng không phải lời văn (số trang, dấu do phần mềm ký số in lên); bản đăng không có các dòng này là đúng, chương trình đã bỏ qua khi so.',
  remedy: 'Xoá các dòng này khỏi tệp nguồn, đừng thêm vào bản đăng. Là chữ của văn bản thì thêm vào bản đăng.',
};

/** So much is shown of what differs. */
const SHOWN = 40;
/** A source in which the opening of a document comes more often is none. */
const MAX_PLACES = 20;
/** So much of the body tells where it begins in the source. */
const OPENING = 24;

/** White space aside, the official text is the text of its source file, character for character. */
export const textEqualsSource: Rule = {
  kinds: [TEXT_DIFFERS, SOURCE_APART],
  find: ({ documents, texts }) =>
    documents.flatMap((at) => {
      const source = texts.get(`nguon/${at.value.source.file ?? ''}`);
      // In a browser it may be known that there is a source text, and not what it says.
      return source === undefined || source === '' || at.broken.length > 0 ? [] : compareApart(at, source);
    }),
};

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** Compares; a line of the source that is no text of the paper, and stands in the way, is passed over and told. */
function compareApart(at: Sourced<DirectiveDocument>, source: string): Finding[] {
  const candidates = apartLines(source);
  const passed: ApartLine[] = [];
  let [text, result] = [source, compare(at, source)];
  for (;;) {
    const { rest, head, offset } = result;
    const isUnread = (line: ApartLine): boolean => !passed.includes(line);
    const ofHead = rest === '' ? undefined : candidates.find((line) => isUnread(line) && line.end <= head);
    const apart = ofHead ?? (offset === undefined ? undefined : lineApartAt(candidates.filter(isUnread), text, offset));
    if (!apart) break;
    const next = withoutLine(text, apart);
    const then = compare(at, next);
    // Without the line the two must agree further than with it.
    const isNearer = ofHead ? then.rest.length < rest.length : then.offset === undefined || then.offset > apart.end;
    if (!isNearer) break;
    passed.push(apart);
    [text, result] = [next, then];
  }
  return [...result.findings, ...(passed.length > 0 ? [apartFinding(at, passed)] : [])];
}

function apartFinding(at: Sourced<DirectiveDocument>, lines: readonly ApartLine[]): Finding {
  const inOrder = lines.toSorted((a, b) => a.line - b.line);
  const [first] = inOrder;
  const names = [...new Set(inOrder.map(({ what }) => (what === 'page' ? 'số trang' : 'dấu chữ ký số')))];
  const where = `dòng ${linesTold(inOrder.map(({ line }) => line))}`;
  return {
    kind: SOURCE_APART,
    at: { file: `nguon/${at.value.source.file}`, broken: [] },
    path: [],
    position: { line: first!.line, column: 1 },
    value: first!.text.trim(),
    message: `${where} giống ${names.join(', ')}, không phải lời văn; bản đăng không có và đã được bỏ qua khi so.`,
    fix: 'xoá các dòng này khỏi tệp nguồn, đừng thêm vào bản đăng; là chữ của văn bản thì thêm vào bản đăng.',
  };
}

interface Comparison {
  findings: Finding[];
  /** Where in the source the text begins, and what of the letterhead before it the header does not give. */
  head: number;
  rest: string;
  /** Where in the source the two differ first. */
  offset?: number;
}

function compare(at: Sourced<DirectiveDocument>, source: string): Comparison {
  const wanted = withoutSpaces(source);
  const orders = publishedText(at.value);
  const leftOut = comparisonOf(source, wanted);
  // In an extraction the signature comes before or after “Nơi nhận”, as its columns were read: the nearer order counts.
  const attempts = openingsIn(wanted, orders[0]).flatMap((start) =>
    orders.map((pieces) => ({ start, difference: firstDifference(pieces, wanted, start, leftOut) })),
  );
  const { start, difference } = attempts.reduce((best, one) => (progress(one) > progress(best) ? one : best));
  const shown = maskPersonalData(source);
  const head = rawOffset(source, start);
  const rest = letterheadRemainder(shown.slice(0, head), at.value);
  const findings = [
    ...(rest === '' ? [] : [headFinding(at, rest)]),
    ...(difference ? [differenceFinding(at, shown, difference)] : []),
  ];
  return { findings, head, rest, ...(difference && { offset: rawOffset(source, difference.offset) }) };
}

interface Attempt {
  start: number;
  difference: Difference | undefined;
}

const progress = ({ start, difference }: Attempt): number => (difference?.offset ?? Infinity) - start;

/** Where in the compared text of the source the official text may begin: at its first words, or at “Kính gửi”. */
function openingsIn(wanted: string, pieces: readonly TextPiece[]): number[] {
  const [first] = pieces;
  const places = first?.isLabel
    ? placesOf(withoutColon(withoutSpaces(first.text)).toLowerCase(), wanted.toLowerCase())
    : placesOf(opening(pieces), wanted);
  return places.length > 0 ? places : [0];
}

/** The first words of the text, up to what was left out of it. */
function opening(pieces: readonly TextPiece[]): string {
  const own = pieces.filter(({ isDrawn }) => !isDrawn);
  const [first] = stretchesOf(own.map(({ text }) => text).join(''));
  return first?.isRedaction ? '' : withoutSpaces(first?.text ?? '').slice(0, OPENING);
}

function placesOf(part: string, text: string): number[] {
  const places: number[] = [];
  if (part === '') return places;
  for (let at = text.indexOf(part); at >= 0 && places.length < MAX_PLACES; at = text.indexOf(part, at + 1))
    places.push(at);
  return places;
}

interface Difference {
  /** Offset in the compared text of the source. */
  offset: number;
  piece: TextPiece | undefined;
  /** What is published there, fit to be shown. */
  published: string;
}

function firstDifference(
  pieces: readonly TextPiece[],
  wanted: string,
  start: number,
  leftOut: TakenBy,
): Difference | undefined {
  let offset = start;
  for (const [index, piece] of pieces.entries()) {
    const text = withoutSpaces(piece.text);
    if (piece.isDrawn) {
      // Text may begin with the same words: “Phụ lục này gồm …”.
      const next = nextWords(pieces, index);
      if (next === '' || !wanted.startsWith(next, offset)) offset += drawnHeadLength(piece.text, wanted.slice(offset));
      continue;
    }
    const length = lengthOf(text, wanted.slice(offset, offset + text.length), piece) ?? leftOut(piece.text, offset);
    if (length === undefined) {
      const same = piece.isLabel ? 0 : commonStart(text, wanted.slice(offset));
      return { offset: offset + same, piece, published: excerpt(maskPersonalData(piece.text), same) };
    }
    offset += length;
  }
  return offset === wanted.length ? undefined : { offset, piece: pieces.at(-1), published: '' };
}

/** The first words behind a piece; an annex whose text is all in its provisions has none of its own. */
function nextWords(pieces: readonly TextPiece[], index: number): string {
  const next = pieces.slice(index + 1).find(({ text, isDrawn }) => !isDrawn && text.trim() !== '');
  return withoutSpaces(next?.text ?? '').slice(0, OPENING);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** How much of the source a piece takes there; undefined where it differs. Of a label neither case nor colon counts. */
function lengthOf(text: string, there: string, { isLabel }: TextPiece): number | undefined {
  if (there === text) return text.length;
  const label = withoutColon(text);
  if (!isLabel || there.slice(0, label.length).toLowerCase() !== label.toLowerCase()) return undefined;
  return there.endsWith(':') ? text.length : label.length;
}

const withoutColon = (label: string): string => label.replace(/:$/, '');

/** @param source without personal numbers: it is quoted */
function differenceFinding(at: Sourced<DirectiveDocument>, source: string, found: Difference): Finding {
  const offset = rawOffset(source, found.offset);
  const { line } = positionAt(source, offset);
  const there = excerpt(source, found.offset);
  const before = source
    .slice(Math.max(0, offset - SHOWN), offset)
    .replace(/\s+/g, ' ')
    .trimStart();
  const { piece } = found;
  const position = piece?.line === undefined ? undefined : { line: piece.line, column: 1 };
  return {
    kind: TEXT_DIFFERS,
    at,
    path: piece ? (piece.path ?? []) : ['source', 'file'],
    ...(position && { position }),
    message: `khác văn bản nguồn (nguon/${at.value.source.file}, dòng ${line}) sau «${before}»: bản đăng viết «${found.published || '(hết)'}», văn bản nguồn viết «${there || '(hết)'}».`,
    fix: 'sửa bản đăng cho đúng từng chữ của văn bản nguồn; chỉ khoảng trắng và chỗ xuống dòng được khác.',
  };
}

function headFinding(at: Sourced<DirectiveDocument>, rest: string): Finding {
  return {
    kind: TEXT_DIFFERS,
    at,
    path: ['source', 'file'],
    message: `đầu văn bản nguồn còn chữ «${rest.slice(0, SHOWN)}» mà phần thông tin của văn bản không có.`,
    fix: 'ghi vào mục tương ứng (organName, codeNumber, issuedDate, priority, subject …) hoặc đưa vào lời văn.',
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
