import type { IssueKind } from '../../issues/kinds/issue-kind.ts';
import type { Sourced } from '../../corpus/content.ts';
import { positionAt } from '../../corpus/text/decode.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { linesTold } from '../../issues/lines-told.ts';
import type { Finding, Rule } from '../finding.ts';
import { stretchesOf } from '../../domain/release/redaction.ts';
import { maskPersonalData } from '../confidential/gate/mask.ts';
import {
  type Agreement,
  agreementOf,
  type ComparedSource,
  comparedSource,
  type Difference,
  OPENING,
} from './agreement.ts';
import { offsetIn, withoutSpaces } from './compared-text.ts';
import { type ApartLine, apartLines, withoutLine } from './source-apart.ts';
import { notesAtFoot } from './notes-at-foot.ts';
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
  title: 'Tệp nguồn có số trang, nét kẻ hoặc dấu chữ ký số',
  meaning:
    'Tệp nguồn có những dòng không phải lời văn (số trang, nét kẻ, dấu do phần mềm ký số in lên); bản đăng không có các dòng này là đúng, chương trình đã bỏ qua khi so.',
  remedy: 'Xoá các dòng này khỏi tệp nguồn, đừng thêm vào bản đăng. Là chữ của văn bản thì thêm vào bản đăng.',
};

const APART: Record<Exclude<ApartLine['what'], 'note'>, string> = {
  page: 'số trang',
  rule: 'nét kẻ',
  stamp: 'dấu chữ ký số',
};

/** So much is shown of what differs. */
const SHOWN = 40;
/** So far around it is read what may tell that a number in it names a person. */
const AROUND = 10_000;
/** A source in which the opening of a document comes more often is none. */
const MAX_PLACES = 20;
/** A letterhead that so many numbers of pages stand in is none. */
const MAX_IN_HEAD = 20;

/** White space aside, the official text is the text of its source file, character for character. */
export const textEqualsSource: Rule = {
  kinds: [TEXT_DIFFERS, SOURCE_APART],
  find: ({ documents, texts }) =>
    documents.flatMap((at) => {
      const source = texts.get(`nguon/${at.value.source.file ?? ''}`);
      // In a browser it may be known that there is a source text, and not what it says.
      return source === undefined || source === '' || at.broken.length > 0 ? [] : compare(at, source);
    }),
};

/** Compares; lines of the source that are no text of the paper, and stand in the way, are passed over and told. */
function compare(at: Sourced<DirectiveDocument>, source: string): Finding[] {
  const { start, difference, passed } = bestAgreement(at.value, comparedSource(source));
  const { rest, passed: passedInHead } = letterhead(at.value, source, start);
  const apart = [...passedInHead, ...passed].filter(isNoText);
  return [
    ...(rest === '' ? [] : [headFinding(at, rest)]),
    ...(difference ? [differenceFinding(at, source, difference)] : []),
    ...(apart.length > 0 ? [apartFinding(at, apart)] : []),
  ];
}

/** The way to read publication and source in which they agree furthest, and where the text begins in it. */
function bestAgreement(document: DirectiveDocument, source: ComparedSource): Agreement & { start: number } {
  const orders = publishedText(document);
  // In an extraction the signature comes before or after “Nơi nhận”, as its columns were read: the nearer order counts.
  const attempts = openingsIn(source.text, orders[0]).flatMap((start) =>
    orders.flatMap((pieces) =>
      [{ pieces, source }, ...notesAtFoot(pieces, source)].map((one) => ({
        start,
        ...agreementOf(one.pieces, one.source, start),
      })),
    ),
  );
  return attempts.reduce((best, one) => (progress(one) > progress(best) ? one : best));
}

const progress = ({ start, difference }: Agreement & { start: number }): number =>
  (difference?.offset ?? Infinity) - start;

/** What of the letterhead of a source the header does not give, and the lines in it that it need not give. */
function letterhead(document: DirectiveDocument, source: string, start: number): { rest: string; passed: ApartLine[] } {
  let head = source.slice(0, offsetIn(source, start));
  // What is left is quoted.
  const restOf = (text: string): string => letterheadRemainder(maskPersonalData(text), document);
  let rest = restOf(head);
  const lines = rest === '' ? [] : apartLines(head);
  const passed = (lines.length > MAX_IN_HEAD ? [] : lines).filter((line) => {
    const without = withoutLine(head, line);
    const then = restOf(without);
    const isApart = then.length < rest.length;
    if (isApart) [head, rest] = [without, then];
    return isApart;
  });
  return { rest, passed };
}

/** Where in the compared text of the source the official text may begin: at its first words, or at “Kính gửi”. */
function openingsIn(wanted: string, pieces: readonly TextPiece[]): number[] {
  const [first] = pieces;
  const places = first?.isLabel
    ? placesOf(withoutSpaces(first.text).replace(/:$/, '').toLowerCase(), wanted.toLowerCase())
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

type NoText = ApartLine & { what: keyof typeof APART };

const isNoText = (line: ApartLine): line is NoText => line.what !== 'note';

function apartFinding(at: Sourced<DirectiveDocument>, lines: readonly NoText[]): Finding {
  const inOrder = lines.toSorted((a, b) => a.line - b.line);
  const [first] = inOrder;
  const names = [...new Set(inOrder.map(({ what }) => APART[what]))];
  const where = `dòng ${linesTold(inOrder.map(({ line }) => line))}`;
  return {
    kind: SOURCE_APART,
    at: { file: `nguon/${at.value.source.file}`, broken: [] },
    path: [],
    position: { line: first!.line, column: 1 },
    value: first!.text,
    message: `${where} giống ${names.join(', ')}, không phải lời văn; bản đăng không có và đã được bỏ qua khi so.`,
    fix: 'xoá các dòng này khỏi tệp nguồn, đừng thêm vào bản đăng; là chữ của văn bản thì thêm vào bản đăng.',
  };
}

function differenceFinding(at: Sourced<DirectiveDocument>, source: string, found: Difference): Finding {
  const offset = offsetIn(source, found.offset);
  const { line } = positionAt(source, offset);
  // What is quoted is masked, with all around it that may tell what its numbers are.
  const from = Math.max(0, offset - AROUND);
  const near = maskPersonalData(source.slice(from, offset + AROUND));
  const there = shown(near.slice(offset - from).slice(0, SHOWN)).trimEnd();
  const before = shown(near.slice(0, offset - from).slice(-SHOWN)).trimStart();
  const { piece, inPiece } = found;
  const published =
    piece && shown(maskPersonalData(piece.text).slice(offsetIn(piece.text, inPiece)).slice(0, SHOWN)).trim();
  const position = piece?.line === undefined ? undefined : { line: piece.line, column: 1 };
  return {
    kind: TEXT_DIFFERS,
    at,
    path: piece ? (piece.path ?? []) : ['source', 'file'],
    ...(position && { position }),
    message: `khác văn bản nguồn (nguon/${at.value.source.file}, dòng ${line}) sau «${before}»: bản đăng viết «${published || '(hết)'}», văn bản nguồn viết «${there || '(hết)'}».`,
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

const shown = (text: string): string => text.replace(/\s+/g, ' ');
