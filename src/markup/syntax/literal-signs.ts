/**
 * Signs that Markdown would take for its own but that are text in documents of this trade. They are swapped for
 * noncharacters of Unicode before parsing and back after it: same length, so every position holds.
 */
const STAND_INS: Record<string, string> = { '*': '\ufdd0', _: '\ufdd1', '<': '\ufdd2', '-': '\ufdd3', ':': '\ufdd4' };
const SIGNS = Object.fromEntries(Object.entries(STAND_INS).map(([sign, standIn]) => [standIn, sign]));
const OURS = /[\ufdd0-\ufdd4]/g;

const LITERAL = new RegExp(
  [
    // Blanks to fill in: ________, and rows of asterisks.
    String.raw`(?<![\\*])\*{4,}`,
    String.raw`(?<![\\_])_{4,}`,
    // References to a note under the text or table: (*), (**).
    String.raw`(?<=\()\*{1,3}(?=\))`,
    // Between letters and digits: 2*3, a*b. Markdown leaves _ alone there by itself.
    String.raw`(?<=[\p{L}\p{N}])\*(?=[\p{L}\p{N}])`,
    // A line “:-” makes a table of the line above it; one without a bar is text.
    String.raw`^[ \t]*(?:-+:|:-+:?)[ \t]*$`,
    // A cell of a table that joins the one at its left: it is no tag.
    String.raw`(?<=\|[ \t]*)<<(?=[ \t]*(?:\||$))`,
    String.raw`(?<=^[ \t]*)<<(?=[ \t]*\|)`,
  ].join('|'),
  'gmu',
);

/** The text with all such signs out of the parser's sight. */
export function hideSigns(text: string): string {
  return text.replace(/[*_<:-]/g, (sign) => STAND_INS[sign]!);
}

/**
 * The text with the signs that are plainly text out of the parser's sight. A noncharacter that somebody has typed is told
 * by the rules of characters; here it must not come back as a sign.
 */
export function hideLiteralSigns(text: string): string {
  return text.replace(OURS, '\ufffd').replace(LITERAL, hideSigns);
}

/** The text as it was written. */
export function showSigns(text: string): string {
  return text.replace(OURS, (standIn) => SIGNS[standIn]!);
}
