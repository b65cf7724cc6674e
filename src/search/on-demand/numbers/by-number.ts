import { LoadError } from '../../engine/loading.ts';
import type { Match } from '../../engine/ranking.ts';
import type { Interpretation } from '../../engine/interpretations.ts';
import type { SearchData } from '../../engine/search-data.ts';
import type { BestMatches } from '../../engine/best-matches.ts';
import type { TypedQuery } from '../../engine/typed-words.ts';
import { askedNumber } from './asked-number.ts';
import { withoutKind } from '../kinds.ts';
import { numbered } from './numbered.ts';
import { readQuoted } from '../quoted.ts';
import { placeOf, typedPlace, type TypedPlace } from '../typed-place.ts';
import { rankRefined } from '../refined.ts';
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
  interpretations: readonly Interpretation[],
  data: SearchData,
  found: BestMatches['byId'],
): Promise<FoundByNumber> {
  const place = typedPlace(query);
  const whole = place?.rest ?? query;
  const asked = askedNumber(whole, place ? readQuoted(whole) : typed, data.glossary);
  const named = asked ? await numbered(asked, interpretations[0]!, data, found) : [];
  const dated: Match[] = [];
  const apart = interpretations.flatMap((interpretation) => withoutKind(interpretation, data.glossary));
  for (const interpretation of ofYear(apart)) {
    const ranked = await rankRefined(interpretation, data, { hasSigns: true, isCombining: false });
    const sameYear = ranked[0] && (await data.index.withFacet('nam', [interpretation.year]));
    // Every document has a year: an index that knows none has not loaded it.
    if (sameYear?.size === 0 && !(await data.index.facets())['nam']) throw new LoadError();
    dated.push(...ranked.filter(({ id }) => sameYear?.has(id)));
  }
  const isMissing = asked !== undefined && named.length === 0 && !asked.isYear;
  return {
    matches: [...(place ? await Promise.all(named.map((match) => at(match, place, data))) : named), ...dated],
    missing: isMissing ? whole.slice(whole.search(/\d/)).trim() : undefined,
    isCodeMissing: isMissing && asked.symbol.length > 0,
  };
}

/** A document that was named, at the provision that was named with it, if it has that. */
async function at(match: Match, place: TypedPlace, { index }: SearchData): Promise<Match> {
  const start = placeOf(place, await index.read(match.id));
  if (start === undefined) return match;
  return { ...match, passages: match.passages.map((passage) => ({ ...passage, start, end: start })) };
}
