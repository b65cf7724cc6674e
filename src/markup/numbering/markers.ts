import { fromRoman } from '../../vietnamese/enumerate.ts';
import { fromOrdinal } from '../../vietnamese/ordinals.ts';

/** How a number is written, which says what it can be. */
export type MarkerForm =
  | 'part' // Phần thứ nhất
  | 'chapter' // Chương I
  | 'section' // Mục 1
  | 'subsection' // Tiểu mục 1
  | 'article' // Điều 3.
  | 'annex' // Phụ lục I
  | 'capital' // A.
  | 'roman' // I.
  | 'clause' // 1.
  | 'bracketed' // 1)
  | 'dotted' // 1.1.
  | 'letter' // a)
  | 'small-roman' // ii)
  | 'dotted-letter'; // a.1)

export interface Marker {
  form: MarkerForm;
  /** Without punctuation: “1”, “đ”, “II”, “thứ nhất”, “1.1”. */
  number: string;
  /** Exactly as written, with its punctuation: “1.”, “Điều 3.”. */
  text: string;
  /** Text may begin like this too (“1.1 tỷ đồng”, “Q. CHỦ TỊCH”, “f) …”): a number only where it is the one that is due. */
  isDoubtful?: boolean;
}

/** What must follow a number: a blank, the end, or a capital where the blank was forgotten. */
const AFTER = String.raw`(?=\s|$|["“(]?\p{Lu})`;
/** A point letter or a capital that numbers a part. */
const SMALL = '[a-eg-ik-vxyđ]';
/** What numbers a point only in lists that count as the Latin alphabet does. */
const LATIN = '[fjwz]';

const NUMBERS: readonly [MarkerForm, RegExp][] = [
  [
    'dotted',
    new RegExp(String.raw`^(\d{1,3}(?:\.\d{1,2}){1,3})(?:[.)]${AFTER}|[-–—](?=\s+["“(]?\p{Lu})|(?=\s+\S))`, 'u'),
  ],
  ['clause', new RegExp(String.raw`^(\d{1,4}${SMALL}{0,2})(?:\.${AFTER}|/(?=\s))`, 'u')],
  ['bracketed', new RegExp(String.raw`^(\d{1,3})\)${AFTER}`, 'u')],
  ['roman', new RegExp(String.raw`^(?!L\b)([IVXL]+)(?:[./)]|\s?[-–—](?=\s\P{Ll}+$))(?=\s|$|\p{Lu}\p{L})`, 'u')],
  ['capital', new RegExp(String.raw`^([A-HK-UYĐ])[./)](?=\s)`, 'u')],
  ['dotted-letter', new RegExp(String.raw`^(${SMALL}\.\d{1,2})[.)]${AFTER}`, 'u')],
  ['small-roman', new RegExp(String.raw`^((?:i{2,3}|iv|vi{1,3}|ix|xi{0,3}|xiv|xv))[.)](?=\s|$)`, 'u')],
  ['letter', new RegExp(String.raw`^(${SMALL}\d{0,2})(?:\)${AFTER}|[./](?=\s))`, 'u')],
  ['letter', new RegExp(String.raw`^(${LATIN})(?:\)${AFTER}|[./](?=\s))`, 'u')],
];

const NAMES: Record<string, MarkerForm> = {
  phần: 'part',
  chương: 'chapter',
  mục: 'section',
  'tiểu mục': 'subsection',
  'phụ lục': 'annex',
};
const NAMED =
  /^(Phần|Chương|Mục|Tiểu mục|Phụ lục|PHẦN|CHƯƠNG|MỤC|TIỂU MỤC|PHỤ LỤC)(?: (?:số |SỐ )?(thứ(?: \p{L}+){1,3}|THỨ(?: \p{L}+){1,3}|[IVXLC]+[a-zđ]?|\d{1,3}[a-zđ]?|[A-ZĐ])(?![\p{L}\p{N}]))?/u;
const ARTICLE =
  /^(?:Điều|ĐIỀU) (\d{1,4}[a-zđ]{0,2})(?:[.:][-–—]?(?![\d.])|[-–—](?=\s+["“(]?\p{Lu})| [-–—](?= )|(?=$))/u;
const ARTICLE_TITLE = /^(?:Điều|ĐIỀU) (\d{1,4}[a-zđ]{0,2})(?=\s)/u;

/**
 * The number that a line begins with, or undefined. `isTitle` says that the writer made the line a heading, which needs
 * less punctuation to be sure.
 */
export function readMarker(line: string, isTitle = false): Marker | undefined {
  const article = ARTICLE.exec(line) ?? (isTitle ? ARTICLE_TITLE.exec(line) : null);
  if (article) return { form: 'article', number: article[1]!, text: article[0] };
  return readNamed(line, isTitle) ?? readNumber(line);
}

function readNumber(line: string): Marker | undefined {
  for (const [form, pattern] of NUMBERS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const [text, number] = [match[0], match[1]!];
    if (form === 'roman' && fromRoman(number) === undefined) continue;
    const isDoubtful = form === 'capital' || text === number || /^[fjwz]/.test(number);
    return { form, number, text, ...(isDoubtful && { isDoubtful }) };
  }
  return undefined;
}

function readNamed(line: string, isTitle: boolean): Marker | undefined {
  const match = NAMED.exec(line);
  if (!match) return undefined;
  const form = NAMES[match[1]!.toLowerCase()]!;
  const number = match[2] === undefined ? '' : ordinalStart(match[2]);
  if (number === undefined || (number === '' && form !== 'annex')) return undefined;
  const end = match[0].length - (match[2] ?? '').length + number.length;
  const rest = line.slice(end);
  const punctuation = /^(?:[.:](?=\s|$)| ?[-–—](?=\s))/.exec(rest)?.[0] ?? '';
  const isSure = isTitle || rest === '' || punctuation !== '' || isAllCaps(rest);
  const isPlain = form === 'annex' && !isTitle && rest !== '' && !isAllCaps(rest);
  if (!isSure || isPlain) return undefined;
  return { form, number, text: line.slice(0, end) + punctuation };
}

/** Of “thứ hai mươi mốt …” as many words as make a number; other numbers as they are. */
function ordinalStart(written: string): string | undefined {
  if (!/^thứ /i.test(written)) return written;
  for (let words = written.split(' '); words.length > 1; words = words.slice(0, -1)) {
    if (fromOrdinal(words.join(' ')) !== undefined) return words.join(' ');
  }
  return undefined;
}

/** Whether the text has at least two letters and all are capitals. */
export function isAllCaps(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}
