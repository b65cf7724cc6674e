import type { Degree } from './degree.ts';

/** So far anybody looks. */
const REACH = 160;
const CUT_LEFT = /[\n\f|()[\]{}<>;“”"«»☐□☑☒]|\t| {3,}|(?<= )#(?= )|[.!?] (?=\p{Lu})/gu;
const CUT_RIGHT = /[\n\f|()[\]{}<>;“”"«»☐□☑☒]|\t| {3,}| #(?= )|[.!?](?= |$|\n)/u;
const WORD = /[\p{L}\p{M}\p{N}’'/.-]+/gu;

/** The words of a stretch in small letters, without signs at their ends. */
export const wordsOf = (text: string): string[] =>
  Array.from(text.matchAll(WORD), ([word]) => word.replace(/^[-./'’]+|[-./'’]+$/g, '').toLowerCase()).filter(Boolean);

const KEY = /^\s*(?:- )?['"]?[\w.-]{1,40}['"]?:\s/;

/** The words of a field without its key. */
export const withoutKey = (text: string): string => text.replace(KEY, '');

/**
 * What stands around a degree of secrecy: across line ends as far as anybody looks, and in its segment, which ends at line
 * ends, cells, columns, brackets, quotes, the signs of comments and full stops. The segment is cut when it is first asked
 * for, and so are its words: most degrees are parts of other words, and nobody asks.
 */
export class Setting {
  readonly degree: Degree;
  /** The text before and behind, across line ends. */
  readonly left: string;
  readonly right: string;
  private segment: Segment | undefined;
  private wordsBefore: readonly string[] | undefined;
  private wordsAfter: readonly string[] | undefined;

  constructor(text: string, degree: Degree) {
    this.degree = degree;
    this.left = text.slice(Math.max(0, degree.start - REACH), degree.start);
    this.right = text.slice(degree.end, degree.end + REACH);
  }

  /** The segment before and behind the degree, as written. */
  get lead(): string {
    return this.cut().lead;
  }
  get tail(): string {
    return this.cut().tail;
  }

  /** Their words in small letters, the nearest first. */
  get before(): readonly string[] {
    return (this.wordsBefore ??= wordsOf(this.lead).toReversed());
  }
  get after(): readonly string[] {
    return (this.wordsAfter ??= wordsOf(this.tail));
  }

  /** The sign that the segment begins behind: “(”, “|”, ““”; empty at the beginning of a line. */
  get opener(): string {
    return this.cut().opener;
  }

  private cut(): Segment {
    return (this.segment ??= segmentOf(this.left, this.right));
  }
}

interface Segment {
  lead: string;
  tail: string;
  opener: string;
}

function segmentOf(left: string, right: string): Segment {
  const cut = [...left.matchAll(CUT_LEFT)].at(-1);
  const lead = cut ? left.slice(cut.index + cut[0].length) : left;
  const tail = right.slice(0, CUT_RIGHT.exec(right)?.index ?? right.length);
  const opener = !cut || /[\n\f#]/.test(cut[0]) ? '' : cut[0].trim() || ' ';
  return { lead, tail, opener };
}
