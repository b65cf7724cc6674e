import { passagesOf, sum, type Answer, type Occurrence } from './alignment.ts';
import { breath } from './breath.ts';
import type { DocumentIndex, Postings } from './pagefind-index.ts';
import type { Interpretation } from './interpretations.ts';
import type { Lexicon } from './lexicon.ts';
import type { SearchData } from './search-data.ts';
import { endsOf, type TypedWord } from './typed-words.ts';
import { NUMBER_PLACE, PEOPLE_START, TITLE_START } from '../../outputs/search/search-zones.ts';

/** A document that answers an interpretation. */
export interface Match extends Answer {
  id: string;
  /** Place among all: what has a name first, then documents, newest first. */
  order: number;
  /** Above 1 where the document itself was named. */
  score: number;
  interpretation: Interpretation;
  /** Abbreviations that may stand for words of the interpretation, as keys of the index. */
  shorts: string[];
}

/** The part with addressees and signers. */
const PEOPLE = 2;
/** What these are worth, and the organ behind the number: they stand in every document of their office. */
const OFFICE = 0.9;
/** A subject says more than a sentence, though less than the very words that were typed … */
const SUBJECT = 0.01;
/** … and the more, the sooner it comes to them: what issues a regulation before what amends “một số điều của” it. */
const LATER = 1e-4;
/** At most so many documents are looked at word by word. */
const MOST = 3000;
/** What an abbreviation is worth in place of the words that were typed. */
const ABBREVIATED = 0.96;
/** What a word is worth whose marks are others than were typed. */
export const OTHER_MARKS = 0.45;
/** … and whose only difference is đ where d was typed, as many keyboards leave it. */
const STROKE_LEFT_OUT = 0.9;
/** … and that has marks where none were typed, though other words were typed with theirs. */
export const MARKS_LEFT_OUT = 0.98;
/** What a small word weighs, of what its rarity would make it weigh. */
const SMALL = 0.3;

/** Where a word stands, or an abbreviation of several. */
export interface Term {
  from: number;
  to: number;
  folded: Postings;
  /** What a place is worth among these ones: the first that has it counts. */
  worth: readonly (readonly [Postings, number])[];
  /** What any other place is worth. */
  otherwise: number;
  /** The keys of the abbreviation, where this is one. */
  short?: string[];
}

/** How documents are looked at: as `PLAIN` says, or as some queries need, see `on-demand/refined.ts`. */
export interface Refinements {
  /** How a document answers whose provisions begin at these places: no passage, where it is not worth a look. */
  answer(id: string, terms: readonly Term[], starts: readonly number[], weights: readonly number[]): Answer;
  /** What else speaks for a match, asked right behind its answer. */
  judge(match: Match): Match;
}

/** The documents that answer an interpretation, in no order. */
export async function rank(
  interpretation: Interpretation,
  data: SearchData,
  { answer, judge }: Refinements = PLAIN,
): Promise<Match[]> {
  const { index, lexicon, glossary } = data;
  const terms = await termsOf(interpretation, data);
  const shorts = terms.flatMap(({ short }) => short ?? []);
  const small = interpretation.words.map(glossary.isSmall);
  // Small words alone are no answer to a query that has others.
  if (small.every(Boolean)) small.fill(false);
  const { weights, heavy } = weigh(terms, small, lexicon.documents);
  const matches: Match[] = [];
  for (const { id } of heavy.slice(0, MOST)) {
    await breath(data);
    const order = index.order(id);
    const { fit, passages } = answer(id, terms, lexicon.startsOf(order), weights);
    if (passages.every(({ has }) => has.every((is, at) => !is || small[at]))) continue;
    const { start, end, score } = passages[0]!;
    const isSubject = score > 0.75 && end >= TITLE_START && start < PEOPLE_START;
    const total = fit * interpretation.trust + (isSubject ? SUBJECT - (start - TITLE_START) * LATER : 0);
    const match = { id, order, score: total, fit, passages, interpretation, shorts };
    matches.push(judge(match));
  }
  return matches;
}

/** What every query needs. */
const PLAIN: Refinements = {
  answer: (id, terms, starts, weights) => bestOf(partsOf(occurrencesOf(id, terms), starts), weights, true),
  judge: (match) => match,
};

/** Those of these words that stand somewhere: all that they may become. */
export const knownOf = (words: readonly TypedWord[], lexicon: Lexicon): TypedWord[] =>
  words.filter((word) => endsOf(word).every(lexicon.has));

async function termsOf({ words }: Interpretation, { index, lexicon, glossary }: SearchData): Promise<Term[]> {
  const known = words.flatMap((word, at) => (endsOf(word).every(lexicon.has) ? { word, from: at, to: at } : []));
  const runs = glossary.runsIn(words).filter(({ short }) => !short[knownOf(short, lexicon).length]);
  await index.prepare([...knownOf(words, lexicon), ...runs.flatMap(({ short }) => short)]);
  const hasMarks = words.some(({ marked }) => marked);
  return Promise.all([
    ...known.map(async ({ word, from, to }) => ({
      from,
      to,
      folded: await index.folded(word),
      ...(await worthOf(word, hasMarks, index)),
    })),
    ...runs.map(async ({ short, from, to }) => ({
      from,
      to,
      folded: inARow(await Promise.all(short.map(({ text }) => index.marked(text)))),
      worth: [],
      otherwise: ABBREVIATED,
      short: short.map(({ key }) => key),
    })),
  ]);
}

