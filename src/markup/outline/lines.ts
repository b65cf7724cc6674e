import type { Paragraph } from 'mdast';
import { inlineText } from '../../domain/provision/provision-text.ts';
import type { Position } from '../../issues/issue.ts';
import { dropStart, type InlineLine, takeStart, toLines } from '../content/inlines.ts';
import { dashedNumberOf } from '../numbering/dashed-numbers.ts';
import { isLabelOver } from '../numbering/label-lines.ts';
import { endsSentence, type Surroundings, surroundingsOf } from '../numbering/line-starts.ts';
import { type Marker, type MarkerForm, readMarker } from '../numbering/markers.ts';
import type { QuotedRun } from '../quotes/quoted-runs.ts';
import { quoteSigns } from '../quotes/signs.ts';
import type { SourceText } from '../source-text.ts';

/** A line of a paragraph with everything that decides what it begins. */
export interface Line extends InlineLine {
  around: Surroundings;
  text: string;
  raw: string;
  at: Position;
  isFirst: boolean;
  /** The number of the last line of its paragraph. */
  end: number;
  marker: Marker | undefined;
  /** Its words lead on to a quotation that begins on the same line of the file. */
  isBeforeQuote?: true;
}

/** The lines of a paragraph. */
export function linesOf(
  node: Paragraph,
  { source, dashed, room }: { source: SourceText; dashed: ReadonlySet<MarkerForm>; room: number },
): Line[] {
  const { start, end } = node.position!;
  const lines = toLines(node.children, source.text);
  const surroundings = surroundingsOf(
    lines.map(({ inlines }) => inlineText(inlines)),
    room,
  );
  let number = start.line;
  const read = lines.map((line, index): Line => {
    number = line.line ?? (index === 0 ? start.line : number + 1);
    const full = source.lines[number - 1] ?? '';
    const raw = index === 0 ? full.slice(start.column - 1) : full;
    const at = { line: number, column: full.length - raw.trimStart().length + 1 };
    const text = inlineText(line.inlines);
    const isBold = line.inlines.length === 1 && line.inlines[0]?.type === 'strong';
    const marker = writtenMarker(text.trim(), raw, isBold, dashed);
    return { ...line, around: surroundings[index]!, text, raw, at, isFirst: index === 0, end: end.line, marker };
  });
  return withWholeLabels(read, dashed);
}

/** “Điều” over “2. Trách nhiệm …”: the word of a number and the number are one line, whoever has broken it. */
function withWholeLabels(lines: readonly Line[], dashed: ReadonlySet<MarkerForm>): Line[] {
  const whole: Line[] = [];
  for (const line of lines) {
    const label = whole.at(-1);
    const isOpening = label?.isFirst || endsSentence(label?.around.before ?? '');
    if (!label || !isOpening || line.isAfterBreak || !isLabelOver(label.text.trim(), line.text.trim())) {
      whole.push(line);
      continue;
    }
    const text = `${label.text.trim()} ${line.text.trimStart()}`;
    const raw = `${label.raw.trimEnd()} ${plainStart(line.raw)}`;
    const inlines: Line['inlines'] = [{ type: 'text', value: text.slice(0, -line.text.trimStart().length) }];
    const rest = dropStart(line.inlines, line.text.length - line.text.trimStart().length);
    const marker = writtenMarker(text.trim(), raw, false, dashed);
    whole[whole.length - 1] = { ...label, text, raw, inlines: [...inlines, ...rest], marker };
  }
  return whole;
}

/**
 * The number at the start of a line, if the writer has not escaped it: the raw line shows that.
 * @param dashed the forms that the document numbers with a dash
 */
export function writtenMarker(
  text: string,
  raw: string,
  isTitle: boolean,
  dashed: ReadonlySet<MarkerForm>,
): Marker | undefined {
  const marker = readMarker(text, isTitle) ?? dashedNumberOf(text, dashed);
  return marker && plainStart(raw).startsWith(marker.text) ? marker : undefined;
}

/** What a line begins with, without the signs of Markdown. */
export function plainStart(raw: string): string {
  return raw
    .slice(0, 400)
    .replace(/^\s*(?:#{1,6}\s+)?/, '')
    .replace(/[*_]/g, '')
    .replace(/[ \t]+/g, ' ');
}

/** A line in two where words of another document begin in the middle of it. */
export function splitAtQuote(line: Line, quotes: ReadonlyMap<number, QuotedRun>): Line[] {
  const run = quotes.get(line.at.line);
  const sign = run && quoteSigns(line.text)[run.signsBefore];
  if (!sign || line.text.slice(0, sign.start).trim() === '') return [line];
  const [head, tail] = [line.text.slice(0, sign.start), line.text.slice(sign.start)];
  const lead: Line = { ...line, text: head, inlines: takeStart(line.inlines, sign.start), isBeforeQuote: true };
  return [lead, { ...line, text: tail, inlines: dropStart(line.inlines, sign.start), marker: undefined }];
}
