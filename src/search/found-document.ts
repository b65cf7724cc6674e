import { decode, foldWord } from '../vietnamese/index-form.ts';
import type { Passage } from './alignment.ts';
import type { RawDocument } from './pagefind-index.ts';
import type { Match } from './ranking.ts';
import { ZONES } from '../outputs/search-zones.ts';

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
  /** The places that answer best, the best first. */
  provisions: FoundProvision[];
  /** The words of the best place as the document writes them. */
  wording: string;
}

const MOST_PROVISIONS = 3;
const EXCERPT = { before: 8, length: 44 };
const BODY = ZONES.people.end;
/** Signs before the first word and after the last. */
const AROUND = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** Signs that no text has, around what answers. */
const [HIT, END] = ['\u0001', '\u0002'];
/** A word in the form of the index. */
const WORD = /[\p{Alphabetic}\p{N}\p{M}]+_\^?`?/u;

/** A match with the document it was found in. What it answers goes along in the address, to be marked on arrival. */
export function foundDocument(match: Match, raw: RawDocument, typed: string): FoundDocument {
  const words = raw.content.split(' ');
  const [best] = match.passages;
  const passages = match.passages.filter(({ score }) => score >= (best?.score ?? 0) * 0.8);
  const hits = hitsOf(match, passages, words);
  const show = (from: number, to: number): Segment[] => segments(words, from, Math.min(to, words.length), hits);
  const query = match.reading.corrected ? match.reading.words.map(({ text }) => text).join(' ') : typed;
  const isNamed = passages.some(({ start }) => start < ZONES.citation.end);
  const address = query === '' || isNamed ? raw.url : `${raw.url}?tim=${encodeURIComponent(query)}`;

  const provisions: FoundProvision[] = [];
  for (const { start } of passages) {
    const at = raw.anchors.findLastIndex(({ location }) => location <= start);
    const section = raw.anchors[at];
    const href = `${address}#${section?.id}`;
    if (start < BODY || !section || provisions.some((other) => other.href === href)) continue;
    const end = raw.anchors[at + 1]?.location ?? words.length;
    const from = Math.max(section.location, start - EXCERPT.before);
    const to = Math.min(end, from + EXCERPT.length);
    const excerpt = show(from, to);
    if (from > section.location) excerpt.unshift({ text: '… ', hit: false });
    if (to < end) excerpt.push({ text: ' …', hit: false });
    provisions.push({ href, label: section.title, excerpt });
    if (provisions.length === MOST_PROVISIONS) break;
  }
  if (provisions.length === 0 && words.length > BODY) {
    provisions.push({ href: address, excerpt: show(BODY, BODY + EXCERPT.length) });
  }
  const title = show(ZONES.title.start, ZONES.title.end);
  return {
    href: best && best.start < BODY ? address : (provisions[0]?.href ?? address),
    citation: show(0, ZONES.citation.end),
    title: title.length > 0 ? title : undefined,
    status: raw.meta.status ?? '',
    provisions,
    wording: best ? decode(words.slice(best.start, best.end + 1).join(' ')).replace(AROUND, '') : '',
  };
}

/** The places to mark: only words of the passages that were found, for a lone “y” elsewhere says nothing. */
function hitsOf({ reading, shorts }: Match, passages: readonly Passage[], words: readonly string[]): Set<number> {
  const keys = new Set([...reading.words.map(({ key }) => key), ...shorts]);
  const hits = new Set<number>();
  for (const { start, end } of passages) {
    for (let at = start; at <= end; at += 1) {
      const [word = ''] = /[\p{Alphabetic}\p{N}\p{M}]+(?=_)/u.exec(words[at] ?? '') ?? [];
      if (keys.has(foldWord(word))) hits.add(at);
    }
  }
  return hits;
}

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
