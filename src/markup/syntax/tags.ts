import { nearest } from '../../issues/nearest.ts';
import { hideSigns } from './literal-signs.ts';
import type { CodedMessage } from '../../issues/message.ts';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';
import { type TagMessages, tagMessages } from './tag-messages.ts';

/** Deeper than any document nests its components; it also bounds every walk over the tree. */
export const MAX_DEPTH = 12;

/** An escaped sign, the fence of a code block, or a sign that may begin a tag. */
const STOPS = /\\[^\n]|^[ \t]*(?<fence>`{3,}|~{3,})|<(?=\S)/gm;

const TAG =
  /<(?<closing>\/?)(?<name>[\p{L}_$][\p{L}\p{N}_$-]*(?:[.:][\p{L}_$][\p{L}\p{N}_$-]*)?)?(?:\s+[\p{L}_$][\p{L}\p{N}_$-]*(?::[\p{L}\p{N}_$-]+)?(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?|\s*\{[^{}]*\})*\s*(?<selfClosing>\/?)>/uy;

interface Tag {
  name: string;
  start: number;
  written: string;
}

export interface TagScan {
  /** The text in which every tag is well formed and has its partner. */
  text: string;
  /** Where the partner of a tag begins, by where the tag begins, both ways. */
  partners: ReadonlyMap<number, number>;
}

interface Scan {
  text: string;
  source: SourceText;
  report: Report;
  messages: TagMessages;
  open: Tag[];
  /** Ranges to keep from the parser. */
  hidden: [start: number, end: number][];
  partners: Map<number, number>;
}

/**
 * Reports every tag that is broken or has no partner, in one pass, and hides it from the parser, which would stop at the
 * first one. `text` is that of the source, but for hidden signs.
 */
export function scanTags(
  text: string,
  source: SourceText,
  report: Report,
  messages: TagMessages = tagMessages,
): TagScan {
  const scan: Scan = { text, source, report, messages, open: [], hidden: [], partners: new Map() };
  STOPS.lastIndex = 0;
  for (let stop = STOPS.exec(text); stop; stop = STOPS.exec(text)) {
    const fence = stop.groups?.['fence'];
    if (fence) STOPS.lastIndex = endOfFence(text, STOPS.lastIndex, fence);
    else if (stop[0] === '<') STOPS.lastIndex = readTag(stop.index, scan);
  }
  for (const tag of scan.open) refuse(tag, scan.messages.unclosed(tag.written, tag.name), scan);
  return { text: hide(text, scan.hidden), partners: scan.partners };
}

function endOfFence(text: string, from: number, fence: string): number {
  const closing = new RegExp(`^[ \\t]*${fence}`, 'gm');
  closing.lastIndex = from;
  return closing.exec(text) ? closing.lastIndex : text.length;
}

/** Reads what begins at that `<`; returns where to go on. */
function readTag(start: number, scan: Scan): number {
  const { text } = scan;
  if (text.startsWith('<!--', start)) {
    const end = text.indexOf('-->', start);
    const stop = end < 0 ? text.length : end + 3;
    refuse({ name: '', start, written: text.slice(start, start + 80) }, scan.messages.comment, scan, stop);
    return stop;
  }
  TAG.lastIndex = start;
  const match = TAG.exec(text);
  if (!match || /\n[ \t]*\n/.test(match[0])) {
    refuse({ name: '', start, written: text.slice(start, start + 80) }, scan.messages.broken, scan);
    return start + 1;
  }
  const { name = '', closing, selfClosing } = match.groups ?? {};
  const tag = { name, start, written: match[0] };
  if (closing) close(tag, scan);
  else if (!selfClosing) open(tag, scan);
  return start + match[0].length;
}

function open(tag: Tag, scan: Scan): void {
  if (scan.open.length < MAX_DEPTH) scan.open.push(tag);
  else refuse(tag, scan.messages.tooDeep(tag.written, MAX_DEPTH), scan);
}

function close(tag: Tag, scan: Scan): void {
  const index = scan.open.findLastIndex(({ name }) => name === tag.name);
  if (index >= 0) {
    for (const inner of scan.open.splice(index + 1))
      refuse(inner, scan.messages.unclosed(inner.written, inner.name), scan);
    pair(scan.open.pop()!, tag, scan);
    return;
  }
  const last = scan.open.at(-1);
  const isSlip = last !== undefined && nearest(tag.name, [last.name]) !== undefined;
  refuse(tag, scan.messages.closing(tag.written, isSlip ? last.name : undefined), scan);
  if (isSlip) scan.hidden.push([last.start, last.start + 1]);
  if (isSlip) scan.open.pop();
}

/** Marries two tags. A pair lies inside one paragraph, or each of the two has its line to itself. */
function pair(opening: Tag, closing: Tag, scan: Scan): void {
  const between = scan.text.slice(opening.start + opening.written.length, closing.start);
  const [isOpeningAlone, isClosingAlone] = [isAlone(opening, scan), isAlone(closing, scan)];
  const isSplit = isOpeningAlone ? !isClosingAlone : isClosingAlone || /\n[ \t]*\n/.test(between);
  if (isSplit && between.includes('\n')) {
    refuse(opening, scan.messages.crossing, scan);
    scan.hidden.push([closing.start, closing.start + 1]);
    return;
  }
  scan.partners.set(opening.start, closing.start);
  scan.partners.set(closing.start, opening.start);
}

/** Whether only tags stand on the lines where a tag begins and ends. */
function isAlone({ start, written }: Tag, { text }: Scan): boolean {
  const end = start + written.length;
  const lineEnd = text.indexOf('\n', end);
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end, lineEnd < 0 ? text.length : lineEnd);
  return /^\s*(?:<[^<>]*>\s*)*$/.test(before) && /^\s*(?:<[^<>]*>\s*)*$/.test(after);
}

function refuse(
  tag: Tag,
  message: CodedMessage | ((written: string) => CodedMessage),
  scan: Scan,
  end = tag.start + 1,
): void {
  scan.hidden.push([tag.start, end]);
  scan.report({
    ...scan.source.placeOf(tag.start),
    ...(typeof message === 'function' ? message(tag.written) : message),
  });
}

/** The text with those ranges out of sight: a single sign by its stand-in, a longer range blank. */
export function hide(text: string, ranges: readonly [start: number, end: number][]): string {
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const hidden = text.slice(start, end);
    pieces.push(text.slice(from, start), hidden.length === 1 ? hideSigns(hidden) : hidden.replace(/[^\n]/g, ' '));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
