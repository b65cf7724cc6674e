import type { GlossaryEntry, SearchGlossary } from '../../outputs/search/search-glossary.ts';
import { wordsOf } from '../../vietnamese/index-form.ts';
import { typedWord, type WordRun, type TypedWord } from './typed-words.ts';

/** An abbreviation that can stand in the text for a run of words of an interpretation. */
export interface ShortRun extends WordRun {
  /** The abbreviation, as words of the index: “KT-XH” is two of them. */
  short: TypedWord[];
}

export interface Glossary {
  /** The words with the abbreviations among them written out: one list per meaning, none when there are none. */
  expand(words: readonly TypedWord[]): TypedWord[][];
  /** Where an abbreviation says the same as several of these words. */
  runsIn(words: readonly TypedWord[]): ShortRun[];
  /** What documents are called: “công văn”. */
  kinds: readonly { full: readonly TypedWord[] }[];
  /** Whether a word says little by itself. */
  isSmall(word: TypedWord): boolean;
}

export function readGlossary({ abbreviations, kinds, small }: SearchGlossary): Glossary {
  const read = ([short, expansions, isSyllable]: GlossaryEntry) =>
    expansions.map((text) => ({
      short: fullOf(short),
      // “tu” is a syllable of many words, “TU” between small letters is Thành uỷ.
      isSyllable,
      full: fullOf(text),
    }));
  const shorts = abbreviations.flatMap(read);
  const named = kinds.flatMap(read);

  /** How many words from one on are these: all, or none. */
  const standing = (full: readonly TypedWord[], words: readonly TypedWord[], from: number): number =>
    full.every((other, i) => agrees(words[from + i], other)) ? full.length : 0;

  return {
    expand(words) {
      const all = words.map(({ capitals }, at) =>
        [...shorts, ...named].filter(
          ({ short, isSyllable }) => standing(short, words, at) && (capitals || !isSyllable),
        ),
      );
      return Array.from({ length: Math.max(0, ...all.map(({ length }) => length)) }, (_, i) => {
        let end = 0;
        return words.flatMap((word, at) => {
          if (at < end) return [];
          const meant = all[at]?.[i] ?? all[at]?.at(-1);
          end = at + (meant?.short.length ?? 1);
          return meant?.full ?? word;
        });
      });
    },
    runsIn: (words) =>
      shorts.flatMap(({ short, full }) =>
        words.flatMap((_, from) => {
          const length = standing(full, words, from);
          return length ? { short, from, to: from + length - 1 } : [];
        }),
      ),
    isSmall: ({ text }) => small.includes(text),
    kinds: named,
  };
}

const fullOf = (text: string): TypedWord[] => wordsOf(text).map((word) => typedWord(word.text));

/** Whether a typed word can be this one: marks that were typed must be right. */
export const agrees = (typed: TypedWord | undefined, word: TypedWord): boolean =>
  typed?.key === word.key && (!typed.marked || typed.text === word.text);
