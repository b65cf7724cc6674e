import { decode, foldWord } from '../../vietnamese/index-form.ts';
import type { RawDocument } from './pagefind-index.ts';
import { endsOf } from './typed-words.ts';
import type { Match } from './ranking.ts';
import { PEOPLE_START, TEXT_START, TITLE_START } from '../../outputs/search/search-zones.ts';

/** A run of official text, and whether it answers the query. */
export interface Segment {
  text: string;
  hit: boolean;
}

export interface FoundProvision {
  href: string;
  /** “khoản 2 Điều 3”; absent for a place in the header. */
  label?: string | undefined;
  excerpt: Segment[];
}

/** A document that was found, ready to show: everything in the spelling of the source. */
export interface FoundDocument {
  href: string;
  /** “Công văn số 12/UBND-NC ngày … của …” */
  citation: Segment[];
  /** The subject; absent when the citation is all there is. */
  title?: Segment[] | undefined;
  status: string;
  /** The places that answer best, the best first; never none where the document has a text. */
  provisions: FoundProvision[];
  /** The words that were searched for: as typed, or those that stand in for them in the spelling of the document, if those
   * can be offered. */
  wording: string;
}

/** So many words of an excerpt stand before what answers, and so many it has at most. */
const BEFORE = 8;
const LENGTH = 44;

/** Signs that no text has, around what answers. */
const HIT = '\u0001';
const END = '\u0002';
/** A word in the form of the index. */
const WORD = /[\p{Alphabetic}\p{N}\p{M}]+_\^?`?/u;

/** A match with the document it was found in. What it answers goes along in the fragment, to be marked on arrival. */
export function foundDocument(match: Match, raw: RawDocument, typed: string): FoundDocument {
  const words = raw.content.split(' ');
  const [best] = match.passages;
  const isNamed = !!best && best.start < TITLE_START;
  const passages = match.passages.filter(({ score }) => score >= best!.score * 0.8);
  const keys = new Set([...match.interpretation.words.flatMap(endsOf), ...match.shorts]);
  const isHit = (at: number): boolean => keys.has(keyOf(words[at]));
  // Where the subject answers, the text is shown where it speaks of the same: two words of it side by side.
  if (best && !isNamed && passages.every(({ start }) => start < TEXT_START)) {
    const start = words.findIndex((_, at) => at >= TEXT_START && isHit(at) && (keys.size < 2 || isHit(at + 1)));
    if (start > 0) passages.push({ ...best, start, end: start + keys.size * 2 });
  }
  // Only words of the passages that were found, for a lone “y” elsewhere says nothing.
  const hits = new Set(
    [...words.keys()].filter((at) => passages.some(({ start, end }) => start <= at && at <= end) && isHit(at)),
  );
  const wording = match.interpretation.wording?.(match.interpretation, match, words) ?? typed;
  const said = wording || typed;
  const sought = said && !isNamed && raw.anchors[0] ? `#tim=${encodeURIComponent(said)}` : '';
  const addressOf = (id = ''): string => raw.url + sought + (id && (sought ? '&o=' : '#') + id);

  // Each section that answers, with the first word of its best passage.
  const starts = new Map<number, number>();
  for (const { start } of passages) {
    const at = raw.anchors.findLastIndex(({ location }) => location <= start);
    if (start >= TEXT_START && !starts.has(at)) starts.set(at, start);
  }
  // Where only the head answers, the text is shown from its beginning, whatever sections it has.
  if (!starts.size) starts.set(-1, TEXT_START);
  const provisions = [...starts].flatMap(([at, start]) => {
    const section = raw.anchors[at];
    const [, said, label] = /^(\d+) (.*)/.exec(section?.title ?? '') ?? [];
    const first = section ? section.location + Number(said) : TEXT_START;
    const from = Math.max(first, start - BEFORE);
    const end = (section && raw.anchors[at + 1]?.location) ?? words.length;
    const excerpt = segments(words, from, Math.min(end, from + LENGTH), hits);
    if (from > first) excerpt.unshift({ text: '… ', hit: false });
    if (from + LENGTH < end) excerpt.push({ text: ' …', hit: false });
    return excerpt[0] ? { href: addressOf(section?.id), label, excerpt } : [];
  });
  const title = segments(words, TITLE_START, PEOPLE_START, hits);
  return {
    href: (!(best && best.start < TEXT_START) && provisions[0]?.href) || addressOf(),
    citation: segments(words, 0, TITLE_START, hits),
    title: title[0] && title,
    status: raw.meta.status ?? '',
    provisions,
    wording,
  };
}

/** The key of a word in the form of the index; empty for what is none. */
export const keyOf = (word = ''): string => foldWord(WORD.exec(word)?.[0].split('_')[0] ?? '');

/** Words `[from, to)` as text, hits apart from the rest; a space between two hits belongs to them. */
function segments(words: readonly string[], from: number, to: number, hits: ReadonlySet<number>): Segment[] {
  const form = words
    .slice(from, to)
    .map((word, i) => (hits.has(from + i) ? word.replace(WORD, `${HIT}$&${END}`) : word));
  return decode(form.join(' '))
    .trim()
    .replaceAll(`${END} ${HIT}`, ' ')
    .split(/[\u0001\u0002]/)
    .map((text, i) => ({ text, hit: i % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
