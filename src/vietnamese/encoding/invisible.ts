/** Characters that show nothing or mislead the eye: controls, formats, odd spaces, private use, lone surrogates. */
const INVISIBLE =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u034f\u115f\u1160\u2800\u3164\ufe00-\ufe0f\uffa0]|(?! )\p{Zs}/gu;

/** `⟨U+200B⟩` for one character. */
export function codePointName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}

/** The text for an error message: each invisible character by its code point, everything else as it is. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, codePointName);
}
