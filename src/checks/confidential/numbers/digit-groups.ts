/** A run of digits in a flat text. */
export interface DigitGroup {
  start: number;
  end: number;
  digits: string;
  /** What stands between the group before and this one; undefined where that is too much to go on with a number. */
  gap: string | undefined;
}

/** So many signs may stand between two groups of one number: the edge of a cell with its blanks, a line end with more. */
const WIDEST = 6;
/** What no number goes on behind: letters, signs of angles, shares and money, the end of an attribute. */
const ENDS = /[\p{L}°′″%$€₫\f]/u;
/** “O905”, “09l2”: how a scan reads a nought and a one. Only beside a digit. */
const MISREAD: Record<string, string> = { O: '0', o: '0', l: '1', I: '1' };
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The groups of digits of a flat text, in their order. */
export function* digitGroups(text: string): Generator<DigitGroup, undefined> {
  let group: DigitGroup | undefined;
  for (let index = 0; index < text.length; index += 1) {
    if (!isDigit(text.charCodeAt(index))) continue;
    group = groupAt(text, index, group);
    yield group;
    index = group.end - 1;
  }
}

/** The groups of a flat text by their index, of which only those near the last one asked for are kept. */
export class DigitGroups {
  readonly #groups: Generator<DigitGroup, undefined>;
  readonly #kept: DigitGroup[] = [];
  #read = 0;

  constructor(text: string) {
    this.#groups = digitGroups(text);
  }

  /** The group of that index: not far before the last one that was asked for. Undefined where there is none. */
  at(index: number): DigitGroup | undefined {
    for (; this.#read <= index; this.#read += 1) {
      const { value } = this.#groups.next();
      if (!value) return undefined;
      this.#kept[this.#read % KEPT] = value;
    }
    return this.#kept[index % KEPT];
  }
}

/** More groups than one number can have, with those around it. */
const KEPT = 32;

function groupAt(text: string, from: number, before: DigitGroup | undefined): DigitGroup {
  const start = isMisreadStart(text, from - 1) ? from - 1 : from;
  let end = from + 1;
  while (isDigit(text.charCodeAt(end)) || isMisreadInside(text, end)) end += 1;
  const digits = text.slice(start, end).replace(/[OolI]/g, (letter) => MISREAD[letter]!);
  const gap = before && start - before.end <= WIDEST ? text.slice(before.end, start) : undefined;
  return { start, end, digits, gap: gap === undefined || ENDS.test(gap) ? undefined : gap };
}

/** A letter O at the very beginning of a number, an l or I at that of one of its groups. */
function isMisreadStart(text: string, at: number): boolean {
  if (/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return false;
  return /^[Oo]$/.test(text.charAt(at)) || (/^[lI]$/.test(text.charAt(at)) && /\d[ .-]$/.test(text.slice(at - 2, at)));
}

/** So many letters in a row are read as digits, before a digit or the gap to one. */
const MISREAD_INSIDE = /[OolI]{1,3}(?=\d|[ .-]\d{2})/y;

function isMisreadInside(text: string, at: number): boolean {
  if (!(text.charAt(at) in MISREAD)) return false;
  MISREAD_INSIDE.lastIndex = at;
  return MISREAD_INSIDE.test(text);
}
