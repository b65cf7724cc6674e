import { askedNumber, numbered } from './asked-number.ts';
import { rank, type Match, type Refinements } from '../engine/ranking.ts';
import type { Reading } from '../engine/readings.ts';
import type { Sources } from '../engine/sources.ts';
import type { TypedQuery } from '../engine/typed-words.ts';
import { ofYear } from './years.ts';

/** What the numbers of a query find. */
export interface FoundByNumber {
  matches: Match[];
  /** The number that was asked for, as typed, where no document has it. */
  missing?: string | undefined;
  /** That number has a symbol: of that, nothing else can be meant. */
  isCodeMissing: boolean;
}

/** The documents with the number that a query asks for, and those of its year; `found` are those that its words have found. */
export async function byNumber(
  query: string,
  typed: TypedQuery,
  readings: readonly Reading[],
  sources: Sources,
  found: ReadonlyMap<string, Match>,
  refined: Refinements,
): Promise<FoundByNumber> {
  const asked = askedNumber(query, typed, sources.glossary);
  const named = asked ? await numbered(asked, readings[0]!, sources, found) : [];
  const dated: Match[] = [];
  for (const reading of ofYear(readings)) {
    const sameYear = await sources.index.withFacet('nam', reading.year);
    dated.push(...(await rank(reading, sources, refined)).filter(({ id }) => sameYear.has(id)));
  }
  const isMissing = asked !== undefined && named.length === 0;
  return {
    matches: [...named, ...dated],
    missing: isMissing ? query.slice(query.search(/\d/)).trim() : undefined,
    isCodeMissing: isMissing && asked.symbol.length > 0,
  };
}
