import { toParagraph } from '../content/blocks.ts';
import { dashedForms } from '../numbering/dashed-numbers.ts';
import { isEnclosing } from '../numbering/enclosed-numbers.ts';
import { beginsItem, dashOf, NARROW } from '../numbering/line-starts.ts';
import type { MarkerForm } from '../numbering/markers.ts';
import type { QuotedRun } from '../quotes/quoted-runs.ts';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';
import { issuingSentences } from './attached.ts';
import { looseHeadings } from './attached-headings.ts';
import type { Line } from './lines.ts';
import { Outline } from './outline.ts';
import type { HeadingText } from './titles.ts';
import { UnreadRuns } from './unread-runs.ts';

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
  /** Where the document says that it issues something with it. */
  issuing: readonly string[];
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
  const outline = new Outline(report, looseHeadings(source.lines), isFormer);
  const issuing = issuingSentences(source.text);
  const dashed = dashedForms(lines);
  if (!isFormer && isEnclosing(source.lines)) dashed.add('bracketed');
  const unread = new UnreadRuns(source.lines, outline);
  return { source, report, outline, room, dashed, unread, isFormer, issuing, quotes: new Map(), listed: new Set() };
}

/** How far a paragraph is cut: lines go to the number before them, or else gather to a block. */
export interface Cut {
  lead?: HeadingText | undefined;
  leadForm?: MarkerForm;
  plain: Line[];
  before: string;
  widthBefore: number;
}

/** Whether a line without a number begins a paragraph or an item of a list. */
export function beginsBlock({ isFirst, text, raw, around }: Line, { plain }: Cut): boolean {
  if (isFirst) return true;
  const dash = dashOf(text);
  if (dash === undefined || !raw.trimStart().startsWith(dash)) return false;
  const isInList = plain[0] !== undefined && dashOf(plain[0].text) !== undefined;
  return beginsItem(text, around, isInList);
}

/** Adds the lines that have gathered as a paragraph. */
export function flush(cut: Cut, outline: Outline): void {
  const [first] = cut.plain;
  if (!first) return;
  const paragraph = toParagraph(cut.plain);
  if (!first.raw.trimStart().startsWith(paragraph.dash ?? '')) delete paragraph.dash;
  if (paragraph.inlines.length > 0) outline.addBlock(paragraph, first.at);
  cut.plain = [];
}
