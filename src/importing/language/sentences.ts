/** A part of a text, without blanks at its ends. */
export interface Span {
  start: number;
  end: number;
  text: string;
}

/** Words before a full stop that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"/])(?:TP|Tp|tp|Q|P|H|TX|TT|ThS|TS|PGS|GS|BS|KS|CN|LS|Đ\/c|đ\/c|Mr|Ms|Mrs|St|tr|KT|TM|TL|TUQ|T\/M|K\/T|T\/L|v\.v|vv|[A-ZĐ])$/u;

const OPENING = '“(«';
const CLOSING = '”)»';

/**
 * The sentences of a paragraph. A full stop ends one where a blank and no small letter follow; not behind an abbreviation
 * or a number in a date, and not inside a quotation or brackets. “./.” ends the last.
 */
export function sentencesOf(text: string): Span[] {
  const ends: number[] = [];
  for (const { at, depth } of signs(text)) {
    if (depth > 0 || !/[.!?…]/.test(text[at]!)) continue;
    if (text.startsWith('./.', at)) continue;
    const after = text.slice(at + 1);
    if (!/^["”’»)]*(?:\s+|$)/u.test(after) || /^["”’»)]*\s+[\p{Ll},;:)]/u.test(after)) continue;
    if (text[at] === '.' && ABBREVIATION.test(text.slice(Math.max(0, at - 12), at))) continue;
    ends.push(at + 1 + /^["”’»)]*/u.exec(after)![0].length);
  }
  return cut(text, ends);
}

/** The parts of a text between its semicolons, those in quotations and brackets aside. */
export function partsOf(text: string): Span[] {
  return cut(
    text,
    [...signs(text)].filter(({ at, depth }) => depth === 0 && text[at] === ';').map(({ at }) => at + 1),
  );
}

/** Every sign with the depth of quotations and brackets it stands in; one that never closes opens nothing. */
function signs(text: string): { at: number; depth: number }[] {
  const found: { at: number; depth: number }[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at]!;
    const pair = OPENING.indexOf(sign);
    if (pair >= 0 && text.indexOf(CLOSING[pair]!, at) > 0) depth += 1;
    else if (CLOSING.includes(sign) && depth > 0) depth -= 1;
    if (/[.!?…;]/.test(sign)) found.push({ at, depth });
  }
  return found;
}

function cut(text: string, ends: readonly number[]): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const end of [...ends, text.length]) {
    const span = trimmed(text, from, end);
    if (span.text !== '') spans.push(span);
    from = end;
  }
  return spans;
}

/** The run `[from, to)` of a text without blanks at its ends. */
export function trimmed(text: string, from: number, to: number): Span {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  return { start, end: start + part.trim().length, text: part.trim() };
}
