import { plain } from '../../vietnamese/plain.ts';
import type { Registry } from './registry.ts';

/** A topic that a text seems to be about, with the words that say so. */
export interface FoundTopic {
  id: string;
  words: string[];
}

/** So many topics at most. */
const MOST = 5;
/** What a subject says counts so many times. */
const OF_SUBJECT = 3;

/** The topics whose name or description a text uses, the likeliest first. */
export function findTopics(subject: string, text: string, { topics }: Pick<Registry, 'topics'>): FoundTopic[] {
  const [inSubject, inText] = [plain(subject), plain(text)];
  return topics
    .map(({ id, name, description = '' }) => {
      const own = [...new Set([...phrases(name), ...phrases(description)])];
      const found = own
        .map((phrase) => ({ phrase, times: occurrences(inSubject, phrase) * OF_SUBJECT + occurrences(inText, phrase) }))
        .filter(({ times }) => times > 0);
      return {
        id,
        words: found.map(({ phrase }) => phrase),
        score: found.reduce((sum, { times }) => sum + Math.min(times, 4), 0),
      };
    })
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ id, words }) => ({ id, words }));
}

/** What a name lists, in phrases of two syllables and more: one syllable alone says too little. */
const phrases = (text: string): string[] =>
  plain(text)
    .split(/[,;:.()]|\s+và\s+|\s+-\s+/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.split(/\s+/).length >= 2);

function occurrences(text: string, phrase: string): number {
  let count = 0;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length)) {
    const isWhole =
      !/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + phrase.length] ?? ' ');
    if (isWhole) count += 1;
  }
  return count;
}
