import { referenceAt } from './character-reference.ts';
import { type FlatText, FlatTextBuilder } from './flat-text.ts';
import { plainCharacter } from './plain-character.ts';
import { tagAt } from './tag.ts';

/** What is copied as it stands: the characters of this trade, but for signs of markup and codes. */
const PLAIN = /[\n\t\x20-%'-)+-;=-[^a-}À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9–—‘’“”…•·]/;
/** The same by UTF-16 unit: a look into a table takes a fourth of the time that a pattern takes. */
const IS_PLAIN = Uint8Array.from({ length: 0x10000 }, (_, unit) => Number(PLAIN.test(String.fromCharCode(unit))));
const IS_OF_WORDS = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  Number(/[\p{L}\p{N}]/u.test(String.fromCharCode(unit))),
);
/** Where a link leads, behind its words. */
const HREF = /\]\(([^()\s]{1,300})(?:\s{1,9}"([^"]{0,300})")?\)/y;

const STARS = /\*{1,9}/y;

/** What stands beside the text of a line: attributes, comments, addresses. */
type Aside = readonly [start: number, end: number];

/**
 * The one step before every judgement: a text of any kind (Markdown with tags, YAML, HTML, JSON, the parts of office
 * files) without markup, codes and disguises. Pure; the time it takes grows with the length.
 */
export function flatten(source: string): FlatText {
  const flat = new FlatTextBuilder();
  const asides: Aside[] = [];
  flattenRun(source, 0, source.length, flat, asides);
  for (const [start, end] of asides) {
    flat.add('\n\f', start);
    // What stands in an attribute or a comment has none beside it.
    flattenRun(source, start, end, flat, []);
  }
  return flat.finish();
}

function flattenRun(text: string, from: number, to: number, flat: FlatTextBuilder, asides: Aside[]): void {
  let copied = from;
  for (let index = from; index < to;) {
    if (IS_PLAIN[text.charCodeAt(index)] === 1) {
      index += 1;
      continue;
    }
    if (index > copied) flat.add(text.slice(copied, index), copied);
    copied = Math.min(to, readSign(index, text, flat, asides));
    index = copied;
  }
  if (to > copied) flat.add(text.slice(copied, to), copied);
}

/** Adds what the sign at that place stands for; returns where to go on. */
function readSign(at: number, text: string, flat: FlatTextBuilder, asides: Aside[]): number {
  switch (text.charAt(at)) {
    case '<': {
      const tag = tagAt(text, at);
      flat.add(tag ? tag.stands : '<', at);
      if (tag && tag.asides.length > 0) asides.push(...tag.asides);
      return tag?.end ?? at + 1;
    }
    case '&':
    case '\\': {
      const reference = referenceAt(text, at);
      if (!reference && text.charAt(at) === '&') flat.add('&', at);
      for (const character of reference?.text ?? '') addCharacter(character, at, flat);
      return at + (reference?.length ?? 1);
    }
    case '*': {
      // A star between two digits sets them apart: 0905*123*456. Three and more stand for digits.
      STARS.lastIndex = at;
      const stars = STARS.exec(text)![0];
      if (stars.length !== 2 && isBetweenDigits(text, at, at + stars.length)) flat.add(stars, at);
      return at + stars.length;
    }
    case ']': {
      flat.add(']', at);
      HREF.lastIndex = at;
      const [link, href = '', title = ''] = HREF.exec(text) ?? [];
      if (link === undefined) return at + 1;
      asides.push([at + 2, at + 2 + href.length], [at + link.length - 2 - title.length, at + link.length - 2]);
      return at + link.length;
    }
    case '_':
      // Between two letters it stands for a blank; elsewhere it is markup, or a line to write on.
      if (IS_OF_WORDS[text.charCodeAt(at - 1)] === 1 && IS_OF_WORDS[text.charCodeAt(at + 1)] === 1) flat.add(' ', at);
      return at + 1;
    case '`':
      return at + 1;
    default: {
      const character = String.fromCodePoint(text.codePointAt(at)!);
      if (character === '~' && text.charAt(at + 1) === '~') return at + 2;
      addCharacter(character, at, flat);
      return at + character.length;
    }
  }
}

const isBetweenDigits = (text: string, start: number, end: number): boolean =>
  /\d/.test(text.charAt(start - 1)) && /\d/.test(text.charAt(end));

function addCharacter(character: string, at: number, flat: FlatTextBuilder): void {
  if (/\p{M}/u.test(character)) return flat.combine(character);
  // “ﷺ” is eighteen letters, and each of them came from there.
  for (const letter of plainCharacter(character)) flat.add(letter, at);
}
