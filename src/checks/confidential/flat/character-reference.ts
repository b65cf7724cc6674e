import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** A character by its code: as HTML and Markdown write it, or as YAML and JSON do. */
const REFERENCE =
  /&(?:#(?<decimal>\d{1,7})|#[xX](?<hex>[\da-fA-F]{1,6})|(?<name>[A-Za-z][A-Za-z\d]{1,31}));?|\\(?:x(?<byte>[\dA-Fa-f]{2})|u(?<unit>[\dA-Fa-f]{4})|U(?<long>[\dA-Fa-f]{8})|u\{(?<braced>[\dA-Fa-f]{1,6})\}|(?<sign>[^xuU]))/uy;

/** Letters behind a backslash that stand for white space; every other sign there stands for itself. */
const WHITE: Record<string, string> = { n: '\n', r: '\n', t: '\t', N: '\n', L: '\n', P: '\n', _: ' ' };

/** What a reference at that place stands for, and how long it is; undefined where there is none. */
export function referenceAt(text: string, at: number): { text: string; length: number } | undefined {
  REFERENCE.lastIndex = at;
  const { 0: written, groups } = REFERENCE.exec(text) ?? {};
  if (written === undefined || !groups) return undefined;
  const { decimal, hex, name, byte, unit, long, braced, sign } = groups;
  if (sign !== undefined) return { text: WHITE[sign] ?? sign, length: written.length };
  if (name !== undefined) {
    const named = decodeNamedCharacterReference(name);
    return named === false ? undefined : { text: named, length: written.length };
  }
  const digits = hex ?? byte ?? unit ?? long ?? braced;
  const code = digits === undefined ? Number(decimal) : Number.parseInt(digits, 16);
  const pair = unit === undefined ? undefined : lowSurrogate(text, code, at + written.length);
  if (pair !== undefined) return { text: pair, length: 12 };
  return code > 0 && code <= 0x10ffff ? { text: String.fromCodePoint(code), length: written.length } : undefined;
}

/** JSON writes what needs two units as two references. */
function lowSurrogate(text: string, high: number, at: number): string | undefined {
  if (high < 0xd800 || high > 0xdbff) return undefined;
  const low = /^\\u(d[c-f][\da-f]{2})$/i.exec(text.slice(at, at + 6))?.[1];
  return low === undefined ? undefined : String.fromCharCode(high, Number.parseInt(low, 16));
}
