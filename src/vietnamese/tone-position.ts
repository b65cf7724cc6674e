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

/** Where the tone of toneless letters stands, old style (“hòa”): the index of its vowel, or -1. */
function toneIndex(letters: string): number {
  const marked = letters.search(/[ăâêôơư](?!.*[ăâêôơư])/);
  if (marked >= 0) return marked;
  const onset = /^(?:qu|gi(?=[aeiouy]))?[^aeiouy]*/.exec(letters)?.[0].length ?? 0;
  const vowels = /^[aeiouy]+/.exec(letters.slice(onset))?.[0].length ?? 0;
  if (vowels === 0) return -1;
  const isClosed = onset + vowels < letters.length;
  return onset + (isClosed ? vowels - 1 : vowels === 3 ? 1 : 0);
}

/** Puts a tone on toneless letters, old style: `đât` and sắc make “đất”. */
export function placeTone({ letters, tone }: Spelling): string {
  const index = toneIndex(letters);
  if (tone === '' || index < 0) return letters;
  return (letters.slice(0, index + 1) + tone + letters.slice(index + 1)).normalize('NFC');
}
