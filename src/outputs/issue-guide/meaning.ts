import type { IssueCode } from '../../issues/catalogue.ts';
import type { MarkupCode } from '../../markup/catalogue.ts';

/** Every code that a letter can carry. */
export type LetterCode = IssueCode | MarkupCode;

/** What the handbook tells of a code beyond its title, to a clerk who is no programmer. */
export interface Meaning {
  /** What the program has found, and why it matters to readers. */
  meaning: string;
  /** What to do. */
  remedy: string;
  /** A line or two as they must not be written, and as they should. */
  wrong?: string;
  right?: string;
}

/** The codes of one heading of the guide, in the order in which it tells of them. */
export type Meanings = Partial<Record<LetterCode, Meaning>>;
