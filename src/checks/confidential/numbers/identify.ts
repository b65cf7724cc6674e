import type { DigitGroup, DigitGroups } from './digit-groups.ts';
import { type FoundLabel, type Label, labelsBefore, mayBeLabelled } from './label.ts';
import { kindOf, type NumberKind } from './number-kinds.ts';
import { isOfCalendar, isPlainlySet, shapeOf } from './number-shape.ts';

/** More groups than that make no number. */
const MOST_GROUPS = 13;
const MOST_DIGITS = 19;

/** A flat text with its groups of digits, the words before a place, what heads its column, and whose accounts it has. */
export interface NumberedText {
  text: string;
  groups: DigitGroups;
  wordsAt: (at: number) => string;
  headAt: (at: number) => string;
  isOfPerson: (start: number, end: number) => boolean;
}

/** A number that begins with some group. */
export interface Identified {
  kind: NumberKind;
  /** How many groups belong to it. */
  count: number;
  end: number;
  digits: string;
}

/** What the groups from that one on are; undefined where they name nobody. */
export function identify(
  { text, groups: all, wordsAt, headAt, isOfPerson }: NumberedText,
  index: number,
  isTaken: boolean,
): Identified | undefined {
  const first = all.at(index)!;
  if (!mayBegin(first, isTaken)) return undefined;
  if (/^\d{9}(?:\d{3})?$/.test(first.digits) && NAMED_BEHIND.test(text.slice(first.end, first.end + 14)))
    return { kind: 'identity-card', count: 1, end: first.end, digits: first.digits };
  const hinted = once(() => mayBeLabelled(wordsAt(first.start), headAt(first.start)));
  const isShaped = PREFIX.test(firstDigits(all, index));
  if (!isShaped && !hinted().any) return undefined;
  const labels = once(() => labelsBefore(wordsAt(first.start), headAt(first.start)));
  const groups: DigitGroup[] = [];
  let length = 0;
  let best: Identified | undefined;
  for (let count = 1; count <= MOST_GROUPS; count += 1) {
    const last = all.at(index + count - 1);
    if (!last || (count > 1 && last.gap === undefined)) break;
    groups.push(last);
    length += last.digits.length;
    if (length > MOST_DIGITS) break;
    if (length < FEWEST || (!hinted().any && (length < 10 || length > 14))) continue;
    if ((length < 9 && !hinted().short) || !mayEnd(text, last, all.at(index + count), length)) continue;
    const shape = shapeOf(groups);
    if ((length < 9 && !isPlainlySet(shape)) || (!hinted().any && !SHAPES.test(shape.digits)) || isOfCalendar(groups))
      continue;
    const own = ownLabel(text, all.at(index - 1), first, labels(), isTaken);
    const candidate = { text, groups, shape, labels: labels(), own, isOfPerson };
    const kind = kindOf(candidate);
    if (kind === undefined) continue;
    best = { kind, count, end: last.end, digits: shape.digits };
    if (kind !== 'account') break;
  }
  return best;
}

/** “312045987 (CMND)”. */
const NAMED_BEHIND = /^\s{0,2}\((?:số )?(?:cmnd|cccd|cmt|căn cước)(?!\p{L})/iu;

/** No number of a person is shorter: those of officers have six digits. */
const FEWEST = 6;
/** As telephones and citizens' numbers begin, and as they are, where no label tells what they are. */
const PREFIX = /^(?:0[1-9]|00?[1-9]|84)/;
const SHAPES = /^(?:(?:00|0)?84|0)0?[35789]\d{8}$|^01[2689]\d{8}$|^0\d{11}$/;

/** The first digits of the groups from that one on, as far as they may belong together. */
function firstDigits(all: DigitGroups, index: number): string {
  let { digits } = all.at(index)!;
  for (let next = index + 1; digits.length < 4; next += 1) {
    const group = all.at(next);
    if (group?.gap === undefined) break;
    digits += group.digits;
  }
  return digits;
}

/** A value that is worked out when it is first asked for. */
function once<Value>(compute: () => Value): () => Value {
  let known: { value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** A group behind “.” or “,” goes on with an amount, unless what stands there is a number found before. */
function mayBegin({ gap }: DigitGroup, isTaken: boolean): boolean {
  return isTaken || gap === undefined || !/^[.,]$/.test(gap);
}

const OF_AMOUNT = /^ {0,2}(?:đồng|đ(?!\p{L})|vn[đd]|usd|triệu|tỷ|tỉ|nghìn|ngàn|%)/iu;

/** A number before a symbol is that of a document, unless it has as many digits as those of citizens. */
const LONGEST_OF_DOCUMENTS = 12;

/** Not before the rest of an amount, its currency, the branch of a tax code, or the symbol of a document. */
function mayEnd(text: string, { end }: DigitGroup, next: DigitGroup | undefined, length: number): boolean {
  const after = text.slice(end, end + 12);
  if (OF_AMOUNT.test(after) || (length < LONGEST_OF_DOCUMENTS && /^\/\p{Lu}{2}/u.test(after))) return false;
  return next === undefined || !/^[.,-]$/.test(next.gap ?? '') || next.digits.length > 8;
}

/** So near the name of a thing makes its number none of a person, and only if no other number stands between. */
const NEAR = 45;

/** What ends the reach of such a name: a paragraph, the next field, a sentence, and whoever is named in between. */
const APART =
  /\n[ \t]*\n|\n[ \t-]*[\w-]{1,40}:|\n---|[.;!?]\s+(?=\p{Lu})|(?<!\p{L})(?:[ôÔ]ng|[bB]à|[aA]nh|[cC]hị|[cC]ô|[đĐ]\/c|đồng chí)\s\p{Lu}/u;

/** The nearest label that counts: “Hợp đồng số 12, gọi 0905 …” has no contract before the second number. */
function ownLabel(
  text: string,
  before: DigitGroup | undefined,
  first: DigitGroup,
  labels: readonly FoundLabel[],
  isTaken: boolean,
): Label | undefined {
  return labels.find(({ label, distance, isHead }) => {
    if (label !== 'other' || isHead) return true;
    if (APART.test(text.slice(first.start - distance, first.start))) return false;
    const isBetween = before !== undefined && before.end > first.start - distance;
    return distance <= NEAR && (!isBetween || isTaken);
  })?.label;
}
