/** What Windows-1252 shows for the bytes 80–9F; the bytes that it leaves empty show themselves. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Signs that follow a capital Ã or Â in sound text: “XÃ”, a no-break space. After a small letter they are damage. */
const INNOCENT = /(?<!\p{Ll})[ÃÂ][\u00a0“”‘’…–—»]/uy;

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

/** Whether UTF-8 bytes were taken for Windows-1252 somewhere in the text: “Tiáº¿ng Viá»‡t”, “Ä‘”, “â€œ”. */
export function isMojibake(text: string): boolean {
  return Array.from(text.matchAll(SEQUENCE)).some(({ 0: sequence, index }) => {
    INNOCENT.lastIndex = index;
    if (INNOCENT.test(text)) return false;
    const meant = asUtf8(sequence);
    return meant !== undefined && EXPECTED.test(meant);
  });
}
