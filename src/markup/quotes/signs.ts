/** A quotation mark in a text: where it stands, and whether it opens. */
export interface QuoteSign {
  /** UTF-16 offsets in the line: `[start, end)`. */
  start: number;
  end: number;
  opens: boolean;
}

const SIGNS = /''|’’|‘‘|["“”„«»]/g;
/** Signs of Markdown stand between a quotation mark and its word. */
const MARKUP = /[*_\\]/;
const BEFORE_OPENING = /[\s([“"„«:;/-]/;
const AFTER_CLOSING = /[\s.,;:!?…)\]/”"»-]/;

/**
 * The quotation marks of a line. Keyboards and programs mix their shapes (“…", "…“), so what stands around a mark says
 * more than its shape: one before a word opens, one behind a word closes.
 */
export function quoteSigns(line: string): QuoteSign[] {
  return Array.from(line.matchAll(SIGNS), ({ 0: sign, index: start }) => {
    const end = start + sign.length;
    return { start, end, opens: opens(sign, besides(line, start, -1), besides(line, end - 1, 1)) };
  });
}

/** The character beside a place, past signs of Markdown; a blank at the ends of the line. */
function besides(line: string, from: number, step: 1 | -1): string {
  let at = from + step;
  while (MARKUP.test(line.charAt(at))) at += step;
  return line.charAt(at) || ' ';
}

function opens(sign: string, before: string, after: string): boolean {
  if (sign === '«' || sign === '»') return sign === '«';
  const [canOpen, canClose] = [BEFORE_OPENING.test(before), AFTER_CLOSING.test(after)];
  if (canOpen !== canClose) return canOpen;
  return sign === '“' || sign === '„' || sign === '‘‘';
}
