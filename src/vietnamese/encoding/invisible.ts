/**
 * Characters that show nothing or mislead the eye: controls, formats, odd spaces, private use, lone surrogates,
 * noncharacters.
 */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{NChar}\p{Zl}\p{Zp}\u034f\u115f\u1160\u2800\u3164\ufe00-\ufe0f\uffa0]|(?! )\p{Zs}/gu;

/** `⟨U+200B⟩` for one character. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** The text for an error message: each invisible character by its code point, everything else as it is. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, codePointName);
}

/** The same for a text of several lines, such as what a program says of its own failure: line ends stay. */
export function visibleLines(text: string): string {
  return text.split(/\r?\n/).map(visible).join('\n');
}

/** JSON that says the same and shows every invisible character as its escape. */
export function escapeInvisible(json: string): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return json.replace(INVISIBLE, (found) => (found === '\n' ? found : found.split('').map(escaped).join('')));
}
