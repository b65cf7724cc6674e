import { EQUIVALENT, nameOf, type Interpretation } from './interpretations.ts';
import type { Match } from './ranking.ts';

/** What a query found. */
export interface Outcome {
  /** Documents that answer the query, best first. */
  matches: Match[];
  /** Documents that answer part of it, or answer other words that may be meant. */
  near: Match[];
  /** The number that was asked for, where no document has it. */
  missing?: string | undefined;
}

/** An interpretation is found where a document answers it this well, … */
export const STRONG = 0.85;
/** … and nearly as well as the best. */
export const NEARLY = 0.12;
/** Everything below this is noise, as is what answers half as well as the best. */
export const WEAK = 0.4;
/** So well is a query answered that no other interpretation can do better. */
export const ENOUGH = 0.95;

/** The best match of each document. */
export class BestMatches {
  readonly byId = new Map<string, Match>();
  /** How well the query is answered. */
  enough = 0;

  put(match: Match): void {
    if ((this.byId.get(match.id)?.score ?? 0) < match.score) this.byId.set(match.id, match);
    this.enough = Math.max(this.enough, match.fit * match.interpretation.trust);
  }

  sorted(): Match[] {
    return [...this.byId.values()].sort((a, b) => b.score - a.score || a.order - b.order);
  }

  /** Tries one interpretation after the other, while nothing answers. */
  async consider(
    options: readonly Interpretation[],
    rankOne: (interpretation: Interpretation) => Promise<Match[]>,
  ): Promise<void> {
    const tried = new Set<string>();
    for (const interpretation of options) {
      // Meanings of an abbreviation are equals.
      if (this.enough >= ENOUGH && interpretation.trust < EQUIVALENT) break;
      if (tried.has(nameOf(interpretation))) continue;
      tried.add(nameOf(interpretation));
      (await rankOne(interpretation)).forEach((match) => this.put(match));
    }
  }
}
