import { flatten } from '../flat/flatten.ts';
import { digitGroups } from '../numbers/digit-groups.ts';
import { personalNumbers } from '../numbers/personal-numbers.ts';
import { secretMarks } from '../marks/secret-marks.ts';
import { SLUG_MARK } from './slug-mark.ts';

/** A text for other eyes, of the same length: all digits but the last two of every personal number are dots. */
export function maskPersonalData(text: string): string {
  if (!/\p{Nd}/u.test(text)) return text;
  const flat = flatten(text);
  const pieces: string[] = [];
  let shown = 0;
  for (const { start, end } of personalNumbers(flat.text)) {
    const [from, to] = [flat.sourceAt(start), endInSource(flat.sourceAt(end - 1), text)];
    // What stands in an attribute comes at the end of the flat text, and before other words in the source.
    if (from < shown) return maskPersonalData(pieces.join('') + text.slice(shown));
    pieces.push(text.slice(shown, from), dotted(text.slice(from, to)));
    shown = to;
  }
  return pieces.join('') + text.slice(shown);
}

/** Behind the character at that place. */
function endInSource(at: number, text: string): number {
  return at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
}

/** The last two digits stay: they tell the writer which number it is. */
function dotted(number: string): string {
  const digits = number.match(/\p{Nd}/gu)?.length ?? 0;
  let seen = 0;
  return number.replace(/\p{Nd}/gu, (digit) => {
    seen += 1;
    return seen > digits - 2 ? digit : '•'.repeat(digit.length);
  });
}

/** So many digits in a row of a number are a piece of it: messages cut what they quote. */
const PIECE = 5;

/**
 * Hides numbers that were found elsewhere, and pieces of them, in texts where nothing beside them may tell what they are.
 */
export function maskOf(secrets: readonly string[]): (text: string) => string {
  const pieces = new Set<string>();
  for (const secret of new Set(secrets))
    for (let end = PIECE; end <= secret.length; end += 1) pieces.add(secret.slice(end - PIECE, end));
  return (text) => (pieces.size === 0 || !/\d{2}/.test(text) ? text : hidePieces(text, pieces));
}

function hidePieces(text: string, pieces: ReadonlySet<string>): string {
  let [run, places] = ['', [] as number[]];
  const hidden = new Set<number>();
  for (const { start, end, gap, digits } of digitGroups(text)) {
    if (gap === undefined) [run, places] = ['', []];
    // A misread letter counts as the digit that it stands for.
    for (let at = start; at < end; at += 1) {
      places.push(at);
      run = (run + digits.charAt(at - start)).slice(-PIECE);
      if (pieces.has(run)) for (const place of places.slice(-PIECE)) hidden.add(place);
    }
  }
  return hidden.size === 0
    ? text
    : Array.from({ length: text.length }, (_, at) => (hidden.has(at) ? '•' : text[at])).join('');
}

/** A path for other eyes: neither a personal number nor a mark of secrecy in it. */
export function maskPath(path: string): string {
  return path.split('/').map(maskName).join('/');
}

function maskName(name: string): string {
  const spaced = spacedName(name);
  const marks = secretMarks(spaced).map(({ start, end }) => [start, end] as const);
  const slugs = [...name.matchAll(SLUG_MARK)].map(({ 0: found, index }) => [index, index + found.length] as const);
  const shown = [...marks, ...slugs].reduce(
    (masked, [from, to]) => masked.slice(0, from) + '•'.repeat(to - from) + masked.slice(to),
    name,
  );
  const spacedOut = maskPersonalData(spaced);
  return maskPersonalData(Array.from(shown, (sign, at) => (spacedOut[at] === '•' ? '•' : sign)).join(''));
}

/** A name of a file with blanks for the signs between its words, each in its place. */
export function spacedName(name: string): string {
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  return stem.replace(/[-_.]/g, ' ');
}
