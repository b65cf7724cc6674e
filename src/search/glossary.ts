import type { GlossaryEntry } from '../outputs/search-glossary.ts';
import { typedWord, type TypedWord } from './typed-words.ts';
import { wordsOf } from '../vietnamese/index-form.ts';

/** An abbreviation that can stand in the text for a run of words of a reading. */
export interface ShortRun {
  /** The abbreviation, as a word of the index. */
  word: TypedWord;
  /** First and last word of the run. */
  from: number;
  to: number;
}

export interface Glossary {
  /** The words with the abbreviations among them written out: one list per meaning, none when there are none. */
  expand(words: readonly TypedWord[]): TypedWord[][];
  /** Where an abbreviation says the same as several of these words. */
  runsIn(words: readonly TypedWord[]): ShortRun[];
}

const read = (text: string): TypedWord[] => wordsOf(text).map((word) => typedWord(word.text));

export function readGlossary(entries: readonly GlossaryEntry[]): Glossary {
  const meanings = new Map<string, TypedWord[][]>();
  const runs: { word: TypedWord; full: TypedWord[] }[] = [];
  const syllables = new Set<string>();
  for (const [short, expansions, syllable] of entries) {
    const word = typedWord(short);
    if (syllable) syllables.add(word.key);
    const full = expansions.map(read);
    meanings.set(word.key, [...(meanings.get(word.key) ?? []), ...full]);
    runs.push(...full.map((words) => ({ word, full: words })));
  }

  const meaningsOf = (word: TypedWord): TypedWord[][] => {
    // “tu” is a syllable of many words, “TU” between small letters is Thành uỷ.
    if (!word.capitals && syllables.has(word.key)) return [];
    return meanings.get(word.key) ?? [];
  };

  return {
    expand(words) {
      const most = Math.max(0, ...words.map((word) => meaningsOf(word).length));
      return Array.from({ length: most }, (_, i) =>
        words.flatMap((word) => {
          const full = meaningsOf(word);
          return full.length === 0 ? [word] : (full[Math.min(i, full.length - 1)] ?? [word]);
        }),
      );
    },
    runsIn(words) {
      return runs.flatMap(({ word, full }) =>
        words.flatMap((_, from) =>
          full.every((other, i) => agrees(words[from + i], other)) ? [{ word, from, to: from + full.length - 1 }] : [],
        ),
      );
    },
  };
}

/** Whether a typed word can be this one: marks that were typed must be right. */
const agrees = (typed: TypedWord | undefined, word: TypedWord): boolean =>
  typed !== undefined && typed.key === word.key && (!typed.marked || typed.text === word.text);
