/** What Windows-1252 shows for the bytes 80–9F; the bytes that it leaves empty show themselves. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** What sound text holds too: “XÃ”, XÃ before a no-break space. After a small letter no capital can stand. */
const INNOCENT = /(?<!\p{Ll})[ÃÂ][\u00a0“”‘’…–—»]/uy;
/** What sound text may hold by accident: «khoá»”. Two different ones are damage. */
const DOUBTFUL = /^á»[“”‘’…–—]$/;

/** Letters and punctuation that Vietnamese text is made of. */
const EXPECTED =
  /^[\u00a0-\u01b0\u02c6-\u02dc\u0300-\u0323\u1ea0-\u1ef9\u2010-\u2026\u2030-\u203a\u20ab-\u20ac\ufeff]+$/;

function toByte(character: string): number | undefined {
  const code = character.charCodeAt(0);
  if (code >= 0x80 && code <= 0xff) return code;
  const index = WINDOWS_1252.indexOf(character);
  return index < 0 ? undefined : 0x80 + index;
}

/** The characters that a run of signs is when its bytes are read as UTF-8; undefined when they are none. */
function asUtf8(run: string): string | undefined {
  const bytes = Array.from(run, toByte);
  if (bytes.includes(undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(Uint8Array.from(bytes as number[]));
  } catch {
    return undefined;
  }
}

/** A lead byte of UTF-8 and as many followers as it asks for, seen through Windows-1252. */
const FOLLOWER = `[\\u0080-\\u00bf${WINDOWS_1252}]`;
const SEQUENCE = new RegExp(`[À-ß]${FOLLOWER}|[à-ï]${FOLLOWER}{2}`, 'g');

/**
 * Where UTF-8 bytes were taken for Windows-1252 first: “Tiáº¿ng Viá»‡t”, “Ä‘”, “â€œ”. A UTF-16 offset, or undefined
 * for sound text.
 */
export function findMojibake(text: string): number | undefined {
  let doubtful: { sequence: string; index: number } | undefined;
  for (const { 0: sequence, index } of text.matchAll(SEQUENCE)) {
    const meant = asUtf8(sequence);
    if (meant === undefined || !EXPECTED.test(meant)) continue;
    INNOCENT.lastIndex = index;
    if (INNOCENT.test(text)) continue;
    if (!DOUBTFUL.test(sequence)) return doubtful?.index ?? index;
    if (doubtful && doubtful.sequence !== sequence) return doubtful.index;
    doubtful ??= { sequence, index };
  }
  return undefined;
}
