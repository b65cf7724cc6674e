/**
 * Controls and format characters: they show nothing, and bidi controls can make a sentence read as another one. Halves of
 * characters and noncharacters: no office program opens a file that holds one.
 */
const SHAPELESS = /[\p{Cc}\p{Cf}\p{Cs}\p{NChar}]/gu;

/** What a person typed, fit to be kept: NFC, line ends as `\n`, nothing invisible, no space at either end. */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(SHAPELESS, (character) => (character === '\n' ? '\n' : ''))
    .normalize('NFC')
    .trim();
}

/** At most `max` UTF-16 units, never half a character. */
export function cutText(text: string, max: number): string {
  if (text.length <= max) return text;
  const cut = text.slice(0, max);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}
