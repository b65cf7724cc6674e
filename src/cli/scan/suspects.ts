/** A stretch of a built file that is worth a look, in bytes. */
export type Suspect = readonly [start: number, end: number];

const [GAP, DIGIT, LETTER, TAG, CODE, M, WIDE] = [0, 1, 2, 3, 4, 5, 6];
/** What each byte of UTF-8 is to this look; those from 0x80 on need the next one to be known. */
const CLASSES = Uint8Array.from({ length: 0x100 }, (_, byte) => classOf(byte));

function classOf(byte: number): number {
  const sign = String.fromCharCode(byte);
  if (byte >= 0x80) return WIDE;
  if (/[0-9]/.test(sign)) return DIGIT;
  if (sign === '<') return TAG;
  if (sign === '&' || sign === '\\') return CODE;
  if (/m/i.test(sign)) return M;
  // A day has strokes, and no number that is read by people: they end a number as letters do.
  return /[a-z/]/i.test(sign) ? LETTER : GAP;
}

const [END_OF_TAG, BACKSLASH, HASH, U] = [0x3e, 0x5c, 0x23, 0x75];
/** A number of a person has so many digits; a passport has less, but it is never alone. */
const FEWEST = 9;
const WIDEST_GAP = 12;
/** So much around a suspect tells what it is, tags included. */
const [BEFORE, BEHIND] = [2400, 1000];

/**
 * The stretches of a built file in which the gates could find anything: where enough digits stand together, where the
 * letters of a mark or of such a sentence do, and where letters are not those of this trade. All else, most of a site, was
 * passed over once, without even making a text of it.
 */
export function suspectsIn(bytes: Uint8Array): Suspect[] {
  const suspects: [number, number][] = [];
  let [digits, gap] = [0, 0];
  // What stood before a tag goes on behind it.
  let outside: readonly [digits: number, gap: number] | undefined;
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index]!;
    const kind = CLASSES[byte];
    if (kind === LETTER) digits = 0;
    else if (kind === DIGIT) {
      digits = gap > WIDEST_GAP ? 1 : digits + 1;
      gap = 0;
      if (digits === FEWEST) note(suspects, index, bytes);
    } else if (kind === GAP) {
      gap += 1;
      if (byte === END_OF_TAG && outside) {
        [digits, gap] = outside;
        outside = undefined;
      }
    } else if (kind === TAG) {
      outside ??= [digits, gap];
      digits = 0;
    } else if (kind === CODE) {
      const next = bytes[index + 1];
      if (next === HASH || (byte === BACKSLASH && next === U)) note(suspects, index, bytes);
      index += byte === BACKSLASH ? 1 : Math.max(0, bytes.subarray(index, index + 10).indexOf(0x3b));
      gap += 1;
    } else if (kind === M) {
      digits = 0;
      if (isMark(bytes, index)) note(suspects, index, bytes);
    } else {
      const length = wideAt(bytes, index);
      if (length < 0) note(suspects, index, bytes);
      if (length < 0 || isLetterAt(byte)) digits = 0;
      else gap += 1;
      if (isSentence(bytes, index)) note(suspects, index, bytes);
      index += Math.abs(length) - 1;
    }
  }
  return suspects;
}

/** Adds a stretch around a place, or lengthens the last one. It begins and ends with whole characters. */
function note(suspects: [number, number][], index: number, bytes: Uint8Array): void {
  const last = suspects.at(-1);
  const end = edge(bytes, index + BEHIND);
  if (last && index - BEFORE <= last[1]) last[1] = Math.max(last[1], end);
  else suspects.push([edge(bytes, index - BEFORE), end]);
}

function edge(bytes: Uint8Array, at: number): number {
  let place = Math.min(Math.max(0, at), bytes.length);
  while (place < bytes.length && (bytes[place]! & 0xc0) === 0x80) place += 1;
  return place;
}

/** Latin letters with marks begin with C3–C6 and E1. */
const isLetterAt = (byte: number): boolean => (byte >= 0xc3 && byte <= 0xc6) || byte === 0xe1;

/** How long a character is; less than nothing where it is none of this trade: look-alikes, marks that combine, circles. */
function wideAt(bytes: Uint8Array, at: number): number {
  const [byte, next = 0] = [bytes[at]!, bytes[at + 1]];
  if (byte >= 0xc2 && byte <= 0xc6) return byte === 0xc2 && next === 0xad ? -2 : 2;
  if (byte === 0xe1) return next === 0xba || next === 0xbb ? 3 : -3;
  // General punctuation, but for what is not seen; circled letters and digits; arrows, boxes and other signs.
  if (byte === 0xe2 && next === 0x80) return bytes[at + 2]! >= 0x8b && bytes[at + 2]! <= 0x8f ? -3 : 3;
  if (byte === 0xe2) return (next >= 0x91 && next <= 0x93) || next === 0x81 ? -3 : 3;
  return byte >= 0xf0 ? -4 : byte >= 0xe0 ? -3 : byte >= 0xc2 ? -2 : 1;
}

/** Whether “ậ” and “t” follow, with a few signs and tags between them. */
function isMark(bytes: Uint8Array, at: number): boolean {
  const middle = nextLetter(bytes, at + 1);
  const [a, b, c] = [bytes[middle]! | 0x20, bytes[middle + 1]!, bytes[middle + 2]!];
  const isPlain = a === 0x61;
  const isDotted = bytes[middle] === 0xe1 && b === 0xba && (c === 0xac || c === 0xad);
  const isRoofed = bytes[middle] === 0xc3 && (b === 0xa2 || b === 0x82);
  if (!isPlain && !isDotted && !isRoofed) return false;
  const last = nextLetter(bytes, middle + (isPlain ? 1 : isDotted ? 3 : 2));
  if ((bytes[last]! | 0x20) !== 0x74) return false;
  // “mat” in small letters is in many words of other tongues.
  return !isPlain || bytes[middle] === 0x41 || /t(?:o|ố)i|tuy(?:e|ệ)t|mat/i.test(textOf(bytes, at - 20, at));
}

function nextLetter(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let signs = 0; signs < 5; signs += 1) {
    const kind = CLASSES[bytes[at] ?? 0];
    if (kind === TAG) at = bytes.indexOf(END_OF_TAG, at) + 1 || bytes.length;
    else if (kind === GAP) at += 1;
    else break;
  }
  return at;
}

/** “bóc bì”, “tài liệu thu hồi”: by the ó and the ồ in them. */
function isSentence(bytes: Uint8Array, at: number): boolean {
  const [before, byte, next, third] = [(bytes[at - 1] ?? 0) | 0x20, bytes[at], bytes[at + 1], bytes[at + 2]];
  const isBoc = byte === 0xc3 && (next === 0xb3 || next === 0x93) && before === 0x62;
  const isHoi = byte === 0xe1 && next === 0xbb && (third === 0x93 || third === 0x92) && before === 0x68;
  return (isBoc || isHoi) && /bóc|(?:liệu|bản) .{0,12}thu hồi/i.test(textOf(bytes, at - 48, at + 5));
}

const textOf = (bytes: Uint8Array, from: number, to: number): string =>
  new TextDecoder().decode(bytes.subarray(Math.max(0, from), to));
