import { isSyllable } from './syllable-shape.ts';
import { placeTone, splitTone, type Spelling } from './tone-position.ts';

/** What one key does to the letters typed before it: every spelling that it can lead to, none if it does nothing. */
type Keyboard = (before: Spelling, key: string) => Spelling[];

const TELEX_TONES: Record<string, string> = { z: '', f: '\u0300', s: '\u0301', x: '\u0303', r: '\u0309', j: '\u0323' };
const TELEX_HATS: Record<string, string> = { a: 'â', e: 'ê', o: 'ô' };
const VNI_TONES: Record<string, string> = {
  0: '',
  2: '\u0300',
  1: '\u0301',
  4: '\u0303',
  3: '\u0309',
  5: '\u0323',
};

const VOWEL = /[aeiouyăâêôơư]/;

/** The letters with one letter replaced, once for each place where it stands. */
function swaps(letters: string, from: string, to: string): string[] {
  const swapped: string[] = [];
  for (let at = letters.indexOf(from); at >= 0; at = letters.indexOf(from, at + 1)) {
    swapped.push(letters.slice(0, at) + to + letters.slice(at + from.length));
  }
  return swapped;
}

const horns = (letters: string): string[] => [
  ...swaps(letters, 'uo', 'ươ'),
  ...swaps(letters, 'ưo', 'ươ'),
  ...swaps(letters, 'o', 'ơ'),
  ...swaps(letters, 'u', 'ư'),
];
const breves = (letters: string): string[] => swaps(letters, 'a', 'ă');
const hats = (letters: string): string[] =>
  Object.entries(TELEX_HATS).flatMap(([plain, hat]) => swaps(letters, plain, hat));
const strokes = (letters: string): string[] => (letters.startsWith('d') ? [`đ${letters.slice(1)}`] : []);

const spell = (tone: string, options: readonly string[]): Spelling[] => options.map((letters) => ({ letters, tone }));

const telex: Keyboard = ({ letters, tone }, key) => {
  if (key === 'd') return spell(tone, strokes(letters));
  if (key === 'w') return spell(tone, [...horns(letters), ...breves(letters), `${letters}ư`]);
  if (!VOWEL.test(letters)) return [];
  if (key in TELEX_TONES) return [{ letters, tone: TELEX_TONES[key] ?? '' }];
  const hat = TELEX_HATS[key];
  return hat === undefined ? [] : spell(tone, swaps(letters, key, hat));
};

const VNI_MARKS: Record<string, (letters: string) => string[]> = { 6: hats, 7: horns, 8: breves, 9: strokes };

const vni: Keyboard = ({ letters, tone }, key) => {
  if (key in VNI_TONES && VOWEL.test(letters)) return [{ letters, tone: VNI_TONES[key] ?? '' }];
  return spell(tone, VNI_MARKS[key]?.(letters) ?? []);
};

/** All spellings that a word typed on this keyboard can be; a key may also be the letter that it shows. */
function type(keyboard: Keyboard, word: string): Spelling[] {
  const typed = splitTone(word);
  let spellings: Spelling[] = [{ letters: '', tone: typed.tone }];
  for (const key of typed.letters) {
    spellings = spellings.flatMap((before) => {
      const acted = keyboard(before, key);
      // No syllable has a digit in it.
      return /\d/.test(key) ? acted : [...acted, { letters: before.letters + key, tone: before.tone }];
    });
  }
  return spellings;
}

/** Vowels that always wear a hat or a horn, which fast typists leave to the keyboard program: “tiengs”, “dduwongf”. */
const COMPLETIONS: readonly [RegExp, string][] = [
  [/(?<=[iy])e/, 'ê'],
  [/ưo/, 'ươ'],
  [/uơ(?=.)/, 'ươ'],
  [/uo/, 'uô'],
  [/uo/, 'ươ'],
];

const completed = (spelling: Spelling): Spelling[] => [
  spelling,
  ...COMPLETIONS.map(([bare, full]) => ({ ...spelling, letters: spelling.letters.replace(bare, full) })),
];

/** Longer words are no syllable, and the number of spellings doubles with each key. */
const LONGEST = 11;

/**
 * What a query word may mean when the keyboard program was off: “ddaats” (Telex) → “đất”, “tie61ng” (VNI) → “tiếng”.
 * Small letters, NFC, tones in the old style, the likeliest first; empty when nothing of the word looks like
 * keyboard leftovers. Many English words look so too: ask only about words that the texts do not have.
 */
export function repairTyping(word: string): string[] {
  const plain = word.normalize('NFC').toLowerCase();
  if (plain.length > LONGEST) return [];
  const spellings = /\d/.test(plain) ? type(vni, plain) : type(telex, plain);
  // Where every key was taken as a letter it is the word as typed.
  const typed = splitTone(plain);
  const meant = spellings.filter(({ letters, tone }) => letters !== typed.letters || tone !== typed.tone);
  const candidates = new Set(meant.flatMap(completed).map(placeTone));
  return [...candidates].filter((candidate) => candidate !== plain && isSyllable(candidate));
}
