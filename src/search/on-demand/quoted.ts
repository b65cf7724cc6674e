import { readQuery, type TypedQuery, type WordRun } from '../engine/typed-words.ts';

/** A query taken apart, with a phrase for each pair of quotation marks in it. */
export function readQuoted(query: string): TypedQuery {
  const typed = readQuery(query);
  const phrases: WordRun[] = [];
  const parts = query.split(/["“”„«»]/);
  let end = 0;
  for (const [at, part] of parts.entries()) {
    const from = end;
    end = Math.min(from + readQuery(part).words.length, typed.words.length);
    // The last part follows the last mark: nothing closes it.
    if (at % 2 === 1 && at < parts.length - 1 && end > from) phrases.push({ from, to: end - 1 });
  }
  const inside = phrases.reduce((count, { from, to }) => count + to - from + 1, 0);
  return { ...typed, phrases, isQuoted: phrases.length > 0 && inside === typed.words.length };
}
