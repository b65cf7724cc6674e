/**
 * A character written as its code, as Markdown reads it: `&#7852;`, `&#x1EAC;`, `&nbsp;`. The signs that markup needs
 * (`&lt;`, `&gt;`, `&amp;`, `&quot;`, `&apos;`) hide nothing, and “R&D;” is text.
 */
export const MARKDOWN_CODE =
  /&(?!(?:amp|lt|gt|quot|apos);)(?:#\d+|#[xX][\dA-Fa-f]+|(?=[A-Z\d]*[a-z])[A-Za-z][A-Za-z\d]+);/g;

/** A backslash between the double quotes of YAML and what belongs to it: `\u1EAC`, `\n`, `\"`. */
export const YAML_CODE = /\\(?:x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8}|[^])/gu;

const NUMBER = /^(?:&#|\\)([xXuU]?)([\dA-Fa-f]+);?$/;

/** The character that a code stands for; undefined where it has no number, or none that a character has. */
export function readCharacterCode(code: string): string | undefined {
  const [, hex, digits = ''] = NUMBER.exec(code) ?? [];
  const number = Number.parseInt(digits, hex ? 16 : 10);
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : undefined;
}
