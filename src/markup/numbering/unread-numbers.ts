import { dashedNumber, looseNumber } from './dashed-numbers.ts';
import { type MarkerForm, readMarker } from './markers.ts';

/** What a text begins with that its writer may have meant as a number, in a way that is not read as one. */
export interface UnreadNumber {
  /** Numbers of one run are written in one way. */
  way: 'enclosed' | 'dashed' | 'other' | 'sign';
  /** What it can count as, the likeliest first. */
  forms: readonly MarkerForm[];
  number: string;
  /** Exactly as written. */
  text: string;
  /** What to type for the number to be read. */
  readable: string;
}

const ROMAN = 'i{1,3}|iv|vi{0,3}|ix|xi{0,3}';
/** (1), (a), (iv). */
const ENCLOSED = new RegExp(String.raw`^\((\d{1,2}|${ROMAN}|[a-eg-ik-vxyđ])\)[.:]?(?=\s+\S|["“]?\p{Lu})`, 'u');
/** “1 .”, “1.)”, “1.-”, “1/-”, and the same after a letter or a Roman number. */
const OTHER = /^(\d{1,2}|[IVX]{1,5}|[a-eg-ik-vxyđ])(?:\s+[.)]|\.\)|[.)/]\s?[-–—])(?=\s+["“(]?\p{L})/u;
const ARTICLE = /^(Điều|ĐIỀU) (\d{1,3})(?:\s*[-–—.):/]){1,2}(?=\s*["“(]?\p{Lu})/u;
/** Digits and signs of other writing systems, Roman numbers and circled numbers that are one character. */
const FOREIGN = /[\uff01-\uff5e\u2460-\u24e9\u2160-\u217f]/u;
const HEAD = /^(?:(?:Điều|ĐIỀU|Chương|CHƯƠNG|Mục|MỤC) )?\S{1,10}/u;

/** The number that a text begins with in a way that is not read, or undefined. */
export function unreadNumber(text: string): UnreadNumber | undefined {
  const article = ARTICLE.exec(text);
  if (article && !readMarker(text)) {
    const readable = `${article[1]} ${article[2]}.`;
    return { way: 'other', forms: ['article'], number: article[2]!, text: article[0], readable };
  }
  const dashed = dashedNumber(text) ?? looseNumber(text);
  if (dashed) return unread('dashed', dashed.number, dashed.text);
  const enclosed = ENCLOSED.exec(text);
  if (enclosed) return unread('enclosed', enclosed[1]!, enclosed[0]);
  const other = OTHER.exec(text);
  return other ? unread('other', other[1]!, other[0]) : foreignNumber(text);
}

function unread(way: UnreadNumber['way'], number: string, text: string): UnreadNumber {
  const bracket = way === 'enclosed' || text.endsWith(')');
  if (/\d/.test(number)) {
    return { way, forms: [bracket ? 'bracketed' : 'clause'], number, text, readable: number + (bracket ? ')' : '.') };
  }
  if (/[IVX]/.test(number)) return { way, forms: ['roman'], number, text, readable: `${number}.` };
  const isRoman = new RegExp(`^(?:${ROMAN})$`).test(number);
  return { way, forms: isRoman ? ['small-roman', 'letter'] : ['letter'], number, text, readable: `${number})` };
}

/** “１.”, “（１）”, “①”, “Ⅰ.”: they look like a number and are other characters. */
function foreignNumber(text: string): UnreadNumber | undefined {
  const head = HEAD.exec(text)?.[0] ?? '';
  if (!FOREIGN.test(head)) return undefined;
  const plain = head.normalize('NFKC');
  const isBare = /^(?:\d{1,2}|[IVX]{1,5})$/.test(plain);
  const typed = isBare ? `${plain}.` : plain;
  const marker = readMarker(`${typed} X`) ?? unreadNumber(`${typed} X`);
  if (!marker) return undefined;
  const form = 'form' in marker ? marker.form : marker.forms[0]!;
  const written = plain.length === head.length ? head.slice(0, marker.text.length) : head;
  if (!FOREIGN.test(written)) return undefined;
  const readable = 'readable' in marker ? marker.readable : marker.text;
  return { way: 'sign', forms: [form], number: marker.number, text: written, readable };
}
