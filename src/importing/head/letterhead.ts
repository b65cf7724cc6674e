import type { DocumentSystem } from '../../domain/document/document-kind.ts';
import { isDraftMark } from '../../domain/document/draft-mark.ts';
import { fold } from '../../vietnamese/fold.ts';

import type { Block, TextBlock } from '../paper/block.ts';
import type { Evidence } from '../paper/evidence.ts';
import { beginsOrgan } from './organ-name.ts';

/** What a line of a letterhead is. */
export type HeadPart =
  | { part: 'republic' | 'motto' | 'party' | 'union' }
  | { part: 'code'; number?: string; notation?: string }
  | { part: 'place-date'; place?: string; date?: string; hour?: string; isWhole: boolean }
  | { part: 'about'; text: string }
  | { part: 'priority'; value: 'urgent' | 'very-urgent' | 'flash' }
  | { part: 'organ'; text: string };

const CODE = /^Số(?:\s*:|(?=\s+\d))\s*(.*)$/iu;
/** The same where no colon stands and the number is left open: “Số    -NQ/TU”. */
const OPEN_CODE = /^Số\s+([.…_]*\s*[/-]\s*\p{Lu}[\p{Lu}\d]*[-/\p{Lu}\d]*)$/u;
const WRITTEN_CODE = /^(\d{1,6}[a-zđA-ZĐ]?)?\s*[.…_]*\s*([/-])\s*(\S.*)$/u;
const PLACE_DATE = /^(.{2,60}?),?\s+ngày\s*([\d.…_]*)\s*tháng\s*([\d.…_]*)\s*năm\s*([\d.…_]*)$/iu;
const ABOUT = /^(?:v\/v|về việc)\s*:?\s+(.+)$/isu;
/** The Youth Union stands where the name of the country would, and writes its papers in the form of the Party. */
const UNION = /^doan (?:tncs|thanh nien cong san) ho chi minh$/;
/** “Gió Ngàn, hồi 08 giờ 00 ngày …”: an urgent telegram tells the hour too. */
const HOUR = /^(.*?),?\s+((?:hồi|lúc)\s+\d{1,2}\s*(?:giờ|h|g|:)\s*(?:\d{1,2})?(?:\s*phút)?),?$/iu;
const PRIORITIES: Record<string, 'urgent' | 'very-urgent' | 'flash'> = {
  khan: 'urgent',
  'thuong khan': 'very-urgent',
  'hoa toc': 'flash',
};

/** What a line near the top of a paper says, or undefined where it is no line of a letterhead. */
export function readHeadPart(text: string): HeadPart | undefined {
  const folded = fold(text).replace(/[–—]/g, '-').replace(/\s+/g, ' ').trim();
  if (folded === 'cong hoa xa hoi chu nghia viet nam') return { part: 'republic' };
  if (/^doc lap ?- ?tu do ?- ?hanh phuc$/.test(folded)) return { part: 'motto' };
  if (folded === 'dang cong san viet nam') return { part: 'party' };
  if (UNION.test(folded)) return { part: 'union' };
  const priority = PRIORITIES[folded];
  if (priority && text === text.toUpperCase()) return { part: 'priority', value: priority };
  return readCode(text) ?? readPlaceAndDate(text) ?? readAbout(text) ?? readOrgan(text);
}

function readCode(text: string): HeadPart | undefined {
  const [, written] = CODE.exec(text) ?? OPEN_CODE.exec(text) ?? [];
  if (written === undefined) return undefined;
  const [, number, , notation] = WRITTEN_CODE.exec(written.trim()) ?? [];
  const symbol = notation?.replace(/\s*([/-])\s*/g, '$1').trim();
  return { part: 'code', ...(number && { number }), ...(symbol && { notation: symbol }) };
}

/** The number of a paper on the line below its “Số:”. */
function codeBelow(above: Block | undefined, { text, column }: TextBlock): HeadPart | undefined {
  const isBelow = above?.type === 'text' && above.column === column && /^Số\s*:$/iu.test(above.text.trim());
  return isBelow && WRITTEN_CODE.test(text) ? readCode(`Số: ${text}`) : undefined;
}

/** Whoever stands at the very top in capitals, right above another part of a letterhead, issues the paper. */
function organAbove({ text }: TextBlock, index: number, below: Block | undefined): HeadPart | undefined {
  if (index > 0 || /\p{Ll}/u.test(text) || !/\p{L}/u.test(text) || below?.type !== 'text') return undefined;
  const next = readHeadPart(below.text)?.part;
  return next !== undefined && ABOVE.has(next) ? { part: 'organ', text } : undefined;
}

const ABOVE = new Set<HeadPart['part']>(['code', 'republic', 'party', 'union', 'organ']);

function readPlaceAndDate(text: string): HeadPart | undefined {
  const [, before, day = '', month = '', year = ''] = PLACE_DATE.exec(text) ?? [];
  if (before === undefined) return undefined;
  const [, place = before, hour] = HOUR.exec(before) ?? [];
  const isWhole = [day, month, year].every((number) => /^\d+$/.test(number));
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return {
    part: 'place-date',
    place: place.replace(/,$/, '').trim(),
    ...(isWhole && { date }),
    ...(hour !== undefined && { hour }),
    isWhole,
  };
}

function readAbout(text: string): HeadPart | undefined {
  const [, about] = ABOUT.exec(text) ?? [];
  return about === undefined ? undefined : { part: 'about', text: about };
}

