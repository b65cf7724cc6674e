import type { Degree } from './degree.ts';

/** What stands around a degree of secrecy in its segment: between line ends, cells, columns, brackets, quotes, full stops. */
export interface Setting {
  degree: Degree;
  /** The segment before and behind the degree, as written. */
  lead: string;
  tail: string;
  /** Their words in small letters, the nearest first. */
  before: readonly string[];
  after: readonly string[];
  /** The sign that the segment begins behind: “(”, “|”, ““”; empty at the beginning of a line. */
  opener: string;
  /** The text before and behind, across line ends, as far as anybody looks. */
  left: string;
  right: string;
}

/** So far anybody looks. */
const REACH = 160;
const CUT_LEFT = /[\n\f|()[\]{}<>;“”"«»☐□☑☒]|\t| {3,}|[.!?] (?=\p{Lu})/gu;
const CUT_RIGHT = /[\n\f|()[\]{}<>;“”"«»☐□☑☒]|\t| {3,}|[.!?](?= |$|\n)/u;
const WORD = /[\p{L}\p{M}\p{N}’'/.-]+/gu;

/** The words of a stretch in small letters, without signs at their ends. */
export const wordsOf = (text: string): string[] =>
  Array.from(text.matchAll(WORD), ([word]) => word.replace(/^[-./'’]+|[-./'’]+$/g, '').toLowerCase()).filter(Boolean);

/** Looks around a degree of a flat text. */
export function settingOf(text: string, degree: Degree): Setting {
  const left = text.slice(Math.max(0, degree.start - REACH), degree.start);
  const right = text.slice(degree.end, degree.end + REACH);
  const cuts = [...left.matchAll(CUT_LEFT)];
  const cut = cuts.at(-1);
  const lead = cut ? left.slice(cut.index + cut[0].length) : left;
  const tail = right.slice(0, CUT_RIGHT.exec(right)?.index ?? right.length);
  const opener = !cut || /[\n\f]/.test(cut[0]) ? '' : cut[0].trim() || ' ';
  return { degree, lead, tail, before: wordsOf(lead).toReversed(), after: wordsOf(tail), opener, left, right };
}
