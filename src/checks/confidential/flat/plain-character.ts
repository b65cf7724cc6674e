/** Letters of other scripts, and of no script, by the Latin letter that they are taken for: each run of letters one row. */
const LOOK_ALIKES = new Map(
  Object.entries({
    A: 'АΑᎪꓮᴀ',
    B: 'ВΒᏴꓐʙ',
    C: 'СϹᏟꓚᴄ',
    D: 'ᎠꓓᴅԀ',
    E: 'ЕΕᎬꓰᴇ',
    G: 'ԌᏀꓖɢ',
    H: 'НΗᎻꓧʜ',
    I: 'ІΙӀᎥꓲɪ',
    K: 'КΚᏦꓗᴋ',
    L: 'ᏞꓡʟԼ',
    M: 'МΜᎷꓟᴍ',
    N: 'ΝꓠɴՍ',
    O: 'ОΟՕꓳᴏ',
    P: 'РΡᏢꓑᴘ',
    S: 'ЅᏚꓢՏ',
    T: 'ТΤᎢꓔᴛ',
    U: 'ՍꓴᴜԱ',
    V: 'ѴᏙꓦᴠ',
    X: 'ХΧꓫ',
    Y: 'УΥҮꓬʏ',
    a: 'аαɑ',
    c: 'сϲ',
    d: 'ԁɗ',
    e: 'еє',
    i: 'іιı',
    m: 'м',
    n: 'пո',
    o: 'оοօσ',
    p: 'рρ',
    s: 'ѕ',
    t: 'тτ',
    u: 'սυ',
    x: 'х',
    y: 'уγү',
    Đ: 'ÐƉ',
    đ: 'ðɖ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

/** Letters and digits in circles and squares that Unicode does not take apart: where each row begins, and with what. */
const ENCLOSED: readonly [first: number, last: number, start: string][] = [
  [0x1f150, 0x1f169, 'A'],
  [0x1f170, 0x1f189, 'A'],
  [0x1f1e6, 0x1f1ff, 'A'],
  [0x2776, 0x277e, '1'],
  [0x278a, 0x2792, '1'],
  [0x24f5, 0x24fd, '1'],
  [0xe0020, 0xe007e, ' '],
];

const DROPPED = /[\p{Cf}\p{Cc}\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const LINE_END = /[\n\v\f\u0085\u2028\u2029]/;
const known = new Map<string, string>();

/**
 * A character as the keyboard has it: plain letters for look-alikes of every kind (Cyrillic, Greek, mathematical,
 * full-width, circled), ASCII for every decimal digit, a blank for every space; nothing for what has no shape. Marks that
 * combine stay, for the letter before them.
 */
export function plainCharacter(character: string): string {
  const before = known.get(character);
  if (before !== undefined) return before;
  const plain = plainOnce(character);
  known.set(character, plain);
  return plain;
}

function plainOnce(character: string): string {
  const code = character.codePointAt(0)!;
  const row = ENCLOSED.find(([first, last]) => code >= first && code <= last);
  if (row) return String.fromCharCode(row[2].charCodeAt(0) + code - row[0]);
  if (LINE_END.test(character)) return '\n';
  if (character === '\t') return '\t';
  if (DROPPED.test(character)) return '';
  if (/[\p{Zs}\u2800]/u.test(character)) return ' ';
  const digit = decimalDigit(character);
  if (digit !== undefined) return digit;
  if (/[\p{Pd}\u2212\u2043]/u.test(character)) return '-';
  // A letter that Unicode takes for a form of another one may look like a third: “Ϲ” is a sigma.
  const alike = LOOK_ALIKES.get(character);
  if (alike !== undefined) return alike;
  const letters = [...character.normalize('NFKD')].map((part) => LOOK_ALIKES.get(part) ?? decimalDigit(part) ?? part);
  // “①” and “⒈” bring signs with them that stand for the circle.
  return letters
    .join('')
    .normalize('NFC')
    .replace(/^\((.)\)$|^(\d+)\.$/u, '$1$2');
}

/** The ASCII digit of any decimal digit of Unicode: ten of them stand in a row, from nought on. */
function decimalDigit(character: string): string | undefined {
  if (!/\p{Nd}/u.test(character)) return undefined;
  const code = character.codePointAt(0)!;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first -= 1;
  return String((code - first) % 10);
}
