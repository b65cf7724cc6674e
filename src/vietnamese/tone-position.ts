const TONE = /[\u0300\u0301\u0303\u0309\u0323]/;
/** Vowels that carry the tone wherever they stand: ă â ê ô ơ ư (the last of them, so ơ in ươ). */
const SHAPED = /[ăâêôơư]/gi;

/** Where the tone of a toneless NFC syllable belongs in the old style, as an index into it; -1 without a vowel. */
function tonePosition(syllable: string): number {
  const onset = /^(?:qu|gi(?=[aăâeêioôơuưy])|[^aăâeêioôơuưy]*)/i.exec(syllable)?.[0].length ?? 0;
  const vowels = /^[aăâeêioôơuưy]+/i.exec(syllable.slice(onset))?.[0] ?? '';
  if (vowels === '') return -1;
  const shaped = [...vowels.matchAll(SHAPED)].at(-1);
  if (shaped) return onset + shaped.index;
  const closed = onset + vowels.length < syllable.length;
  if (closed) return onset + vowels.length - 1;
  return onset + (vowels.length === 3 ? 1 : 0);
}

/**
 * A syllable with its tone where the old style has it, in NFC: “hoà”, “tòan”, “giaỉ” → “hòa”, “toàn”, “giải”.
 * For comparing what people type, whose tones wander; a word without a tone or a vowel stays.
 */
export function placeTone(syllable: string): string {
  const parts = syllable.normalize('NFD');
  const tone = TONE.exec(parts)?.[0];
  if (tone === undefined) return syllable.normalize('NFC');
  const bare = parts.replace(TONE, '').normalize('NFC');
  const at = tonePosition(bare);
  if (at < 0 || TONE.test(bare.normalize('NFD'))) return syllable.normalize('NFC');
  return (bare.slice(0, at + 1) + tone + bare.slice(at + 1)).normalize('NFC');
}
