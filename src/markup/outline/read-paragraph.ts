import type { Paragraph } from 'mdast';
import { dropStart } from '../content/inlines.ts';
import { awaitsNumber, endsSentence } from '../numbering/line-starts.ts';
import { isAllCaps, type Marker, type MarkerForm } from '../numbering/markers.ts';
import { type Line, linesOf, plainStart, splitAtQuote } from './lines.ts';
import type { Outline } from './outline.ts';
import { outlineMessages } from './outline-messages.ts';
import { beginsBlock, type Cut, flush, type ParagraphState } from './paragraph-state.ts';
import { readQuotedLine } from './read-quoted.ts';
import type { HeadingText } from './titles.ts';

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

/** After a blank line every number begins a provision; inside a paragraph only the one that is due. */
function opensProvision(line: Line, marker: Marker, cut: Cut, outline: Outline): boolean {
  if (line.isFirst) return !marker.isDoubtful || outline.expects(marker);
  if (!outline.expects(marker)) return false;
  const isAfterBareNumber = cut.lead?.lines.length === 1 && cut.lead.lines[0]?.inlines.length === 0;
  return isAfterBareNumber || endsSentence(cut.before) || !awaitsNumber(cut.before, marker.form === 'letter');
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
