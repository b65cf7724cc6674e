import { BREAK, decode, foldWord, unifySpelling, wordsOf } from '../vietnamese/index-form.ts';
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
  label?: string;
  excerpt: Segment[];
}

/** A document that was found, ready to show: everything in the spelling of the source. */
export interface FoundDocument {
  href: string;
  /** “Công văn số 12/UBND-NC ngày … của …” */
  citation: Segment[];
  /** The subject; absent when the citation is all there is. */
  title?: Segment[];
  status: string;
  /** The places that answer best, the best first. */
  provisions: FoundProvision[];
  /** The words of the best place as the document writes them. */
  wording: string;
}

const MOST_PROVISIONS = 3;
const EXCERPT = { before: 8, length: 44 };
const BODY = ZONES.people.end;

/** A match with the document it was found in. What it answers goes along in the address, to be marked on arrival. */
export function foundDocument(match: Match, raw: RawDocument, typed: string): FoundDocument {
  const words = raw.content.split(' ');
  const isHit = hitTest(match);
  const best = match.passages[0]?.score ?? 0;
  const passages = match.passages.filter(({ score }) => score >= best * 0.8);
  const named = passages.some(({ start }) => start < ZONES.citation.end);
  const show = (from: number, to: number): Segment[] =>
    segments(words, from, to, (at) => isHit(at, words[at] ?? '', passages));
  const query = match.reading.corrected ? match.reading.words.map(({ text }) => text).join(' ') : typed;
  const address = query === '' || named ? raw.url : `${raw.url}?tim=${encodeURIComponent(query)}`;

  const sections = raw.anchors.map(({ id, title, location }, i) => ({
    id,
    label: title,
    from: location,
    to: raw.anchors[i + 1]?.location ?? words.length,
  }));
  const provisions: FoundProvision[] = [];
  for (const { start } of passages) {
    const section = sections.findLast(({ from }) => from <= start);
    if (start < BODY || !section || provisions.some(({ label }) => label === section.label)) continue;
    const from = Math.max(section.from, start - EXCERPT.before);
    const to = Math.min(section.to, from + EXCERPT.length);
    provisions.push({
      href: `${address}#${section.id}`,
      ...(section.label !== undefined && { label: section.label }),
      excerpt: [
        ...(from > section.from ? [{ text: '… ', hit: false }] : []),
        ...show(from, to),
        ...(to < section.to ? [{ text: ' …', hit: false }] : []),
      ],
    });
    if (provisions.length === MOST_PROVISIONS) break;
  }
  if (provisions.length === 0 && words.length > BODY) {
    provisions.push({ href: address, excerpt: show(BODY, Math.min(words.length, BODY + EXCERPT.length)) });
  }
  const title = show(ZONES.title.start, ZONES.title.end);
  const first = match.passages[0];
  return {
    href: first && first.start < BODY ? address : (provisions[0]?.href ?? address),
    citation: show(0, ZONES.citation.end),
    ...(title.length > 0 && { title }),
    status: raw.meta.status ?? '',
    provisions,
    wording: first ? wordingOf(words, first) : '',
  };
}

/** Only words of the passages that were found are marked: a lone “y” elsewhere says nothing. */
function hitTest({ reading, shorts }: Match): (at: number, form: string, passages: readonly Passage[]) => boolean {
  const keys = new Set([...reading.words.map(({ key }) => key), ...shorts]);
  return (at, form, passages) => passages.some(({ start, end }) => at >= start && at <= end) && keys.has(keyOf(form));
}

function keyOf(form: string): string {
  const word = wordsOf(decode(form))[0];
  return word ? foldWord(unifySpelling(word.text)) : '';
}

function wordingOf(words: readonly string[], { start, end }: Passage): string {
  return decode(words.slice(start, end + 1).join(' ')).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/** Words `[from, to)` as text, hits apart from the rest, punctuation and spaces outside of hits where they can be. */
function segments(words: readonly string[], from: number, to: number, isHit: (at: number) => boolean): Segment[] {
  const parts: Segment[] = [];
  const add = (text: string, hit: boolean): void => {
    const last = parts.at(-1);
    const beforeLast = parts.at(-2);
    // A space between two hits belongs to them.
    if (hit && last && !last.hit && last.text === ' ' && beforeLast?.hit) {
      parts.pop();
      beforeLast.text += ` ${text}`;
    } else if (last?.hit === hit) last.text += text;
    else if (text !== '') parts.push({ text, hit });
  };
  let end = to;
  while (end > from && words[end - 1] === BREAK) end -= 1;
  for (let at = from; at < end; at += 1) {
    const text = decode(`${words[at] ?? ''} `);
    const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
    add(before, false);
    add(word, isHit(at));
    add(at === end - 1 ? after.trimEnd() : after, false);
  }
  return parts.filter(({ text }) => text !== '');
}
