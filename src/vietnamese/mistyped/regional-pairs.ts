import { foldWord } from '../index-form.ts';

/** Consonants at the front of a syllable that regions speak alike. */
const ALIKE = [
  ['l', 'n'],
  ['ch', 'tr'],
  ['s', 'x'],
  ['d', 'gi', 'r'],
];
/** What a syllable begins with, “gi” before another vowel only: in “gì” the i is its rhyme. */
const ONSET = /^(?:gi(?=[aeiouy])|tr|ch|[lnsxdr](?=[aeiouy]))/;

/** The spellings of a syllable that some region speaks alike: “trữa” for “chữa”, “lông” for “nông”. đ is no d. */
export function regionalPairs(word: string): string[] {
  if (word.startsWith('đ')) return [];
  const [onset] = ONSET.exec(foldWord(word)) ?? [''];
  const others = ALIKE.find((group) => group.includes(onset))?.filter((other) => other !== onset) ?? [];
  return others.map((other) => other + word.slice(onset.length));
}
