import type { RootContent } from 'mdast';
import type { Position } from '../../issues/issue.ts';
import { awaitsNumber, endsSentence } from '../numbering/line-starts.ts';
import { dashedNumber } from '../numbering/dashed-numbers.ts';
import { type Marker, type MarkerForm, readMarker } from '../numbering/markers.ts';
import { articleKey, isFirst, isNext, nextArticleKeys } from '../numbering/sequence.ts';
import { linesOf, type QuotableLine, quotableLines } from '../quotes/quotable-lines.ts';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';
import { outlineMessages } from './outline-messages.ts';

/** Kinds that consist of articles, whatever stands before the first of them. */
const OF_ARTICLES: ReadonlySet<string> = new Set([
  ...['Quyết định', 'Quy chế', 'Quy định', 'Hợp đồng', 'Điều lệ', 'Lệnh', 'Pháp lệnh'],
  ...['Luật', 'Bộ luật', 'Nghị định', 'Thông tư', 'Thông tư liên tịch'],
]);
/** Kinds that have no articles of their own: what stands in them is another document's. */
const WITHOUT_ARTICLES: ReadonlySet<string> = new Set([
  ...['Công văn', 'Công điện', 'Tờ trình', 'Giấy mời', 'Phiếu gửi', 'Phiếu chuyển', 'Phiếu báo', 'Thư công'],
]);

const NAMED: ReadonlySet<MarkerForm> = new Set(['part', 'chapter', 'section', 'subsection']);
const HEADINGS: ReadonlySet<MarkerForm> = new Set(['capital', 'roman']);
const OTHERS: ReadonlySet<MarkerForm> = new Set([...HEADINGS, 'clause', 'bracketed']);

/** A number at the start of a line. */
interface Start {
  marker: Marker;
  at: Position;
  /** The writer has made it a heading, which says that it is the document's own. */
  isHeading: boolean;
}

/**
 * The lines with articles that a text only lists or quotes: those of a draft in a tờ trình, those of another document
 * among its own. They are told of, and number nothing.
 * @param apart lines that are words of another document anyhow
 * @param typeName of a document, undefined for an annex or a passage
 */
