import { decodeTcvn3, decodeVni, decodeWindows1258 } from './legacy-tables.ts';
import { isMojibake } from './mojibake.ts';
import { isSyllable } from './syllable-shape.ts';

/** What an error message calls the encoding that a text was spoilt by. */
export type LegacyEncoding = 'TCVN3 (ABC)' | 'VNI' | 'Windows-1258' | 'UTF-8 bị đọc nhầm';

const DECODERS: readonly [LegacyEncoding, (word: string) => string][] = [
  ['TCVN3 (ABC)', decodeTcvn3],
  ['VNI', decodeVni],
  ['Windows-1258', decodeWindows1258],
];

/** Words with a sign of Latin-1 beside a plain letter: only there do the old encodings put their letters. */
const WORD = /[\p{L}\p{M}\u00a1-\u00bf×÷]+/gu;
const isSuspect = (word: string): boolean => /[a-z]/i.test(word) && /[\u00a1-\u00ff]/.test(word) && !isSyllable(word);

/** A hat or horn as one letter and the tone as another: what Windows-1258 holds, and NFC makes one letter of. */
const HALF_COMPOSED = /[âêôăơư][\u0300\u0301\u0303\u0309\u0323]/i;

/** One short word may be an accident (“où”); two, or one long word, are a sign, if most odd words of the line agree. */
function isEvidence(hits: readonly string[], suspects: readonly string[]): boolean {
  const strong = new Set(hits).size >= 2 || hits.some((word) => word.length >= 4);
  return strong && hits.length * 2 > suspects.length;
}

function encodingOfLine(line: string): LegacyEncoding | undefined {
  const suspects = (line.match(WORD) ?? []).filter(isSuspect);
  let best: LegacyEncoding | undefined;
  let most = 0;
  for (const [encoding, decode] of suspects.length > 0 ? DECODERS : []) {
    const hits = suspects.filter((word) => isSyllable(decode(word)));
    if (hits.length > most && isEvidence(hits, suspects)) [best, most] = [encoding, hits.length];
  }
  return best;
}

/**
 * The encoding that a text was saved in and wrongly read from, by name: “Uû ban nh©n d©n” is TCVN3, “Tieáng Vieät”
 * VNI, “Tiáº¿ng” UTF-8. Undefined for sound text, be it Vietnamese, French or English. It never mends anything.
 */
export function detectLegacyEncoding(text: string): LegacyEncoding | undefined {
  if (isMojibake(text)) return 'UTF-8 bị đọc nhầm';
  if (HALF_COMPOSED.test(text)) return 'Windows-1258';
  for (const line of text.split(/[\r\n]+/)) {
    const encoding = encodingOfLine(line);
    if (encoding) return encoding;
  }
  return undefined;
}
