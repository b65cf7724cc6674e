import { drawnHead } from '../../domain/citation/drawn-head.ts';
import { formatDocumentCode } from '../../domain/document/document-code.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { isEnclosed, type Provision } from '../../domain/provision/provision.ts';
import { isNotes } from '../../domain/provision/notes.ts';
import { blockText, provisionText } from '../../domain/provision/provision-text.ts';
import { signersOf } from '../../domain/signature/signatures.ts';
import type { Path } from '../../issues/path.ts';
import { findDates } from '../../vietnamese/dates/dates.ts';
import { collapseSpaces, unifyDashes } from '../../vietnamese/normalize.ts';
import { toOldTonePlacement } from '../../vietnamese/tone-placement.ts';

/** A piece of official text and where it is written: a field, or a line of the text. */
export interface TextPiece {
  text: string;
  path?: Path;
  line?: number;
  /** A word of the form, which the source may write in capitals or without its colon. */
  isLabel?: true;
  /** The head that the tag of an annex draws; the source may lack it, or write it in its own way. */
  isDrawn?: true;
  /** A note, which the source may have at the foot of its page. */
  isNote?: true;
}

/**
 * The official text of a document from “Kính gửi” to the signature and the annexes and attached documents that follow
 * it, in the orders that the columns at the end of a document can be read in.
 */
export function publishedText(document: DirectiveDocument): [TextPiece[], ...TextPiece[][]] {
  const { to, toWords = 'Kính gửi:', toPlaces, signer } = document;
  const addressees = to.map(({ text }, index) => ({ text, path: ['to', index, 'text'] }));
  const places = toPlaces.map((text, index) => ({ text, path: ['toPlaces', index] }));
  const { enclosed = [], text = [] } = Object.groupBy(document.body.provisions, (provision) =>
    isEnclosed(provision) ? 'enclosed' : 'text',
  );
  const opening = [...labelled(toWords, addressees), ...text.flatMap(piecesOf)];
  const recipients = labelled('Nơi nhận:', places);
  const annexes = enclosed.flatMap(piecesOf);
  const [first, ...others] = signatureOrders(signer).flatMap((signature) => [
    [...opening, ...recipients, ...signature, ...annexes],
    [...opening, ...signature, ...recipients, ...annexes],
  ]);
  return [first ?? [], ...others];
}

/** Signatures stand side by side: they are read one after the other, or line by line through all of them. */
function signatureOrders(signer: DirectiveDocument['signer']): TextPiece[][] {
  const fields = ['organName', 'authority', 'position', 'fullName'] as const;
  const signatures = signersOf(signer).map((one, index, { length }) =>
    fields.map((field) => {
      const path = Array.isArray(signer) && length > 1 ? ['signer', index, field] : ['signer', field];
      return [one[field] ?? []].flat().map((text) => ({ text, path }));
    }),
  );
  const bySigner = signatures.flat(2);
  if (signatures.length < 2) return [bySigner];
  return [bySigner, fields.flatMap((_, row) => signatures.flatMap((signature) => signature[row] ?? []))];
}

function labelled(label: string, pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.length === 0 ? [] : [{ ...pieces[0], text: label, isLabel: true }, ...pieces];
}

/** Provision by provision, each without those under it. Text after a nested provision stays in its place. */
function piecesOf(provision: Provision): TextPiece[] {
  const { line } = provision;
  const drawn = drawnHead(provision);
  const own = ownPiecesOf(provision);
  return drawn === undefined ? own : [{ text: drawn, line, isDrawn: true }, ...own];
}

function ownPiecesOf(provision: Provision): TextPiece[] {
  const { line, content } = provision;
  if (isNotes(provision))
    return content.flatMap((item) =>
      item.type === 'paragraph' ? [{ text: blockText(item), line, isNote: true }] : [],
    );
  if (!content.some(({ type }) => type === 'provision')) return [{ text: provisionText(provision), line }];
  const opening = { text: provisionText({ ...provision, content: [] }), line };
  const rest = content.flatMap((item) =>
    item.type === 'provision'
      ? piecesOf(item)
      : [{ text: provisionText({ type: 'provision', kind: 'passage', id: '', line, content: [item] }), line }],
  );
  return [opening, ...rest];
}

/** What the form of a document puts on every letterhead, and the stamps for `priority`. */
const FIXED = ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ĐẢNG CỘNG SẢN VIỆT NAM'];
const PRIORITY = { urgent: 'KHẨN', 'very-urgent': 'THƯỢNG KHẨN', flash: 'HOẢ TỐC' };
const LABEL = /(?<!\p{L})(?:số|v\/v|về việc)(?!\p{L})/giu;
/** No letterhead is longer, in UTF-16 units; of what is, the beginning is enough to say that it is none. */
const MAX_HEAD = 10_000;
/** The day is left blank for a pen or a digital signature. */
const BLANK_DATE = /ngày[\s.…_]*tháng[\s.…_\d]*năm[\s.…_\d]*/giu;

/**
 * What remains of the source's letterhead when all that the header gives is taken away, labels, rules and punctuation
 * too; case, white space and the kind of dash do not count.
 */
export function letterheadRemainder(head: string, document: DirectiveDocument): string {
  const { organName, superiorOrganName, issuedPlace, issuedDate, subject, typeName, priority } = document;
  const code = formatDocumentCode(document) ?? document.codeNotation ?? document.codeNumber;
  const fixed = [...FIXED, priority && PRIORITY[priority]].flatMap((text) =>
    text === undefined ? [] : [text, toOldTonePlacement(text)],
  );
  const known = [...fixed, code, issuedPlace, subject, superiorOrganName, organName, typeName]
    .filter((piece) => piece !== undefined)
    // A short piece may stand inside a longer one.
    .toSorted((a, b) => b.length - a.length);
  const unknown = known.reduce(withoutPiece, unifyDashes(head.slice(0, MAX_HEAD)));
  const rest = withoutDate(unknown, issuedDate).replace(LABEL, '');
  // The signs between what was known say nothing.
  return /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(collapseSpaces(rest))?.[0] ?? '';
}

/** The text with the first place of the piece, in any case and broken into lines anywhere, made a line end. */
function withoutPiece(text: string, piece: string): string {
  const [whole, part] = [squeeze(text), squeeze(unifyDashes(piece))];
  const at = whole.signs.indexOf(part.signs);
  if (at < 0 || part.signs === '') return text;
  const last = whole.offsets[at + part.signs.length - 1]!;
  return `${text.slice(0, whole.offsets[at])}\n${text.slice(last + 1)}`;
}

/** A text without white space and capitals, and where each of its signs stands in it. */
function squeeze(text: string): { signs: string; offsets: number[] } {
  const lower = text.toLowerCase();
  // A capital that becomes two signs would shift the others; none is Vietnamese.
  const same = lower.length === text.length ? lower : text;
  const offsets = Array.from(same.matchAll(/\S/g), ({ index }) => index);
  return { signs: same.replace(/\s+/g, ''), offsets };
}

function withoutDate(text: string, date: string | undefined): string {
  if (date === undefined) return text.replace(BLANK_DATE, '');
  const mention = findDates(text).find(({ precision, from }) => precision === 'day' && from === date);
  return mention ? text.slice(0, mention.start) + text.slice(mention.end) : text;
}
