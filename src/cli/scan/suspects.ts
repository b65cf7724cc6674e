/** A stretch of a built text that is worth a look. */
export type Suspect = readonly [start: number, end: number];

const [GAP, DIGIT, LETTER, TAG, CODE, M, TELLING, DISGUISE] = [0, 1, 2, 3, 4, 5, 6, 7];
const PLAIN_LETTER = /[A-Za-zÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/;
/** What each UTF-16 unit is to this look. */
const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, unit) => classOf(String.fromCharCode(unit)));

function classOf(character: string): number {
  if (/[0-9]/.test(character)) return DIGIT;
  if (character === '<') return TAG;
  if (character === '&' || character === '\\') return CODE;
  if (/[mM]/.test(character)) return M;
  if (/[óÓồỒ]/.test(character)) return TELLING;
  if (PLAIN_LETTER.test(character)) return LETTER;
  return /[\p{L}\p{M}\p{N}\p{Cf}\ud800-\udfff\u2460-\u24ff]/u.test(character) ? DISGUISE : GAP;
}

const [END_OF_TAG, BACKSLASH] = [0x3e, 0x5c];

/** A number of a person has so many digits; a passport has less, but it is never alone. */
const FEWEST = 9;
const WIDEST_GAP = 8;
/** So much around a suspect tells what it is, tags included. */
const [BEFORE, BEHIND] = [2000, 800];

/**
 * The stretches of a built text in which the gates could find anything: where enough digits stand together, where the
 * letters of a mark or of such a sentence do, and where letters are not those of this trade. All else, most of a site, was
 * passed over once.
 */
export function suspectsIn(text: string): Suspect[] {
  const suspects: [number, number][] = [];
  let [digits, gap] = [0, 0];
  // What stood before a tag goes on behind it.
  let outside: readonly [digits: number, gap: number] | undefined;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const kind = CLASSES[unit];
    if (kind === LETTER) digits = 0;
    else if (kind === DIGIT) {
      digits = gap > WIDEST_GAP ? 1 : digits + 1;
      gap = 0;
      if (digits === FEWEST) note(suspects, index, text.length);
    } else if (kind === GAP) {
      gap += 1;
      if (unit === END_OF_TAG && outside) {
        [digits, gap] = outside;
        outside = undefined;
      }
    } else if (kind === TAG) {
      outside ??= [digits, gap];
      digits = 0;
    } else if (kind === CODE) {
      if (/^(?:&#|\\u)/.test(text.slice(index, index + 2))) note(suspects, index, text.length);
      index += unit === BACKSLASH ? 1 : codeLength(text, index);
      gap += 1;
    } else {
      digits = 0;
      if (kind === DISGUISE || (kind === M ? isMark(text, index) : isSentence(text, index)))
        note(suspects, index, text.length);
    }
  }
  return suspects;
}

/** Adds a stretch around a place, or lengthens the last one. */
function note(suspects: [number, number][], index: number, length: number): void {
  const last = suspects.at(-1);
  const end = Math.min(length, index + BEHIND);
  if (last && index - BEFORE <= last[1]) last[1] = Math.max(last[1], end);
  else suspects.push([Math.max(0, index - BEFORE), end]);
}

/** “&nbsp;” and the like stand for a sign. */
function codeLength(text: string, at: number): number {
  return Math.max(0, text.slice(at, at + 10).indexOf(';'));
}

/** Whether “ậ” and “t” follow, with a few signs and tags between them. */
function isMark(text: string, at: number): boolean {
  const middle = nextLetter(text, at + 1);
  const letter = text.charAt(middle);
  if (!/[ậẬâÂạẠaA]/.test(letter)) return false;
  if (!/[tT]/.test(text.charAt(nextLetter(text, middle + 1)))) return false;
  return letter !== 'a' || /t[oố]i|tuy[eệ]t|mat/i.test(text.slice(Math.max(0, at - 20), at));
}

function nextLetter(text: string, from: number): number {
  let at = from;
  for (let signs = 0; signs < 5; signs += 1) {
    const kind = CLASSES[text.charCodeAt(at)];
    if (kind === TAG) at = text.indexOf('>', at) + 1 || text.length;
    else if (kind === GAP) at += 1;
    else break;
  }
  return at;
}

/** “bóc bì”, “thu hồi”. */
function isSentence(text: string, at: number): boolean {
  return /bóc|hu hồi/i.test(text.slice(Math.max(0, at - 4), at + 2));
}
