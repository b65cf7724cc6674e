import { fold } from '../../vietnamese/fold.ts';
import type { UnitRegistry } from './unit-registry.ts';

/** A word as names are compared, with the place of what was written; an abbreviation gives several, all in one place. */
export interface WordKey {
  key: string;
  start: number;
  end: number;
}

/** Abbreviations that every office writes, whatever its own list has. */
const USUAL: Record<string, string> = {
  UBND: 'uy ban nhan dan',
  HĐND: 'hoi dong nhan dan',
  UBMTTQ: 'uy ban mat tran to quoc',
  MTTQ: 'mat tran to quoc',
  MTTQVN: 'mat tran to quoc',
  TP: 'thanh pho',
  BQL: 'ban quan ly',
  VP: 'van phong',
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:(?:&|-(?=\p{Lu}{2}))[\p{L}\p{M}\p{N}]+)*/gu;

/** Words that without their marks would be those of a name: “các phương án” names no phường, “các bản” no ban. */
const OTHER_WORDS = new Set(['phương', 'bản', 'số']);

type Abbreviated = Pick<UnitRegistry, 'abbreviations'>;

/** What each word that was met is compared as: words come again and again. */
const known = new WeakMap<Abbreviated['abbreviations'], Map<string, readonly string[]>>();

/** The words of a text as keys: small letters without marks, abbreviations written out. */
export function wordKeys(text: string, { abbreviations }: Abbreviated): WordKey[] {
  const read = known.get(abbreviations) ?? new Map<string, readonly string[]>();
  known.set(abbreviations, read);
  const keys: WordKey[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const own = read.get(word) ?? keysOf(word, abbreviations);
    read.set(word, own);
    for (const key of own) keys.push({ key, start: index, end: index + word.length });
  }
  return withoutCountry(keys);
}

function keysOf(word: string, abbreviations: Abbreviated['abbreviations']): readonly string[] {
  const whole = writtenOut(word, abbreviations);
  if (whole) return whole;
  const small = word.normalize('NFC').toLowerCase();
  if (OTHER_WORDS.has(small)) return [small];
  // “HĐND&UBND” are two.
  const parts = word.split(/[&-]/).map((part) => writtenOut(part, abbreviations));
  const areAll = parts.length > 1 && parts.every((part) => part !== undefined);
  return areAll ? parts.flat() : [fold(word).replace(/[&-]/g, '')];
}

function writtenOut(word: string, abbreviations: Abbreviated['abbreviations']): readonly string[] | undefined {
  const own = abbreviations.find(({ short, isAmbiguous }) => short === word && !isAmbiguous)?.expansions[0];
  const whole = USUAL[word] ?? (own === undefined ? undefined : fold(own));
  return whole?.match(/[\p{L}\p{N}]+/gu) ?? undefined;
}

/** “Mặt trận Tổ quốc Việt Nam” and “Mặt trận Tổ quốc” are one name. */
function withoutCountry(keys: readonly WordKey[]): WordKey[] {
  const isCountry = (at: number): boolean =>
    keys[at]?.key === 'viet' && keys[at + 1]?.key === 'nam' && keys[at - 1]?.key === 'quoc';
  return keys.flatMap((key, index) => {
    if (isCountry(index) || isCountry(index - 1)) return [];
    return [isCountry(index + 1) ? { ...key, end: keys[index + 2]!.end } : key];
  });
}
