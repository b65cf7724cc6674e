import type { Paragraph } from 'mdast';
import { inlineText } from '../../domain/provision/provision-text.ts';
import type { Position } from '../../issues/issue.ts';
import { toParagraph } from '../content/blocks.ts';
import { dropStart, type InlineLine, toLines } from '../content/inlines.ts';
import { awaitsNumber, beginsItem, dashOf, endsSentence } from '../numbering/line-starts.ts';
import { isAllCaps, type Marker, type MarkerForm, readMarker } from '../numbering/markers.ts';
import { outlineMessages } from './outline-messages.ts';
import { Outline } from './outline.ts';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';
import { type HeadingText, NARROW } from './titles.ts';

/** Such numbers also stand in sentences, at whose places a program may break a line; “a)” does not. */
const IN_SENTENCES: ReadonlySet<MarkerForm> = new Set(['article', 'clause', 'dotted', 'roman']);
/** After these a line of title needs no full stop. */
const BEFORE_TITLES: ReadonlySet<MarkerForm> = new Set([
  'part',
  'chapter',
  'section',
  'subsection',
  'annex',
  'article',
  'capital',
  'roman',
]);

/** Programs wrap lines no longer than that. */
const MAX_WRAPPED = 120;

/** What a body is read from and into. */
export interface ParagraphState {
  source: SourceText;
  report: Report;
  outline: Outline;
  /** So many characters fit on a line: where no program has wrapped the text, any number. */
  room: number;
}

/** Begins to read a body. */
export function beginReading(source: SourceText, report: Report): ParagraphState {
  const lines = source.lines.filter((line) => !/^\s*[|<]/.test(line));
  const longest = lines.reduce((room, { length }) => Math.max(room, length), NARROW);
  const room = longest > MAX_WRAPPED ? Infinity : longest;
  return { source, report, outline: new Outline(report), room };
}

/** A line of a paragraph with everything that decides what it begins. */
interface Line extends InlineLine {
  text: string;
  raw: string;
  at: Position;
  isFirst: boolean;
  marker: Marker | undefined;
}

/** How far a paragraph is cut: lines go to the number before them, or else gather to a block. */
interface Cut {
  lead?: HeadingText | undefined;
  leadForm?: MarkerForm;
  plain: Line[];
  before: string;
  widthBefore: number;
}

/** Reads a paragraph line by line: each may begin a provision or an item of a list. */
export function readParagraph(node: Paragraph, reading: ParagraphState): void {
  const cut: Cut = { plain: [], before: '', widthBefore: 0 };
  for (const line of linesOf(node, reading.source)) {
    const isNumbered = line.marker && opensProvision(line, line.marker, cut, reading.outline);
    if (!isNumbered) noteText(line, cut, reading);
    if (line.marker && isNumbered) open(line, line.marker, cut, reading);
    else if (beginsBlock(line, cut)) {
      reportSkipped(line, cut, reading);
      flush(cut, reading.outline);
      cut.lead = undefined;
      cut.plain = [line];
    } else {
      reportSkipped(line, cut, reading);
      if (cut.lead) cut.lead.lines.push(toLeadLine(line, line.inlines));
      else cut.plain.push(line);
    }
    cut.before = line.text;
    cut.widthBefore = line.raw.trim().length;
  }
  flush(cut, reading.outline);
}

function linesOf(node: Paragraph, source: SourceText): Line[] {
  const { start } = node.position!;
  let number = start.line;
  return toLines(node.children, source.text).map((line, index) => {
    number = line.line ?? (index === 0 ? start.line : number + 1);
    const full = source.lines[number - 1] ?? '';
    const raw = index === 0 ? full.slice(start.column - 1) : full;
    const at = { line: number, column: full.length - raw.trimStart().length + 1 };
    const text = inlineText(line.inlines);
    const isBold = line.inlines.length === 1 && line.inlines[0]?.type === 'strong';
    return { ...line, text, raw, at, isFirst: index === 0, marker: writtenMarker(text.trim(), raw, isBold) };
  });
}

