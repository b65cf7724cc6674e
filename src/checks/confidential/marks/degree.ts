/** A place in a flat text where a degree of secrecy may be named. */
export interface Degree {
  start: number;
  end: number;
  /** “tối mật”, “tuyệt mật”, “mật”. */
  name: 'mật' | 'tối mật' | 'tuyệt mật';
  /** How the last word is written; `unmarked` where the letters have no marks: MAT. */
  form: 'capitals' | 'title' | 'small';
  isUnmarked: boolean;
}

/** Between two letters of a mark that is set wide or stands upright. */
const GAP = String.raw`[\s.·•*|/[\]–-]{0,4}`;
const spaced = (word: string): string => [...word].map((letter) => (letter === 'ậ' ? '[ậâ]' : letter)).join(GAP);
const MARKED = new RegExp(
  String.raw`(?<![\p{L}])(?:(${['tối', 'tuyệt'].map(spaced).join('|')})[\s.·•*|/–_-]{0,6})?(m${GAP}[ậ]${GAP}[tṭ])(?=[^\p{L}]|$|cộng|đảng|số)`,
  'giu',
);
/** Without marks, or with one that a scan misread: only together, or in capitals. */
const UNMARKED =
  /(?<![\p{L}-])(?:(t[oóôố][iíì]|t[uư]y[eêéệ]t)[\s.·•*|_-]{0,6})?(m[\s.·•*|_-]{0,3}[aâạặấ][\s.·•*|_-]{0,3}[tṭ])(?![\p{L}])/giu;

/** “ậ” and what stands for it, by UTF-16 unit. */
const MIDDLE = new Set([...'ậẬâÂạẠặẶấẤaA'].map((letter) => letter.charCodeAt(0)));

/** Whether a text can name a degree at all: most do not, and need no closer look. */
export function mayNameDegree(text: string): boolean {
  for (let at = text.indexOf('M'); at >= 0; at = text.indexOf('M', at + 1)) if (mayBegin(text, at)) return true;
  for (let at = text.indexOf('m'); at >= 0; at = text.indexOf('m', at + 1)) if (mayBegin(text, at)) return true;
  return false;
}

/** Whether the other letters follow, with a few signs between them at most. */
function mayBegin(text: string, at: number): boolean {
  const middle = nextLetter(text, at + 1);
  if (!MIDDLE.has(text.charCodeAt(middle))) return false;
  const last = text.charCodeAt(nextLetter(text, middle + 1));
  if ((last | 0x20) !== 0x74 && last !== 0x1e6c && last !== 0x1e6d) return false;
  // “mat” in small letters is in many words of other tongues; alone it is no mark.
  return (
    text.charCodeAt(middle) !== 0x61 ||
    /t[oóôố]i|t[uư]y[eêéệ]t|mat|lieu|van|ho so|luc|cao|hoach|[cv][vb]|nay|\|/i.test(
      text.slice(Math.max(0, at - 20), at),
    )
  );
}

function nextLetter(text: string, from: number): number {
  let at = from;
  while (at < from + 5 && !/\p{L}/u.test(text.charAt(at))) at += 1;
  return at;
}

/** The places where a degree may be named, in order: so many of them at most. */
export function degreesIn(text: string, most: number): Degree[] {
  const marked = firstOf(text, MARKED, most, (match) => toDegree(match, false));
  const unmarked = firstOf(text, UNMARKED, most, (match) => {
    const degree = toDegree(match, true);
    return isUsable(degree, text) ? degree : undefined;
  });
  return [...marked, ...unmarked].toSorted((a, b) => a.start - b.start).slice(0, most);
}

function firstOf(
  text: string,
  pattern: RegExp,
  most: number,
  read: (match: RegExpExecArray) => Degree | undefined,
): Degree[] {
  const degrees: Degree[] = [];
  for (const match of text.matchAll(pattern)) {
    const degree = read(match);
    if (degree) degrees.push(degree);
    if (degrees.length === most) break;
  }
  return degrees;
}

const LABEL = /(?:do|muc) ?mat['"]? {0,2}[:=|] {0,2}['"]?$/i;
/** “Tai lieu mat” without marks, if nothing else stands in the line or the value but what forbids something. */
const OF_PAPER =
  /(?:^|[\n#:'"(|-])[ \t]*(?:tai lieu|van ban|ho so|cong van|bao cao|ke hoach|cv|vb|tl)(?: nay)?(?: la)? $/i;
const AT_END = /^[ \t.!)'"|]*(?:\n|$)|^\s{0,2}[,;-]|^ (?:khong|dung|chua|cam|ko) /i;
/** “Phu luc 1 (mat)”. */
const IN_BRACKETS = /(?:phu luc|tai lieu|van ban|cong van|bao cao|ke hoach|bieu|danh sach)[^\n()]{0,12}\($/i;
/** “| Do mat |” at the head of the column, and a cell of its own below it. */
const HEAD = /(?:^|\|) *do[ _]mat *\|/im;
const CELL = /\| *$/;

/**
 * “MAT” alone in capitals; “tuyet mat” and “tai lieu mat” without marks in any case; with a mark that a scan misread in
 * capitals.
 */
function isUsable({ name, form, start, end }: Degree, text: string): boolean {
  const isPlain = /^[\x00-\x7f•·]*$/.test(text.slice(start, end));
  if (form === 'capitals')
    return name !== 'mật' || isPlain || /[âÂ]/.test(text.slice(start, end)) || isStamp(text, start, end);
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 20);
  const isOfPaper = OF_PAPER.test(before) && AT_END.test(after);
  const isBracketed = IN_BRACKETS.test(before) && after.startsWith(')');
  return isPlain && (name !== 'mật' || LABEL.test(before) || isOfPaper || isBracketed || isBelowHead(text, start, end));
}

/** Where a scan may have lost the dot: in a line of its own, above or below a line of a letterhead. */
function isStamp(text: string, start: number, end: number): boolean {
  const [above = '', own] = text
    .slice(Math.max(0, start - 80), start)
    .split('\n')
    .slice(-2);
  const [rest = '', below = ''] = text.slice(end, end + 80).split('\n');
  if (own === undefined ? text.slice(0, start).trim() !== '' : own.trim() !== '') return false;
  return rest.trim() === '' && (LETTERHEAD_LINE.test(below.trim()) || /\d[-/]\p{Lu}/u.test(above));
}

const LETTERHEAD_LINE = /^(?:U[ỶY]|Ủ[YỶ]|UBND|ĐẢNG|THÀNH [UỦ]|TỈNH|CỘNG HO[ÀA]|CỘNG HÒA|BÁO CÁO|TỜ TRÌNH|KẾ HOẠCH|Số)/u;

function isBelowHead(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 300), start);
  return CELL.test(before) && /^ *\|/.test(text.slice(end, end + 5)) && HEAD.test(before.replace(/[^\n]*$/, ''));
}

function toDegree({ 0: written, 1: before, 2: word = '', index }: RegExpExecArray, isUnmarked: boolean): Degree {
  const letters = word.replace(/\P{L}/gu, '');
  const form = letters === letters.toUpperCase() ? 'capitals' : /^\p{Lu}/u.test(letters) ? 'title' : 'small';
  const isTop = /^t[uư]/i.test(before ?? '');
  return {
    start: index,
    end: index + written.length,
    name: before === undefined ? 'mật' : isTop ? 'tuyệt mật' : 'tối mật',
    form: before !== undefined && form === 'small' && /^\p{Lu}/u.test(before) ? 'title' : form,
    isUnmarked,
  };
}
