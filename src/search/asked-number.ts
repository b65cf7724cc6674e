import { ZONES } from '../outputs/search-zones.ts';
import type { Glossary } from './glossary.ts';
import type { Lexicon } from './lexicon.ts';
import type { DocumentIndex } from './pagefind-index.ts';
import { sameNumbers, unglued } from './numbers-typed.ts';
import { typedWord, type TypedQuery } from './typed-words.ts';

/** A number with a symbol behind it: “12/UBND”. */
const HAS_SYMBOL = /^\D*\d+\s*[-/]\s*\p{L}\P{Nd}*$/u;

/**
 * The number of a document that a query asks for and nothing else: “12”, “số 12”, “cv12”, “12/UBND-NC”; not a date, a
 * year, or a number among words.
 */
export function askedNumber(query: string, { words, phrases }: TypedQuery, glossary: Glossary): string | undefined {
  const apart = unglued(words);
  const [spelled = apart] = glossary.expand(apart);
  const lead = glossary.kindIn(spelled);
  const [number = typedWord(''), ...rest] = spelled.slice(lead);
  const isAlone = rest.length === 0 && (lead > 0 || !/^(?:19|20)\d\d$/.test(number.key));
  const symbol = rest.map(({ text }) => text).join('');
  // “402ubndld”, not “12kg”; no date has its numbers apart by letters alone.
  const isCode =
    /^[a-zđư]+$/.test(symbol) && (HAS_SYMBOL.test(query) || (words.length < apart.length && symbol.length > 3));
  return phrases.length === 0 && /^\d{1,5}$/.test(number.key) && (isAlone || isCode) ? number.key : undefined;
}

/** The documents that have this number, however many zeros it is written with. */
export async function documentsNumbered(number: string, lexicon: Lexicon, index: DocumentIndex): Promise<string[]> {
  const words = [number, ...sameNumbers(number)].filter(lexicon.has).map((key) => typedWord(key));
  await index.prepare(words);
  const postings = await Promise.all(words.map(index.folded));
  return postings.flatMap((places) => [...places].flatMap(([id, at]) => (at.includes(ZONES.number.start) ? [id] : [])));
}