/** The number at the start of a line, if the writer has not escaped it: the raw line shows that. */
export function writtenMarker(text: string, raw: string, isTitle: boolean): Marker | undefined {
  const marker = readMarker(text, isTitle);
  return marker && plainStart(raw).startsWith(marker.text) ? marker : undefined;
}

function plainStart(raw: string): string {
  return raw
    .slice(0, 400)
    .replace(/^\s*(?:#{1,6}\s+)?/, '')
    .replace(/[*_]/g, '')
    .replace(/[ \t]+/g, ' ');
}

/** After a blank line every number begins a provision; inside a paragraph only the one that is due. */
function opensProvision(line: Line, marker: Marker, cut: Cut, outline: Outline): boolean {
  if (line.isFirst) return !marker.isDoubtful || outline.expects(marker);
  if (!outline.expects(marker)) return false;
  const isAfterBareNumber = cut.lead?.lines.length === 1 && cut.lead.lines[0]?.inlines.length === 0;
  return isAfterBareNumber || endsSentence(cut.before) || !awaitsNumber(cut.before);
}

/** A number in running text that a reader would take for the next one deserves a word. */
function reportSkipped({ marker, isFirst, at }: Line, { before }: Cut, { report, outline }: ParagraphState): void {
  const isLikely = isFirst ? marker?.form === 'capital' && outline.counts('capital') : endsSentence(before);
  if (marker && isLikely) report({ ...at, ...outlineMessages.asText(marker.text) });
}

function open(line: Line, marker: Marker, cut: Cut, { outline, report }: ParagraphState): void {
  if (isUnclear(line, marker, cut)) report({ ...line.at, ...outlineMessages.unclear(marker.text) });
  flush(cut, outline);
  const indent = line.text.length - line.text.trimStart().length;
  const rest = dropStart(line.inlines, indent + marker.text.length);
  cut.lead = { lines: [toLeadLine(line, rest)], isHeading: false };
  cut.leadForm = marker.form;
  outline.openProvision(marker, cut.lead, line.at);
}

function noteText(
  { isFirst, raw, text, at }: Line,
  { before, widthBefore }: Cut,
  { outline, room }: ParagraphState,
): void {
  const isEnded = endsSentence(before) && isEndedByWriter(widthBefore, raw, room);
  outline.noteText(text.trim(), at, isFirst ? 'after-blank' : isEnded ? 'on-next-line' : 'no');
}

/** Whether a line ends where its writer ended it: a program that wraps lines would have put the next word on it. */
function isEndedByWriter(width: number, next: string, room: number): boolean {
  return width + 1 + next.trim().split(/\s/, 1)[0]!.length <= room;
}

/** Whether the line before can be the title of what its number began. */
function isAfterTitle({ lead, leadForm, plain }: Cut): boolean {
  return lead !== undefined && plain.length === 0 && leadForm !== undefined && BEFORE_TITLES.has(leadForm);
}

/** Whether the number may as well belong to the sentence of the line before. */
function isUnclear({ isFirst }: Line, { form }: Marker, cut: Cut): boolean {
  if (isFirst || !IN_SENTENCES.has(form)) return false;
  return !isAfterTitle(cut) && !endsSentence(cut.before) && !isAllCaps(cut.before);
}

function toLeadLine({ raw, isAfterBreak }: Line, inlines: Line['inlines']): HeadingText['lines'][number] {
  return { inlines, isAfterBreak, width: raw.trim().length };
}

function beginsBlock({ isFirst, text, raw }: Line, { plain, before }: Cut): boolean {
  if (isFirst) return true;
  const dash = dashOf(text);
  if (dash === undefined || !raw.trimStart().startsWith(dash)) return false;
  const isInList = plain[0] !== undefined && dashOf(plain[0].text) !== undefined;
  return beginsItem(text, before, isInList);
}

function flush(cut: Cut, outline: Outline): void {
  const [first] = cut.plain;
  if (!first) return;
  const paragraph = toParagraph(cut.plain);
  if (!first.raw.trimStart().startsWith(paragraph.dash ?? '')) delete paragraph.dash;
  if (paragraph.inlines.length > 0) outline.addBlock(paragraph, first.at);
  cut.plain = [];
}
