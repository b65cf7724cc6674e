import type { Marker } from './markers.ts';

const ENCLOSED = /^\((\d{1,2})\)(?=\s+\S)/u;
/** “1)” and the like, which count what “(1)” would. */
const USUAL = /^\d{1,2}\)(?=\s|\p{Lu})/u;

/** The number in brackets that a text begins with, or undefined: it may as well be a note, so only one that is due counts. */
export function enclosedNumber(text: string): Marker | undefined {
  const match = ENCLOSED.exec(text);
  return match ? { form: 'bracketed', number: match[1]!, text: match[0], isDoubtful: true } : undefined;
}

/**
 * Whether a document numbers with brackets: “(1) …” and “(2) …” begin paragraphs. Where “(1)” stands inside the text too
 * it is a note, or the first of several in one sentence; where “1)” counts, nobody can tell what “(1)” does.
 */
export function isEnclosing(lines: readonly string[]): boolean {
  const starts = lines.map((line) =>
    line
      .trim()
      .replace(/^#{1,6}\s+/, '')
      .replace(/[*_]/g, ''),
  );
  const numbers = starts.flatMap((start, index) =>
    index === 0 || starts[index - 1] === '' ? (enclosedNumber(start)?.number ?? []) : [],
  );
  const first = numbers.indexOf('1');
  if (first < 0 || !numbers.slice(first).includes('2')) return false;
  return !starts.some((start) => /\S\s*\(1\)/u.test(start) || USUAL.test(start));
}
