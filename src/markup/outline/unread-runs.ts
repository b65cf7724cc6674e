import type { Position } from '../../issues/issue.ts';
import type { MarkerForm } from '../numbering/markers.ts';
import { isFirst, isNext } from '../numbering/sequence.ts';
import { type UnreadNumber, unreadNumber } from '../numbering/unread-numbers.ts';
import type { Report } from '../report.ts';
import type { Outline } from './outline.ts';
import { outlineMessages } from './outline-messages.ts';

/** A line of text that may begin with a number. */
export interface LineStart {
  text: string;
  /** The same as it stands in the file: there the writer may have escaped a sign. */
  raw: string;
  at: Position;
  /** Last line of its paragraph. */
  end: number;
  /** It begins a paragraph, or follows on a sentence whose line its writer ended. */
  isOpening: boolean;
  /** A program that wraps lines would have put its first word on the line before. */
  isAfterEnd: boolean;
}

/** Numbers that follow on each other in one way that is not read. */
interface Run {
  first: UnreadNumber;
  at: Position;
  last: string;
  /** Where the others stand. */
  lines: number[];
}

/** Collects the numbers that are not read, to tell of each run of them once. */
export class UnreadRuns {
  readonly #outline: Outline;
  /** Of each line, what stands in brackets anywhere but at its start: “(1)”, “(a)”. */
  readonly #inText: readonly (readonly string[])[];
  /** The first line of each of those. */
  readonly #firstInText = new Map<string, number>();
  readonly #runs: Run[] = [];
  /** The last run of each way and form. */
  readonly #open = new Map<string, Run>();

  constructor(lines: readonly string[], outline: Outline) {
    this.#outline = outline;
    this.#inText = lines.map(
      (line) =>
        line
          .trimStart()
          .slice(1)
          .match(/\([\p{L}\d]{1,4}\)/gu) ?? [],
    );
    this.#inText.forEach((signs, index) => {
      for (const sign of signs) if (!this.#firstInText.has(sign)) this.#firstInText.set(sign, index + 1);
    });
  }

  /** Takes note of a line that is read as text, and says whether it begins with a number all the same. */
  note(start: LineStart): boolean {
    const found = unreadNumber(start.text);
    if (!found || !start.raw.startsWith(found.text)) return false;
    const { way, number, forms } = found;
    const run = forms.flatMap((form) => {
      const open = this.#open.get(`${way} ${form}`);
      return open && isNext(form, open.last, number) ? open : [];
    })[0];
    if (!run) return start.isOpening && this.#begin(found, start);
    if (!start.isOpening && !start.isAfterEnd) return false;
    run.last = number;
    run.lines.push(start.at.line);
    return true;
  }

  /** Reports every run at its first number. */
  tell(report: Report): void {
    for (const { first, at, lines } of this.#runs) report({ ...at, ...outlineMessages.unread(first, lines) });
  }

  #begin(first: UnreadNumber, start: LineStart): boolean {
    const { way, number, text } = first;
    const form = first.forms.find((candidate) => {
      const marker = { form: candidate, number, text };
      return way === 'sign' || isFirst(candidate, number) || this.#outline.expects(marker);
    });
    if (!form || (way === 'enclosed' && this.#isOfText(form, number, start))) return false;
    const run = { first, at: start.at, last: number, lines: [] };
    this.#runs.push(run);
    this.#open.set(`${way} ${form}`, run);
    return true;
  }

  /** “(1)” can be a note to a “(1)” in the text above it, or the first of several in one sentence: no number then. */
  #isOfText(form: MarkerForm, number: string, { at, end }: LineStart): boolean {
    if ((this.#firstInText.get(`(${number})`) ?? at.line) < at.line) return true;
    const besides = this.#inText.slice(at.line - 1, end).flat();
    return besides.some((sign) => isNext(form, number, sign.slice(1, -1)));
  }
}
