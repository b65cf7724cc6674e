const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A syllable in two parts: its letters with hats and horns but no tone, and the combining mark of its tone. */
export interface Spelling {
  letters: string;
  /** U+0300 huyền, U+0301 sắc, U+0303 ngã, U+0309 hỏi, U+0323 nặng; empty for the level tone. */
  tone: string;
}

/** Takes the tone off a word, in small letters. A word with several tones keeps them all in `tone`. */
export function splitTone(word: string): Spelling {
  const decomposed = word.toLowerCase().normalize('NFD');
  return {
    letters: decomposed.replace(TONES, '').normalize('NFC'),
    tone: (decomposed.match(TONES) ?? []).join(''),
  };
}

/**
 * Toneless letters up to the vowel that bears the tone, old style (“hòa”): the last one with a hat or a horn; else, behind
 * the onset, the last vowel before a consonant, or of vowels at the end the first of two and the second of three.
 */
const BEARER = /^(?:.*[ăâêôơư]|(?:qu|gi(?=[aeiouy]))?[^aeiouy]*(?:[aeiouy]+(?=[^aeiouy])|[aeiouy]+?(?=[aeiouy]?$)))/;

/** Puts a tone on toneless letters, old style: `đât` and sắc make “đất”. */
export const placeTone = ({ letters, tone }: Spelling): string => letters.replace(BEARER, `$&${tone}`).normalize('NFC');
