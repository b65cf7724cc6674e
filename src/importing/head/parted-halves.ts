import { plain } from '../../vietnamese/plain.ts';
import type { Block, TextBlock } from '../paper/block.ts';
import { readHeadPart } from './letterhead.ts';

/** So far down a letterhead reaches. */
const LONGEST = 24;

const NAME =
  /\s(?:cộng hoà xã hội chủ nghĩa việt nam|độc lập ?[-–—] ?tự do ?[-–—] ?hạnh phúc|đảng cộng sản việt nam|đoàn (?:tncs|thanh niên cộng sản) hồ chí minh)$/u;
const DATE = String.raw`,?\s+ngày\s*[\d.…_]*\s*tháng\s*[\d.…_]*\s*năm\s*[\d.…_]*$`;
/** Behind a number, which has no blank inside its symbol, what begins with a capital is the place. */
const CODE_AND_DATE = new RegExp(
  String.raw`^(Số\s*:?\s*(?:[\d.…_]*\s*[/-]\s*)?\S*[/-]\S*)\s+(\p{Lu}[^\d,]{1,40}${DATE})`,
  'u',
);
/** Behind capitals and the “*” of the Party the first word with small letters begins the place. */
const CAPITALS_AND_DATE = new RegExp(
  String.raw`^([\p{Lu}\s.,&*-]*?[\p{Lu}*])\s+((?:TP\.?\s*)?\p{Lu}\p{Ll}[^\d,]{0,40}${DATE})`,
  'u',
);
/** Behind what the paper is about the words with capitals, right before the day, are the place. */
const ABOUT_AND_DATE = new RegExp(
  String.raw`^(V\/v\s.*?)\s+((?:TP\.?\s*)?\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,4}${DATE})`,
  'u',
);

/**
 * The blocks of a paper with the two halves of its letterhead apart where a program has put one blank between them: “ỦY BAN
 * NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM”, “Số: 12/UBND Hà Nội, ngày …”. Only what is surely the right half ends one.
 */
export const withPartedHalves = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block, index) => (block.type === 'text' && index < LONGEST ? halvesOf(block) : [block]));

function halvesOf(block: TextBlock): TextBlock[] {
  if (block.column !== undefined) return [block];
  const at = nameStart(block.text) ?? dateStart(block.text);
  if (at === undefined) return [block];
  return [
    { ...block, text: block.text.slice(0, at).trimEnd(), column: 'left' },
    { ...block, text: block.text.slice(at).trimStart(), column: 'right', gap: 0 },
  ];
}

/** Where the name of the country or its motto begins behind capitals or another part of a letterhead. */
function nameStart(text: string): number | undefined {
  const at = NAME.exec(plain(text))?.index;
  if (at === undefined) return undefined;
  const left = text.slice(0, at);
  return !/\p{Ll}/u.test(left) || readHeadPart(left) !== undefined ? at : undefined;
}

function dateStart(text: string): number | undefined {
  const found = CODE_AND_DATE.exec(text) ?? CAPITALS_AND_DATE.exec(text) ?? ABOUT_AND_DATE.exec(text);
  return found ? found[0].length - found[2]!.length : undefined;
}
