import { isSyllable } from '../syllable-shape.ts';
import { placeTone, splitTone } from '../tone-position.ts';

/** Letters with the hats, horns and strokes that may have been left out of them. */
const FULLER: Readonly<Record<string, string>> = { a: 'aăâ', d: 'dđ', e: 'eê', o: 'oôơ', u: 'uư' };
/** The level tone and the five that have marks. */
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/**
 * The syllables that a word may be in which some marks were left out: “hiêm” for “hiểm”, “nguời” for “người”. Marks that
 * were typed stay. The word itself is none of them.
 */
export function withLeftOutMarks(word: string): string[] {
  const { letters, tone } = splitTone(word);
  const spellings = [...letters].reduce<string[]>(
    (begun, letter, at) => {
      // Only the first letter can be đ.
      const fuller = letter === 'd' && at > 0 ? letter : (FULLER[letter] ?? letter);
      return begun.flatMap((text) => [...fuller].map((other) => text + other));
    },
    [''],
  );
  const tones = tone === '' ? TONES : [tone];
  const syllables = spellings.flatMap((letters) => tones.map((tone) => placeTone({ letters, tone })));
  return syllables.filter((text) => text !== word && isSyllable(text));
}

/** The same word with hỏi for ngã, or the other way round: regions speak them alike. */
export function withOtherRisingTone(word: string): string | undefined {
  const { letters, tone } = splitTone(word);
  const other = tone === '\u0303' ? '\u0309' : tone === '\u0309' ? '\u0303' : undefined;
  return other && placeTone({ letters, tone: other });
}