/** Where words stand right behind each other: the places of the first. */
export function inARow([first, ...rest]: readonly Postings[]): Postings {
  const found = [...(first ?? [])].map(([id, places]): [string, number[]] => [
    id,
    places.filter((place) => rest.every((other, i) => other.get(id)?.includes(place + i + 1))),
  ]);
  return new Map(found.filter(([, places]) => places.length > 0));
}

/** What the marks of a word say: nothing, where no word of the interpretation has any. */
async function worthOf(
  word: TypedWord,
  hasMarks: boolean,
  index: DocumentIndex,
): Promise<Pick<Term, 'worth' | 'otherwise'>> {
  const { text, marked, ends, likes = [] } = word;
  if (!hasMarks || (ends && !marked)) return { worth: [], otherwise: 1 };
  if (ends) return { worth: [[await index.begun(word), 1]], otherwise: OTHER_MARKS };
  const exact = [await index.marked(text), 1] as const;
  if (!marked) return { worth: [exact], otherwise: MARKS_LEFT_OUT };
  const stroked = [await index.marked(text.replace(/^d/, 'đ')), STROKE_LEFT_OUT] as const;
  return { worth: [exact, stroked, ...likes], otherwise: OTHER_MARKS };
}

/**
 * What each word of an interpretation weighs: the rarer, the heavier, small words aside; one that stands nowhere weighs as the
 * others do. And the documents that hold half of the weight that any document holds, the heaviest first.
 */
function weigh(
  terms: readonly Term[],
  small: readonly boolean[],
  documents: number,
): { weights: number[]; heavy: { id: string }[] } {
  const held = new Map<string, boolean[]>();
  for (const { from, to, folded } of terms) {
    for (const id of folded.keys()) {
      const has = held.get(id) ?? [];
      for (let i = from; i <= to; i += 1) has[i] = true;
      held.set(id, has);
    }
  }
  const rarities = small.map((_, i) => {
    const count = [...held.values()].filter((has) => has[i]).length;
    return count && 0.3 + Math.log(1 + documents / count);
  });
  const mean = sum(rarities) / rarities.filter(Boolean).length;
  const weights = rarities.map((rarity, i) => (rarity || mean) * (small[i] ? SMALL : 1));
  const heavy = [...held].map(([id, has]) => ({ id, weight: sum(weights.filter((_, i) => has[i])) }));
  heavy.sort((a, b) => b.weight - a.weight);
  return { weights, heavy: heavy.filter(({ weight }) => weight >= heavy[0]!.weight / 2) };
}

/**
 * The words of a document by where they stand: one part for each field of its head, one for each provision. No passage
 * goes from one into the next.
 */
export function partsOf(occurrences: readonly Occurrence[], provisions: readonly number[]): Occurrence[][] {
  const starts = [0, TITLE_START, PEOPLE_START, ...provisions];
  const parts = starts.map((): Occurrence[] => []);
  let at = 0;
  for (const occurrence of occurrences) {
    while (occurrence.place >= (starts[at + 1] ?? Infinity)) at += 1;
    parts[at]!.push(occurrence);
  }
  return parts;
}

/** The best passage of each part, the best first; whether no number was typed, so that a citation says little behind its own. */
export function bestOf(parts: readonly Occurrence[][], weights: readonly number[], isUnnamed?: boolean): Answer {
  const passages = parts
    .flatMap((part, i) => {
      if (!part[0]) return [];
      const best = passagesOf(part, weights)[0]!;
      const isOffice = i === PEOPLE || (isUnnamed && i === 0 && best.start > NUMBER_PLACE);
      return isOffice ? { ...best, score: best.score * OFFICE } : best;
    })
    .sort((a, b) => b.score - a.score || a.start - b.start);
  return { fit: passages[0]?.score ?? 0, passages };
}

/** Where the words of an interpretation stand in a document, in the order of its text. */
export function occurrencesOf(id: string, terms: readonly Term[]): Occurrence[] {
  const occurrences = terms.flatMap(({ from, to, folded, worth, otherwise, short }) =>
    (folded.get(id) ?? []).flatMap((place) => {
      // In the symbol of a document, letters stand for no words: “CT” for chỉ thị, not for chủ tịch.
      if (short && place < TITLE_START) return [];
      const agreement = worth.find(([postings]) => postings.get(id)?.includes(place))?.[1] ?? otherwise;
      return { place, from, to, agreement };
    }),
  );
  return occurrences.sort((a, b) => a.place - b.place || a.from - b.from);
}
