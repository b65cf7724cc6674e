import type { Interpretation } from '../../search/engine/interpretations.ts';
import { readQuery } from '../../search/engine/typed-words.ts';

/** The words of a query, understood as they were typed. */
export const interpretationOf = (query: string): Interpretation => ({
  words: readQuery(query).words,
  phrases: [],
  kind: [],
  trust: 1,
  corrected: 0,
});
