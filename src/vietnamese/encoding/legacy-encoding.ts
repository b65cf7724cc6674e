import { decodeTcvn3, decodeVni, decodeWindows1258 } from './legacy-tables.ts';
import { findMojibake } from './mojibake.ts';
import { isSyllable } from '../syllable-shape.ts';

/** What an error message calls the encoding that a text was spoilt by. */
export type LegacyEncoding = 'TCVN3 (ABC)' | 'VNI' | 'Windows-1258' | 'UTF-8 bị đọc nhầm bảng mã';

const DECODERS: readonly [LegacyEncoding, (word: string) => string][] = [
  ['TCVN3 (ABC)', decodeTcvn3],
  ['VNI', decodeVni],
  ['Windows-1258', decodeWindows1258],
];

/** Words with a sign of Latin-1 beside a plain letter: only there do the old encodings put their letters. */
const WORD = /[\p{L}\p{M}\u00a1-\u00bf×÷]+/gu;
const isSuspect = (word: string): boolean => /[a-z]/i.test(word) && /[\u00a1-\u00ff]/.test(word) && !isSyllable(word);

/** One short word may be an accident (“où”); two, or one long word, are a sign, if most odd words of the line agree. */
function isEvidence(hits: readonly string[], suspects: readonly string[]): boolean {
  const strong = new Set(hits).size >= 2 || hits.some((word) => word.length >= 4);
  return strong && hits.length * 2 > suspects.length;
}

/** An old encoding by name, and the UTF-16 offset where it shows first. */
export interface LegacySign {
  name: LegacyEncoding;
  offset: number;
}

function signInLine(line: string): LegacySign | undefined {
  const words = Array.from(line.matchAll(WORD)).filter(([word]) => isSuspect(word));
  const suspects = words.map(([word]) => word);
  const different = [...new Set(suspects)];
  let best: LegacySign | undefined;
  let most = 0;
  for (const [name, decode] of DECODERS) {
    const decoded = new Set(different.filter((word) => isSyllable(decode(word))));
    const hits = words.filter(([word]) => decoded.has(word));
    if (
      hits.length <= most ||
      !isEvidence(
        hits.map(([word]) => word),
        suspects,
      )
    )
      continue;
    most = hits.length;
    best = { name, offset: hits[0]!.index };
  }
  return best;
}

/**
 * The encoding that a text was saved in and wrongly read from, by name: “Uû ban nh©n d©n” is TCVN3, “Tieáng Vieät”
 * VNI, “Tiáº¿ng” UTF-8. Undefined for sound text, be it Vietnamese, French or English; letters whose marks stand
 * apart are sound too, NFC composes them. It never mends anything.
 */
export function findLegacyEncoding(text: string): LegacySign | undefined {
  const offset = findMojibake(text);
  if (offset !== undefined) return { name: 'UTF-8 bị đọc nhầm bảng mã', offset };
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const sign = signInLine(line);
    if (sign) return { name: sign.name, offset: index + sign.offset };
  }
  return undefined;
}
