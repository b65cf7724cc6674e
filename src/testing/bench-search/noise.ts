import { fold } from '../../vietnamese/fold.ts';
import { toNewTonePlacement, toOldTonePlacement } from '../../vietnamese/tone-placement.ts';
import { pick } from './pick.ts';

type Random = () => number;
type Noise = (words: string[], random: Random) => string[];

const TONE_KEYS: Record<string, string> = { '\u0301': 's', '\u0300': 'f', '\u0309': 'r', '\u0303': 'x', '\u0323': 'j' };

/** The keys that type a word in Telex: tone at the end. */
function telex(word: string): string {
  let tone = '';
  let keys = '';
  for (const letter of word.normalize('NFD').replace(/đ/g, 'dd').replace(/Đ/g, 'DD')) {
    if (TONE_KEYS[letter]) tone = TONE_KEYS[letter];
    else if (letter === '\u0302') keys += keys.at(-1)?.toLowerCase() ?? '';
    else if (letter === '\u0306' || letter === '\u031b') keys += 'w';
    else keys += letter;
  }
  return keys + tone;
}

function vni(word: string): string {
  const keys: Record<string, string> = {
    '\u0301': '1',
    '\u0300': '2',
    '\u0309': '3',
    '\u0303': '4',
    '\u0323': '5',
    '\u0302': '6',
    '\u031b': '7',
    '\u0306': '8',
  };
  return [...word.normalize('NFD').replace(/đ/g, 'd9').replace(/Đ/g, 'D9')]
    .map((letter) => keys[letter] ?? letter)
    .join('');
}

/** One slip of the finger inside a word of three letters at least. */
function slip(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = pick([...'abcdeghiklmnopqrstuvxy'], random);
  const kind = Math.floor(random() * 4);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1);
  return word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
}

const changeOne = (words: string[], random: Random, change: (word: string) => string): string[] => {
  const long = words.flatMap((word, i) => (/^\p{L}{3,}$/u.test(word) ? [i] : []));
  if (long.length === 0) return words;
  const chosen = pick(long, random);
  return words.map((word, i) => (i === chosen ? change(word) : word));
};

/** Ways in which a phrase is typed; each takes the words of the phrase as the text has them. */
export const NOISES: Record<string, Noise> = {
  exact: (words) => words,
  'without marks': (words) => words.map(fold),
  'partly marked': (words, random) => words.map((word) => (random() < 0.5 ? fold(word) : word)),
  'other tone style': (words) =>
    words.map((word) => (toOldTonePlacement(word) === word ? toNewTonePlacement(word) : toOldTonePlacement(word))),
  NFD: (words) => words.map((word) => word.normalize('NFD')),
  'd for đ': (words) => words.map((word) => word.replace(/đ/g, 'd').replace(/Đ/g, 'D')),
  telex: (words) => words.map(telex),
  'telex in one word': (words, random) => changeOne(words, random, telex),
  vni: (words) => words.map(vni),
  capitals: (words) => words.map((word) => word.toUpperCase()),
  typo: (words, random) => changeOne(words, random, (word) => slip(word, random)),
  'typo without marks': (words, random) => changeOne(words.map(fold), random, (word) => slip(word, random)),
  prefix: (words, random) => {
    const last = words.at(-1) ?? '';
    return [...words.slice(0, -1), last.slice(0, Math.max(1, Math.ceil(last.length * (0.4 + random() * 0.4))))];
  },
  'prefix without marks': (words, random) => (NOISES.prefix as Noise)(words.map(fold), random),
  'dropped word': (words, random) =>
    words.filter((_, i, all) => i === 0 || i === all.length - 1 || i !== 1 + Math.floor(random() * (all.length - 2))),
  'dropped words without marks': (words) =>
    words.map(fold).filter((_, i, all) => i === 0 || i === all.length - 1 || i % 3 !== 1),
  'typo and dropped': (words, random) =>
    (NOISES.typo as Noise)((NOISES['dropped word'] as Noise)(words, random), random),
};
