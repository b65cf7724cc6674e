import type { RootContent } from 'mdast';
import type { AmendingAct } from '../../domain/provision/provision.ts';
import { dashedNumber } from '../numbering/dashed-numbers.ts';
import { dashOf, endsSentence } from '../numbering/line-starts.ts';
import { type Marker, type MarkerForm, readMarker } from '../numbering/markers.ts';
import { isNext } from '../numbering/sequence.ts';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';
import { actIn } from './amending-act.ts';
import { quotationUnclosed } from './quotation-unclosed.ts';
import { linesOf, pairsOf, placeKey, type QuotableLine, quotableLines, type SignPlace } from './quotable-lines.ts';
import type { QuoteSign } from './signs.ts';

/** Whole lines that are words of another document: their numbers count nothing in this one. */
export interface QuotedRun {
  /** First and last line in the file. */
  from: number;
  to: number;
  /** How many quotation marks stand in the first line before the one that opens the run. */
  signsBefore: number;
  /** The number that the quotation begins with. */
  marker?: Marker;
  /** What is done to the text that is quoted, where this is an amendment. */
  act?: AmendingAct;
}

/** A first look at a flow: a line that begins with a quotation mark, or has one behind a colon. */
const SOME_QUOTE = /(?:^[ \t#*_]*|:[ \t*_]*)(?:["“”„«]|''|‘‘)/m;

/**
 * The quotations that begin with a number, or that an amendment leads on to, and run over whole lines to the mark that
 * closes them. Where that is missing the quotation is told of, and nothing is taken for it.
 */
export function quotedRuns(nodes: readonly RootContent[], source: SourceText, report: Report): QuotedRun[] {
  if (!linesOf(nodes, source).some((line) => SOME_QUOTE.test(line))) return [];
  return quotableLines(nodes, source).flatMap((stretch) => new RunFinder(stretch, report).find());
}

/** A line that may begin a run. */
interface Opening {
  at: number;
  sign: QuoteSign;
  marker: Marker | undefined;
  /** The words before it. */
  lead: string;
  act: AmendingAct | undefined;
  isIntroduced: boolean;
}

class RunFinder {
  readonly #lines: readonly QuotableLine[];
  readonly #report: Report;
  readonly #pairs: ReadonlyMap<string, SignPlace>;
  readonly #runs: QuotedRun[] = [];
  /** Index of the last line of the last run, with the words that led on to it. */
  #last = { at: -1, lead: '' };
  /** The last numbered line and the last article: their words say what is done to all that they quote. */
  #numbered = '';
  #article = '';
  /** The last number of each form outside all runs. */
  readonly #numbers = new Map<MarkerForm, string>();

  constructor(lines: readonly QuotableLine[], report: Report) {
    this.#lines = lines;
    this.#report = report;
    this.#pairs = pairsOf(lines);
  }

  find(): QuotedRun[] {
    for (let at = 0; at < this.#lines.length; at += 1) {
      this.#note(at);
      const opening = this.#openingAt(at);
      const end = opening && this.#endOf(opening);
      if (end === undefined) continue;
      this.#take(opening!, end);
      at = end;
    }
    return this.#runs;
  }

  #note(at: number): void {
    const plain = plainText(this.#lines[at]!.raw);
    const marker = numberOf(plain);
    if (!marker) return;
    this.#numbers.set(marker.form, marker.number);
    this.#numbered = plain;
    if (marker.form === 'article') this.#article = plain;
  }

  #take({ at, sign, marker, lead, act }: Opening, end: number): void {
    const { line, signs } = this.#lines[at]!;
    const run = { from: line, to: this.#lines[end]!.line, signsBefore: signs.indexOf(sign) };
    this.#runs.push({ ...run, ...(marker && { marker }), ...(act && { act }) });
    this.#last = { at: end, lead };
  }

  /** What opens at the start of that line or behind a colon in it, if it may be a run. */
  #openingAt(at: number): Opening | undefined {
    const { raw, signs, isFirst } = this.#lines[at]!;
    const sign = signs.find(
      ({ opens, start }) => opens && (plainText(raw.slice(0, start)) === '' || endsLead(raw.slice(0, start))),
    );
    if (!sign) return undefined;
    const isAtStart = plainText(raw.slice(0, sign.start)) === '';
    const lead = isAtStart ? this.#leadOf(at) : plainText(raw.slice(0, sign.start));
    if (isAtStart && !isFirst && !endsSentence(lead)) return undefined;
    const isIntroduced = endsLead(lead);
    const marker = markerOf(raw.slice(sign.end), isIntroduced);
    const isOfArticle = isIntroduced || lead === this.#article;
    const act = actIn(lead) ?? (isOfArticle ? (actIn(this.#numbered) ?? actIn(this.#article)) : undefined);
    const isOne = marker !== undefined || (isIntroduced && act !== undefined);
    return isOne ? { at, sign, marker, lead, act, isIntroduced } : undefined;
  }

  /** The words before a line, from the last number or sign of a list in their block. */
  #leadOf(at: number): string {
    if (at > 0 && this.#last.at === at - 1) return this.#last.lead;
    const words: string[] = [];
    for (let index = at - 1; index > this.#last.at; index -= 1) {
      const { raw, block } = this.#lines[index]!;
      if (block !== this.#lines[at - 1]!.block) break;
      const plain = plainText(raw);
      words.unshift(plain);
      if (numberOf(plain) || dashOf(plain) !== undefined) break;
    }
    return words.join(' ');
  }

  /** Index of the line that ends the run, or undefined where it is none; a run without an end is told. */
  #endOf(opening: Opening): number | undefined {
    const { at, sign, marker, act, isIntroduced } = opening;
    const first = this.#lines[at]!;
    const closing = this.#closingOf({ at, sign });
    if (!closing || this.#holdsDue(opening, closing.at)) {
      this.#report({ line: first.line, column: sign.start + 1, ...quotationUnclosed(marker?.text) });
      return undefined;
    }
    const last = this.#lines[closing.at]!;
    if (last.block !== first.block) return this.#endOfBlock(closing.at);
    const isWhole = plainText(first.raw.slice(0, sign.start)) === '' && this.#endsLine(closing);
    return isWhole && marker && (act || isIntroduced) ? closing.at : undefined;
  }

  /**
   * Whether the quotation would hold the number that is due in this document, and not in the quotation: then the mark
   * that closes it is missing, and the one that was found is another's.
   */
  #holdsDue({ at, marker }: Opening, end: number): boolean {
    const last = new Map<MarkerForm, string>(marker && [[marker.form, marker.number]]);
    return this.#lines.slice(at + 1, end + 1).some(({ raw, isFirst }) => {
      const found = isFirst ? numberOf(plainText(raw)) : undefined;
      if (!found || (found.form !== 'article' && found.form !== marker?.form)) return false;
      const [own, outer] = [last.get(found.form), this.#numbers.get(found.form)];
      last.set(found.form, found.number);
      const isOwn = own !== undefined && isNext(found.form, own, found.number);
      return !isOwn && outer !== undefined && isNext(found.form, outer, found.number);
    });
  }

  /** The mark that closes it; “a) …”; “b) …” in one line goes on. */
  #closingOf(opening: SignPlace): SignPlace | undefined {
    const closing = this.#pairs.get(placeKey(opening));
    if (!closing) return undefined;
    const { raw, signs } = this.#lines[closing.at]!;
    const next = signs.find(({ start, opens }) => opens && start >= closing.sign.end);
    const goesOn = next && /^[\s.;,]*$/.test(plainText(raw.slice(closing.sign.end, next.start)));
    return goesOn ? this.#closingOf({ at: closing.at, sign: next }) : closing;
  }

  /** Whether nothing but punctuation follows, and the next line of the block goes not on with the sentence. */
  #endsLine({ at, sign }: SignPlace): boolean {
    const { raw, isLast } = this.#lines[at]!;
    if (!/^[\s.,;:!?…/)\]]*$/.test(plainText(raw.slice(sign.end)))) return false;
    const next = isLast ? '' : plainText(this.#lines[at + 1]!.raw);
    return !/^\p{Ll}/u.test(next) || readMarker(next) !== undefined;
  }

  /** Words behind the mark that closes a quotation of several paragraphs stay with it. */
  #endOfBlock(at: number): number {
    const closing = this.#lines[at]!;
    if (plainText(closing.raw.slice(closing.signs.at(-1)!.end)).replace(/[\s.,;:!?…/)\]]/g, '') === '') return at;
    let end = at;
    while (!this.#lines[end]!.isLast) end += 1;
    return end;
  }
}

/** Whether words lead on to a quotation: they end in a colon. */
function endsLead(words: string): boolean {
  return /:[\s*_]*$/.test(words);
}

/** The number that a plain text begins with. */
function numberOf(plain: string): Marker | undefined {
  return readMarker(plain) ?? dashedNumber(plain);
}

function markerOf(words: string, isIntroduced: boolean): Marker | undefined {
  const marker = numberOf(plainText(words));
  return marker?.isDoubtful && !isIntroduced ? undefined : marker;
}

function plainText(raw: string): string {
  return raw
    .replace(/^\s*#{1,6}\s/, '')
    .replace(/[*_]/g, '')
    .trim();
}
