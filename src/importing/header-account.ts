import type { Draft } from './draft/draft.ts';
import { readHeadPart } from './head/letterhead.ts';
import type { TextBlock } from './paper/block.ts';

/** Words of a form that stand before what the header keeps. */
const LABELS = /^(?:số|v\/v|về việc|kính gửi|kính gởi|nơi nhận|nơi gửi)(?!\p{L})/iu;

/** Letters and digits, small: what a header keeps of a letterhead, whose capitals and dashes are its own. */
const letters = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** The words of a header, counted off as the lines of the paper are found in them; each counts once. */
export class HeaderAccount {
  readonly #pieces: { text: string; rest: string }[];
  readonly #removed: { rest: string; line: number | undefined }[];
  readonly #draft: Draft;

  constructor(draft: Draft) {
    this.#draft = draft;
    this.#pieces = wordsOf(draft).map((text) => ({ text, rest: letters(text) }));
    this.#removed = draft.removals.map(({ text, line }) => ({ rest: text, line }));
  }

  /** Whether a line is in the header, or was removed by name; if so it is counted off. */
  takes(block: TextBlock): boolean {
    const withoutRemoved = this.#withoutRemoved(block);
    if (letters(withoutRemoved) === '') return true;
    const part = readHeadPart(withoutRemoved);
    const { header } = this.#draft;
    if (part?.part === 'priority') return part.value === header.priority;
    if (part?.part === 'place-date')
      return (part.place ?? '') === (header.issuedPlace ?? '') && part.date === header.issuedDate;
    const rest = letters(withoutRemoved);
    return this.#take(letters(withoutRemoved.trim().replace(LABELS, ''))) || this.#take(rest);
  }

  /** Whether the whole line is among the removals, by its place. */
  isRemoved({ text, line }: TextBlock): boolean {
    return this.#removed.some((one) => one.line === line && one.rest === text);
  }

  #withoutRemoved({ text, line }: TextBlock): string {
    const removed = this.#removed.find((one) => one.line === line && text.startsWith(one.rest));
    return removed ? text.slice(removed.rest.length) : text;
  }

  /** Takes all of a line, from one piece or from several that follow each other on it; or nothing. */
  #take(line: string): boolean {
    const before = this.#pieces.map(({ rest }) => rest);
    let left = line;
    while (left !== '') {
      const piece =
        this.#pieces.find(({ rest }) => rest.startsWith(left)) ??
        this.#pieces.find(({ rest }) => rest !== '' && left.startsWith(rest));
      if (!piece) break;
      const taken = piece.rest.startsWith(left) ? left.length : piece.rest.length;
      piece.rest = piece.rest.slice(taken);
      left = left.slice(taken);
    }
    if (left === '') return true;
    this.#pieces.forEach((piece, index) => (piece.rest = before[index]!));
    return false;
  }

  /** What the header says and no line of the paper. */
  untaken(): string[] {
    return this.#pieces.filter(({ rest }) => rest !== '').map(({ text }) => text);
  }
}

/** Everything that a header has word for word from its paper. */
function wordsOf({ header, found }: Draft): string[] {
  const { codeNumber = '', codeNotation = '', typeName, subject, organName, superiorOrganName } = header;
  // A letter does not name its kind, and without a letterhead the organ is that of the authority.
  const isRead = (path: string): boolean => found.some((one) => one.path === path);
  return [
    superiorOrganName,
    isRead('organName') ? organName : undefined,
    `${codeNumber} ${codeNotation}`,
    isRead('typeName') ? typeName : undefined,
    subject,
    ...header.to.map(({ text }) => text),
    ...(header.toWords === undefined ? [] : [header.toWords]),
    ...header.toPlaces,
    ...header.signers.flatMap(({ authority = [], position, fullName }) => [...authority, position, fullName]),
  ].flatMap((text) => (text === undefined || text.trim() === '' ? [] : [text]));
}
