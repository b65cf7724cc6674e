import { wordsOf } from '../../vietnamese/index-form.ts';
import { passagesOf, type Occurrence } from '../engine/alignment.ts';
import type { FoundDocument, Segment } from '../engine/found-document.ts';
import { readQuery, typedWord, type TypedWord } from '../engine/typed-words.ts';
import { isCalled, placeAlone } from '../on-demand/on-demand.ts';
import { hereStrings } from '../search-strings.ts';

/** Quotation marks and a minus: what they mean only the whole search knows. */
const SIGNS = /["“”„«»]|\s-\S/;
/** What a word is worth whose marks are others than were typed. */
const OTHER_MARKS = 0.45;
/** So well does a provision answer that has the words, near each other and with their marks. */
const STRONG = 0.6;
const EXCERPT = { before: 8, length: 30 };
/** So many are listed; the search page has them all. */
const MOST = 6;

/** A line of the list under the box. */
type Line = Omit<FoundDocument, 'wording'>;

/** A provision of the document on this page: its name, its place and its own words. */
interface Provision {
  label: string;
  hash: string;
  text: string;
}

/**
 * The provisions of the document on this page that a query names, “khoản 2”, “Điều 15 khoản 1”, in their order; else
 * those with all its words, the best first: how many, and lines for some of them and for the search in this document alone.
 */
export function provisionsHere(query: string): [count: number, lines: Line[]] {
  const all = SIGNS.test(query) ? [] : provisionsOfPage();
  const label = placeAlone(query);
  const called = label === undefined ? [] : all.filter((one) => isCalled(one.label, label));
  const found = called[0]
    ? called.map((one) => ({ ...one, excerpt: excerptOf(one.text, 0, -1) }))
    : answering(query, all);
  const lines = found
    .slice(0, MOST)
    .map(({ label: [first = '', ...rest], hash, excerpt }) =>
      lineOf(hereStrings.title, first.toUpperCase() + rest.join(''), hash, excerpt),
    );
  const way = document.querySelector<HTMLAnchorElement>('.contents a[href*="#van-ban="]');
  const toAll =
    way && lineOf('', way.text, `${way.href}&q=${encodeURIComponent(query)}`, [{ text: query, hit: false }]);
  return [found.length, toAll ? [...lines, toAll] : lines];
}

/** Each by its permanent link, which has its name; the words of a row are those of all its cells. */
function provisionsOfPage(): Provision[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.provision-tools > a:first-child')].map((link) => {
    const own = link.closest('tr') ?? link.closest('.said')!;
    const text = [...own.querySelectorAll('[data-official]')].map((part) => part.textContent).join(' ');
    return { label: link.text, hash: link.hash, text: text.replace(/\s+/g, ' ').trim() };
  });
}

/** Those that have all words of a query, the best first, with what they say about them. */
function answering(query: string, all: readonly Provision[]): (Provision & { excerpt: Segment[] })[] {
  const { words, open } = readQuery(query);
  const weights = words.map(() => 1);
  const sought = `#tim=${encodeURIComponent(query)}&o=`;
  return all
    .flatMap((one) => {
      const [best] = passagesOf(occurrencesIn(one.text, words, open), weights);
      return best && best.has.every(Boolean) && best.score > STRONG ? { one, best } : [];
    })
    .sort((a, b) => b.best.score - a.best.score)
    .map(({ one, best: { start, end } }) => ({
      ...one,
      hash: sought + one.hash.slice(1),
      excerpt: excerptOf(one.text, start, end),
    }));
}

/** Where the words of a query stand in a text; the last may only be begun. */
function occurrencesIn(text: string, typed: readonly TypedWord[], isOpen: boolean): Occurrence[] {
  return wordsOf(text).flatMap((word, place) => {
    const { key, text: spelling } = typedWord(word.text);
    return typed.flatMap((wanted, at) => {
      const isBegun = isOpen && at === typed.length - 1 && key.startsWith(wanted.key);
      if (key !== wanted.key && !isBegun) return [];
      const isAsTyped = !wanted.marked || spelling.startsWith(wanted.text);
      return { place, from: at, to: at, agreement: isAsTyped ? 1 : OTHER_MARKS };
    });
  });
}

/** The words about a passage, which is marked; of none, where its end comes before its start, the words from there. */
function excerptOf(text: string, start: number, end: number): Segment[] {
  const words = wordsOf(text);
  const from = Math.max(0, start - EXCERPT.before);
  const at = (index: number): number => words[index]?.start ?? text.length;
  const to = from + EXCERPT.length;
  const hit = { from: at(start), to: end < start ? at(start) : words[end]!.end };
  const cut = from > 0 ? at(from) : 0;
  return [
    { text: (from > 0 ? '… ' : '') + text.slice(cut, hit.from), hit: false },
    { text: text.slice(hit.from, hit.to), hit: true },
    { text: text.slice(hit.to, Math.max(hit.to, at(to))) + (to < words.length ? ' …' : ''), hit: false },
  ].filter((segment) => segment.text !== '');
}

const lineOf = (above: string, name: string, href: string, excerpt: Segment[]): Line => ({
  href,
  citation: [{ text: above, hit: false }],
  title: [{ text: name, hit: false }],
  status: '',
  provisions: [{ href, excerpt }],
});