function readOrgan(text: string): HeadPart | undefined {
  return !/\p{Ll}/u.test(text) && beginsOrgan(text) ? { part: 'organ', text } : undefined;
}

/** The letterhead of a paper: what it says, and the blocks below it. */
export interface Letterhead {
  system?: DocumentSystem;
  organs: string[];
  number?: string;
  notation?: string;
  place?: string;
  date?: string;
  about?: string;
  priority?: 'urgent' | 'very-urgent' | 'flash';
  evidence: Map<string, Evidence>;
  /** The national or the Party's name and what belongs to it: printed by kind, kept nowhere. */
  names: TextBlock[];
  /** The hour of a telegram, which no field keeps. */
  hour?: Evidence;
  /** “DỰ THẢO”: what says that the paper is not signed. */
  draftMarks: TextBlock[];
  rest: readonly Block[];
}

/** So many lines a letterhead takes at most. */
const LONGEST = 24;

/**
 * Reads the letterhead from the top, column by column. It ends with the first line that is no part of one: the title, the
 * addressees, the text.
 */
export function readLetterhead(paper: readonly Block[]): Letterhead {
  const blocks = withRightHalf(paper);
  const head: Letterhead = { organs: [], evidence: new Map(), names: [], draftMarks: [], rest: blocks };
  const lines: string[] = [];
  let open: 'organ' | 'about' | undefined;
  let end = 0;
  for (const [index, block] of blocks.slice(0, LONGEST).entries()) {
    if (block.type !== 'text') break;
    if (isDraftMark(block.text)) {
      head.draftMarks.push(block);
      end = index + 1;
      continue;
    }
    const found = goesOnAbout(open, block)
      ? undefined
      : (readHeadPart(block.text) ??
        codeBelow(blocks[index - 1], block) ??
        organAbove(block, index, blocks[index + 1]));
    if (!found) {
      const goesOn = open !== undefined && block.column !== 'right' && belongsTo(open, block.text);
      if (!goesOn) break;
      if (open === 'organ') lines.push(block.text);
      else head.about = `${head.about} ${block.text}`;
      end = index + 1;
      continue;
    }
    // A line in capitals below the number is the title's or the text's.
    if (found.part === 'organ' && (head.notation !== undefined || head.date !== undefined)) break;
    take(found, block, head, lines);
    if (found.part === 'organ' || found.part === 'about') open = found.part;
    else if (block.column !== 'right' && found.part !== 'republic' && found.part !== 'motto') open = undefined;
    end = index + 1;
  }
  const isLetterhead =
    head.names.length > 0 ||
    head.draftMarks.length > 0 ||
    head.notation !== undefined ||
    head.date !== undefined ||
    lines.length > 0;
  head.organs = lines;
  return isLetterhead ? { ...head, rest: blocks.slice(end) } : head;
}

/** “Kính gửi” may stand at the foot of the left half: what the right half says of the letterhead comes first. */
function withRightHalf(blocks: readonly Block[]): readonly Block[] {
  const isSent = (block: Block): boolean =>
    block.type === 'text' && block.column === 'left' && /^kính gửi/iu.test(block.text);
  const at = blocks.slice(0, LONGEST).findIndex(isSent);
  if (at < 0) return blocks;
  const behind = blocks.slice(at + 1);
  const isOther = (block: Block): boolean =>
    block.type !== 'text' || block.column !== 'right' || readHeadPart(block.text) === undefined;
  const end = at + 1 + Math.max(0, behind.findIndex(isOther));
  return [...blocks.slice(0, at), ...blocks.slice(at + 1, end), blocks[at]!, ...blocks.slice(end)];
}

/** “V/v trả lời Công văn” “số 12/SXD-QLN” “ngày 02/3/2026”: a small letter begins no line of a letterhead. */
const goesOnAbout = (open: 'organ' | 'about' | undefined, { text, column }: TextBlock): boolean =>
  open === 'about' && column !== 'right' && /^\p{Ll}/u.test(text) && !/^kính gửi/iu.test(text);

function belongsTo(open: 'organ' | 'about', text: string): boolean {
  if (/^kính gửi/iu.test(text)) return false;
  return open === 'organ' ? !/\p{Ll}/u.test(text) : !/^\p{Lu}\P{Ll}+$/u.test(text) && text.length < 80;
}

function take(found: HeadPart, block: TextBlock, head: Letterhead, organs: string[]): void {
  const evidence = { text: block.text, line: block.line };
  const note = (path: string): void => void head.evidence.set(path, evidence);
  switch (found.part) {
    case 'republic':
    case 'motto':
    case 'party':
    case 'union':
      head.names.push(block);
      head.system ??= found.part === 'party' || found.part === 'union' ? 'party' : 'state';
      note('system');
      break;
    case 'code':
      if (found.number !== undefined) head.number = found.number;
      if (found.notation !== undefined) head.notation = found.notation;
      if (found.number !== undefined) note('codeNumber');
      if (found.notation !== undefined) note('codeNotation');
      break;
    case 'place-date':
      if (found.place !== undefined) head.place = found.place;
      if (found.date !== undefined) head.date = found.date;
      if (found.hour !== undefined) head.hour = { text: found.hour, line: block.line };
      note('issuedPlace');
      if (found.isWhole) note('issuedDate');
      break;
    case 'about':
      head.about = found.text;
      note('subject');
      break;
    case 'priority':
      head.priority = found.value;
      note('priority');
      break;
    case 'organ':
      organs.push(found.text);
      note('organName');
      break;
  }
}