export function listedArticles(
  nodes: readonly RootContent[],
  source: SourceText,
  { apart, typeName, report }: { apart: (line: number) => boolean; typeName?: string | undefined; report: Report },
): ReadonlySet<number> {
  if (!linesOf(nodes, source).some((line) => /^[\s*_#]*(?:Điều|ĐIỀU)[\s*_]+\d/u.test(line))) return new Set();
  const lines = quotableLines(nodes, source).flat();
  const runs = segmentsOf(startsOf(lines.filter(({ line }) => !apart(line)))).flatMap((starts, index) =>
    listedRuns(starts, index === 0 ? typeName : undefined),
  );
  for (const [first, ...others] of runs) {
    report({
      ...first!.at,
      ...outlineMessages.listed(
        first!.marker.text,
        others.map(({ at }) => at.line),
      ),
    });
  }
  return new Set(runs.flat().map(({ at }) => at.line));
}

function startsOf(lines: readonly QuotableLine[]): Start[] {
  return lines.flatMap(({ raw, line, isFirst: isOpening }, index): Start[] => {
    const plain = plainText(raw);
    const before = isOpening ? '' : plainText(lines[index - 1]?.raw ?? '');
    const marker = readMarker(plain) ?? dashedNumber(plain);
    if (!marker || marker.isDoubtful || (before !== '' && !endsSentence(before) && awaitsNumber(before))) return [];
    return [{ marker, at: { line, column: raw.search(/\S/) + 1 }, isHeading: /^\s*#/.test(raw) }];
  });
}

function plainText(raw: string): string {
  return raw
    .replace(/^\s*#{1,6}\s/, '')
    .replace(/[*_]/g, '')
    .trim();
}

/** Cut at each line “Phụ lục I”, which begins numbers of its own. */
function segmentsOf(starts: readonly Start[]): Start[][] {
  const segments: Start[][] = [[]];
  for (const start of starts) {
    if (start.marker.form === 'annex') segments.push([]);
    else segments.at(-1)!.push(start);
  }
  return segments;
}

/** The listed articles of one system of numbers, in runs. */
function listedRuns(starts: readonly Start[], typeName: string | undefined): Start[][] {
  const articles = starts.filter(({ marker }) => marker.form === 'article');
  if (articles.length === 0) return [];
  return hasOwnArticles(starts, articles, typeName) ? repeatedRuns(articles) : runsOf(starts);
}

function hasOwnArticles(starts: readonly Start[], articles: readonly Start[], typeName: string | undefined): boolean {
  const first = starts.find(({ marker: { form } }) => form === 'article' || NAMED.has(form) || OTHERS.has(form))!;
  if (articles.some(({ isHeading }) => isHeading) || NAMED.has(first.marker.form)) return true;
  if (typeName !== undefined && OF_ARTICLES.has(typeName)) return true;
  if (standUnderHeadings(starts)) return true;
  if (first.marker.form === 'article') return typeName === undefined || !WITHOUT_ARTICLES.has(typeName);
  return typeName === undefined && !isResumed(starts);
}

/** Whether the numbers before the first article go on after it, and are not those under an article. */
function isResumed(starts: readonly Start[]): boolean {
  const from = starts.findIndex(({ marker }) => marker.form === 'article');
  const outer = new Map(starts.slice(0, from).map(({ marker: { form, number } }) => [form, number]));
  const inner = new Map<MarkerForm, string>();
  return starts.slice(from).some(({ marker: { form, number } }) => {
    if (form === 'article') inner.clear();
    const [before, own] = [outer.get(form), inner.get(form)];
    inner.set(form, number);
    const isOwn = isFirst(form, number) || (own !== undefined && isNext(form, own, number));
    return OTHERS.has(form) && !isOwn && before !== undefined && isNext(form, before, number);
  });
}

/**
 * Whether articles count on from one heading to the next, right below them: “I. QUY ĐỊNH CHUNG”, Điều 1, Điều 2, “II.
 * …”, Điều 3.
 */
function standUnderHeadings(starts: readonly Start[]): boolean {
  let [last, headings] = ['', 0];
  for (const [index, { marker }] of starts.entries()) {
    if (marker.form !== 'article') continue;
    const isDue = last === '' ? isFirst('article', marker.number) : isNext('article', last, marker.number);
    if (!isDue) return false;
    last = marker.number;
    const above = starts[index - 1]?.marker.form;
    if (above !== undefined && HEADINGS.has(above)) headings += 1;
  }
  return headings > 1;
}

/** Of a document's own articles those that begin again and after which its own go on: 1, 2, [1, 2], 3. */
function repeatedRuns(articles: readonly Start[]): Start[][] {
  const runs: Start[][] = [];
  const seen = new Set<string>();
  const resumptionAfter = resumptions(articles);
  let last: string | undefined;
  for (let index = 0; index < articles.length; index += 1) {
    const { number } = articles[index]!.marker;
    const isDue = last === undefined || isNext('article', last, number);
    const end = isDue || !seen.has(number) ? -1 : resumptionAfter(index, last!);
    if (end > index) {
      runs.push(articles.slice(index, end));
      index = end - 1;
    } else {
      seen.add(number);
      last = number;
    }
  }
  return runs;
}

/**
 * Index of the article with which a document goes on after those that it lists from that one on, or -1. Asked for from
 * the first article to the last, so that those passed need not be looked at again.
 */
function resumptions(articles: readonly Start[]): (from: number, last: string) => number {
  const leaps = new Map<string, number[]>();
  for (let index = articles.length - 1; index > 0; index -= 1) {
    const [before, { number }] = [articles[index - 1]!.marker, articles[index]!.marker];
    if (isNext('article', before.number, number)) continue;
    const indexes = leaps.get(articleKey(number));
    if (indexes) indexes.push(index);
    else leaps.set(articleKey(number), [index]);
  }
  return (from, last) => {
    const ends = nextArticleKeys(last).map((key) => {
      const indexes = leaps.get(key) ?? [];
      while (indexes.length > 0 && indexes.at(-1)! <= from) indexes.pop();
      return indexes.at(-1) ?? Infinity;
    });
    const end = Math.min(...ends);
    return end === Infinity ? -1 : end;
  };
}

/** Articles that follow on each other, with nothing else between them. */
function runsOf(starts: readonly Start[]): Start[][] {
  const runs: Start[][] = [];
  let isGoingOn = false;
  for (const start of starts) {
    const isArticle = start.marker.form === 'article';
    if (isArticle && isGoingOn) runs.at(-1)!.push(start);
    else if (isArticle) runs.push([start]);
    isGoingOn = isArticle;
  }
  return runs;
}
