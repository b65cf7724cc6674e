import type { NamedUnit } from './engine/glossary.ts';
import { loading } from './engine/loading.ts';
import { rank, type Apart, type Match } from './engine/ranking.ts';
import { nameOf, readingsOf, type Reading } from './engine/readings.ts';
import type { Sources } from './engine/sources.ts';
import { readQuery } from './engine/typed-words.ts';

/** What a query found. */
export interface Outcome {
  /** Documents that answer the query, best first. */
  matches: Match[];
  /** Documents that answer part of it, or answer other words that may be meant. */
  near: Match[];
  /** Units that the query names. */
  units: NamedUnit[];
  /** The number that was asked for, where no document has it. */
  missing?: string | undefined;
}

/** A reading is found where a document answers it this well … */
const STRONG = 0.85;
/** … and everything below this is noise, as is what answers half as well as the best. */
const WEAK = 0.4;
/** A reading with other words than were typed must fit this well to be offered. */
const MENDED = 0.5;
/** So well is a query answered that no other reading can do better. */
const ENOUGH = 0.95;

const onDemand = () => loading(import('./on-demand/on-demand.ts'));

export async function find(query: string, sources: Sources): Promise<Outcome> {
  const typed = readQuery(query);
  if (typed.words.length === 0) return { matches: [], near: [], units: [] };
  const best = new Map<string, Match>();
  let enough = 0;
  const readings = readingsOf(typed, sources);
  // What numbers and phrases mean is loaded with the first of them, what else words may mean where nothing answers.
  const refined = typed.phrases.length > 0 || /\d/.test(query) ? await onDemand() : undefined;
  await consider(readings);
  const numbers = await refined?.byNumber(query, typed, readings, sources, best, refined);
  numbers?.matches.forEach(put);
  if (enough < ENOUGH && typed.phrases.length === 0 && !numbers?.isCodeMissing) {
    const { apart, guessesOf } = refined ?? (await onDemand());
    await consider([...readings, ...guessesOf(typed, sources)], apart);
  }
  const sorted = [...best.values()]
    .filter(({ fit, reading }) => reading.corrected === 0 || fit >= MENDED)
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const top = Math.min(1, sorted[0]?.score ?? 0);
  // Where nothing answers half of the query, the best of what is there: nothing is said only when there is nothing.
  const floor = typed.phrases.length > 0 ? 0 : top < WEAK ? top * 0.8 : Math.max(WEAK, top / 2);
  const all = sorted.filter(({ fit }) => fit >= floor);
  const isQuoted = typed.phrases.reduce((count, { from, to }) => count + to - from + 1, 0) === typed.words.length;
  const strong = numbers?.isCodeMissing ? ENOUGH : STRONG;
  const isAnswer = ({ fit, score, reading }: Match): boolean =>
    isQuoted || (fit >= strong && score >= top - 0.12 && reading.corrected === 0);
  const matches = all[0] && isAnswer(all[0]) ? all.filter(isAnswer) : [];
  // Beside an answer, nobody needs words that were not typed.
  const near = all.filter(
    (match) => !matches.includes(match) && (matches.length === 0 || match.reading.corrected === 0),
  );
  const units = new Set(readings.flatMap(({ words }) => sources.glossary.unitsIn(words)));
  return { matches, near, units: [...units], missing: numbers?.missing };

  async function consider(options: readonly Reading[], apart?: Apart): Promise<void> {
    const tried = new Set<string>();
    for (const reading of options) {
      // Meanings of an abbreviation are equals; other readings are tried only while nothing answers.
      if (enough >= ENOUGH && reading.trust < 1) break;
      if (tried.has(nameOf(reading))) continue;
      tried.add(nameOf(reading));
      (await rank(reading, sources, refined, apart)).forEach(put);
    }
  }

  function put(match: Match): void {
    if ((best.get(match.id)?.score ?? 0) < match.score) best.set(match.id, match);
    enough = Math.max(enough, match.fit * match.reading.trust);
  }
}
