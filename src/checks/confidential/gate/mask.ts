import { flatten } from '../flat/flatten.ts';
import { digitGroups } from '../numbers/digit-groups.ts';
import { personalNumbers } from '../numbers/personal-numbers.ts';
import { secretMarks } from '../marks/secret-marks.ts';

/** A text for other eyes, of the same length: all digits but the last two of every personal number are dots. */
export function maskPersonalData(text: string): string {
  if (!/\p{Nd}/u.test(text)) return text;
  const flat = flatten(text);
  return personalNumbers(flat.text).reduce((shown, { start, end }) => {
    const [from, to] = [flat.sourceAt(start), endInSource(flat.sourceAt(end - 1), text)];
    return shown.slice(0, from) + dotted(text.slice(from, to)) + shown.slice(to);
  }, text);
}

/** Behind the character at that place. */
function endInSource(at: number, text: string): number {
  return at + String.fromCodePoint(text.codePointAt(at) ?? 0).length;
}

/** The last two digits stay: they tell the writer which number it is. */
function dotted(number: string): string {
  return number.replace(/[\p{Nd}](?=(?:\P{Nd}*\p{Nd}){2})/gu, (digit) => '•'.repeat(digit.length));
}

/** So many digits in a row of a number that was found elsewhere are a piece of it: messages cut what they quote. */
const PIECE = 5;

/** The text without numbers that were found elsewhere, where nothing beside them may tell what they are; nor pieces of them. */
export function maskKnown(text: string, secrets: readonly string[]): string {
  if (secrets.length === 0 || !/\d{2}/.test(text)) return text;
  const groups = digitGroups(text);
  let shown = text;
  for (const secret of secrets) {
    for (const [index, group] of groups.entries()) {
      const isPiece = group.digits.length >= PIECE && secret.includes(group.digits);
      const last = isPiece ? group : endOfRun(groups.slice(index), secret);
      if (!last) continue;
      const found = text.slice(group.start, last.end);
      const hidden = isPiece && group.digits !== secret ? found.replace(/\d/g, '•') : dotted(found);
      shown = shown.slice(0, group.start) + hidden + shown.slice(last.end);
    }
  }
  return shown;
}

/** The last of the groups that make up that number, if the first ones do. */
function endOfRun(groups: ReturnType<typeof digitGroups>, secret: string): (typeof groups)[number] | undefined {
  let digits = '';
  for (const group of groups.slice(0, secret.length)) {
    if (digits !== '' && group.gap === undefined) return undefined;
    digits += group.digits;
    if (!secret.startsWith(digits)) return undefined;
    if (digits === secret) return group;
  }
  return undefined;
}

/** A path for other eyes: neither a personal number nor a mark of secrecy in it. */
export function maskPath(path: string): string {
  return path.split('/').map(maskName).join('/');
}

function maskName(name: string): string {
  const spaced = spacedName(name);
  const marks = secretMarks(spaced).map(({ start, end }) => [start, end] as const);
  const slugs = [...name.matchAll(SLUG_MARK)].map(({ 0: found, index }) => [index, index + found.length] as const);
  const shown = [...marks, ...slugs].reduce(
    (masked, [from, to]) => masked.slice(0, from) + '•'.repeat(to - from) + masked.slice(to),
    name,
  );
  return maskPersonalData(shown);
}

/** A name of a file with blanks for the signs between its words, each in its place. */
export function spacedName(name: string): string {
  const dot = name.lastIndexOf('.');
  const stem = dot > 0 ? name.slice(0, dot) : name;
  return stem.replace(/[-_.]/g, ' ');
}

/** Marks as they are written in addresses, without marks over letters. “giai-phong-mat-bang”, “mat-tran” are others. */
export const SLUG_MARK =
  /(?<![a-z\d])(?:toi|tuyet)-mat(?![a-z\d]|-(?:tran|bang|do|ong|troi|duong|dat|hang))|(?<=(?<![a-z\d])(?:van-ban|tai-lieu|cong-van|ho-so|bao-cao|to-trinh|ke-hoach|do)-)mat(?=$|[._]|-(?:so-)?\d)|^mat(?=$|\.|-\d)/gi;
