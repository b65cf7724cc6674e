import { formatDocumentCode } from '../domain/document-code.ts';
import type { DirectiveDocument } from '../domain/document.ts';
import type { Provision } from '../domain/provision.ts';
import { formatLongDate } from '../vietnamese/dates.ts';
import { provisionText } from '../domain/provision-text.ts';
import type { Path } from '../issues/path.ts';

/** A piece of official text and where it is written: a field, or a line of the text. */
export interface TextPiece {
  text: string;
  path?: Path;
  line?: number;
}

/**
 * The official text of a document from “Kính gửi” to the signature and the annexes that follow it, in the two orders
 * that the two columns at the end of a document can be read in.
 */
export function publishedText(document: DirectiveDocument): [TextPiece[], TextPiece[]] {
  const { to, toPlaces, signer } = document;
  const addressees = to.map(({ text }, index) => ({ text, path: ['to', index, 'text'] }));
  const places = toPlaces.map((text, index) => ({ text, path: ['toPlaces', index] }));
  const signature = (['authority', 'position', 'fullName'] as const).flatMap((field) =>
    signer[field] === undefined ? [] : [{ text: signer[field], path: ['signer', field] }],
  );
  const { annex = [], text = [] } = Object.groupBy(document.body.provisions, ({ kind }) =>
    kind === 'annex' ? 'annex' : 'text',
  );
  const opening = [...labelled('Kính gửi:', addressees), ...text.flatMap(piecesOf)];
  const recipients = labelled('Nơi nhận:', places);
  const annexes = annex.flatMap(piecesOf);
  return [
    [...opening, ...recipients, ...signature, ...annexes],
    [...opening, ...signature, ...recipients, ...annexes],
  ];
}

function labelled(label: string, pieces: readonly TextPiece[]): TextPiece[] {
  return pieces.length === 0 ? [] : [{ ...pieces[0], text: label }, ...pieces];
}

/** Provision by provision, each without those under it. Text after a nested provision stays in its place. */
function piecesOf(provision: Provision): TextPiece[] {
  const { line, content } = provision;
  if (!content.some(({ type }) => type === 'provision')) return [{ text: provisionText(provision), line }];
  const opening = { text: provisionText({ ...provision, content: [] }), line };
  const rest = content.flatMap((item) =>
    item.type === 'provision'
      ? piecesOf(item)
      : [{ text: provisionText({ type: 'provision', kind: 'passage', id: '', line, content: [item] }), line }],
  );
  return [opening, ...rest];
}

const FIXED = [
  'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'ĐẢNG CỘNG SẢN VIỆT NAM',
];

/**
 * What remains of the source's letterhead (without white space) when all that the header gives is taken away, rules and
 * punctuation too; case does not count.
 */
export function letterheadRemainder(head: string, document: DirectiveDocument): string {
  if (head === '') return '';
  const { organName, superiorOrganName, issuedPlace, issuedDate, subject, typeName } = document;
  const code = formatDocumentCode(document);
  const known = [
    ...FIXED,
    code && `Số: ${code}`,
    code && `Số ${code}`,
    issuedDate && `${issuedPlace ?? ''}, ${formatLongDate(issuedDate)}`,
    subject && `V/v ${subject}`,
    subject,
    superiorOrganName,
    organName,
    typeName,
  ];
  const rest = known.reduce<string>((text, piece) => without(text, (piece ?? '').replace(/\s+/g, '')), head);
  return /[\p{L}\p{N}]/u.test(rest) ? rest : '';
}

function without(text: string, piece: string): string {
  if (piece === '') return text;
  const at = text.toLowerCase().indexOf(piece.toLowerCase());
  return at < 0 ? text : text.slice(0, at) + text.slice(at + piece.length);
}
