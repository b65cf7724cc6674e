import type { Paragraph } from 'mdast';
import { toParagraph } from '../content/blocks.ts';
import { dropStart } from '../content/inlines.ts';
import { awaitsNumber, beginsItem, dashOf, endsSentence, NARROW } from '../numbering/line-starts.ts';
import { dashedForms } from '../numbering/dashed-numbers.ts';
import { isAllCaps, type Marker, type MarkerForm } from '../numbering/markers.ts';
import { type Line, linesOf, plainStart, splitAtQuote } from './lines.ts';
import { outlineMessages } from './outline-messages.ts';
import { Outline } from './outline.ts';
import type { QuotedRun } from '../quotes/quoted-runs.ts';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';
import type { HeadingText } from './titles.ts';
import { UnreadRuns } from './unread-runs.ts';

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
  /** Forms that the document numbers with a dash: “1-”, “a-”. */
  dashed: ReadonlySet<MarkerForm>;
  unread: UnreadRuns;
  /** The text is read as it once was, to know what ids came of that. */
  isFormer: boolean;
  /** Lines with articles that are only listed. */
  listed: Set<number>;
  /** Words of another document, by the line that they begin on. */
  quotes: Map<number, QuotedRun>;
  /** Those that are being read. */
  quoted?: QuotedRun | undefined;
}

/** Begins to read a body; `isFormer` as the outline has it. */
export function beginReading(source: SourceText, report: Report, isFormer = false): ParagraphState {
  const lines = source.lines.filter((line) => !/^\s*[|<]/.test(line));
  const longest = lines.reduce((room, { length }) => Math.max(room, length), NARROW);
  const room = longest > MAX_WRAPPED ? Infinity : longest;
  const outline = new Outline(report, isFormer);
  const [dashed, unread] = [dashedForms(lines), new UnreadRuns(source.lines, outline)];
  return { source, report, outline, room, dashed, unread, isFormer, quotes: new Map(), listed: new Set() };
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
  for (const line of linesOf(node, reading).flatMap((whole) => splitAtQuote(whole, reading.quotes))) {
    if (readQuotedLine(line, cut, reading)) continue;
    if (reading.listed.has(line.at.line)) {
      flush(cut, reading.outline);
      Object.assign(cut, { lead: undefined, plain: [line], before: line.text });
      continue;
    }
    const isNumbered = line.marker && opensProvision(line, line.marker, cut, reading.outline);
    if (!isNumbered) noteText(line, cut, reading);
    const isUnread = !line.marker && noteUnread(line, cut, reading);
    if (line.marker && isNumbered) open(line, line.marker, cut, reading);
    else if (isUnread || beginsBlock(line, cut)) {
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

/** Reads a line of another document's words, in which numbers begin paragraphs; false where it is none. */
function readQuotedLine(line: Line, cut: Cut, reading: ParagraphState): boolean {
  const { outline, quotes } = reading;
  const run = line.isBeforeQuote ? undefined : quotes.get(line.at.line);
  if (run) {
    flush(cut, outline);
    cut.lead = undefined;
    outline.beginQuoted(run, line.at);
    reading.quoted = run;
  }
  if (!reading.quoted) return false;
  const isNumbered =
    line.marker !== undefined && (line.isFirst || endsSentence(cut.before) || !awaitsNumber(cut.before));
  if (run || isNumbered || beginsBlock(line, cut)) {
    flush(cut, outline);
    if (!run && isNumbered) outline.nextQuoted(line.marker!, line.at);
  }
  cut.plain.push(line);
  cut.before = line.text;
  if (line.at.line >= reading.quoted.to) {
    flush(cut, outline);
    endQuotesBefore(Infinity, reading);
    // What follows begins anew.
    cut.before = '.';
  }
  return true;
}

/** Ends the words of another document that end before that line. */
export function endQuotesBefore(line: number, reading: ParagraphState): void {
  if (!reading.quoted || reading.quoted.to >= line) return;
  reading.outline.endQuoted();
  reading.quoted = undefined;
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
  const isCounted = marker !== undefined && ['capital', 'letter'].includes(marker.form) && outline.counts(marker.form);
  const isLikely = isFirst ? isCounted : endsSentence(before);
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

function noteText(line: Line, cut: Cut, { outline, room }: ParagraphState): void {
  const begins = line.isFirst ? 'after-blank' : isAfterSentence(line, cut, room) ? 'on-next-line' : 'no';
  outline.noteText(line.text.trim(), line.at, begins);
}

/** Whether a line without a number that is read begins with one that is not. */
function noteUnread(line: Line, cut: Cut, { unread, room }: ParagraphState): boolean {
  const { text, raw, at, end, isFirst } = line;
  const isOpening = isFirst || isAfterSentence(line, cut, room);
  const isAfterEnd = isEndedByWriter(cut.widthBefore, raw, room);
  return unread.note({ text: text.trim(), raw: plainStart(raw), at, end, isOpening, isAfterEnd });
}

function isAfterSentence({ raw }: Line, { before, widthBefore }: Cut, room: number): boolean {
  return endsSentence(before) && isEndedByWriter(widthBefore, raw, room);
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

function beginsBlock({ isFirst, text, raw, around }: Line, { plain }: Cut): boolean {
  if (isFirst) return true;
  const dash = dashOf(text);
  if (dash === undefined || !raw.trimStart().startsWith(dash)) return false;
  const isInList = plain[0] !== undefined && dashOf(plain[0].text) !== undefined;
  return beginsItem(text, around, isInList);
}

function flush(cut: Cut, outline: Outline): void {
  const [first] = cut.plain;
  if (!first) return;
  const paragraph = toParagraph(cut.plain);
  if (!first.raw.trimStart().startsWith(paragraph.dash ?? '')) delete paragraph.dash;
  if (paragraph.inlines.length > 0) outline.addBlock(paragraph, first.at);
  cut.plain = [];
}
