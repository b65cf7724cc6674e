import { awaitsNumber, endsSentence } from '../numbering/line-starts.ts';
import type { Line } from './lines.ts';
import { beginsBlock, type Cut, flush, type ParagraphState } from './paragraph-state.ts';

/** Reads a line of another document's words, in which numbers begin paragraphs; false where it is none. */
export function readQuotedLine(line: Line, cut: Cut, reading: ParagraphState): boolean {
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
