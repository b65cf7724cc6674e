import { unifySpelling, foldWord, wordsOf } from '../../vietnamese/index-form.ts';
import { passagesOf, type Occurrence } from '../engine/alignment.ts';
import { element } from '../../browser/element.ts';
import { arrivalStrings } from '../search-strings.ts';
import { fill } from '../engine/search-words.ts';
import { readQuery } from '../engine/typed-words.ts';

const NAME = 'tim-kiem';
const MOST = 200;

/**
 * Marks in the page the words that were searched for: whole passages, not every lone word. The text itself is not
 * touched (CSS Custom Highlight); the reader can put the marks away.
 * @param sought the words as addresses write them
 */
export function markArrival(sought: string): void {
  const main = document.querySelector('main');
  if (!main || !('highlights' in CSS)) return;
  const typed = readQuery(new URLSearchParams(`q=${sought}`).get('q') ?? '').words;
  const { ranges, occurrences } = occurrencesIn(
    main,
    typed.map(({ key }) => key),
  );
  const passages = passagesOf(
    occurrences,
    typed.map(() => 1),
  ).slice(0, MOST);
  const best = passages[0]?.score ?? 0;
  const kept = passages.filter(({ score }) => score >= best * 0.8 && score > 0.4);
  const hits = occurrences.flatMap(({ place }) =>
    kept.some(({ start, end }) => place >= start && place <= end) ? (ranges.get(place) ?? []) : [],
  );
  if (hits.length === 0) return;
  CSS.highlights.set(NAME, new Highlight(...joined(hits)));
  const first = ranges.get(kept[0]?.start ?? -1);
  if (location.hash === '') first?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
  offerEnd(main, kept.length);
}

/** The words of a page that are asked for: where each stands, counted in words of the page, and its range. */
function occurrencesIn(
  root: Element,
  keys: readonly string[],
): { ranges: Map<number, Range>; occurrences: Occurrence[] } {
  const ranges = new Map<number, Range>();
  const occurrences: Occurrence[] = [];
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let place = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    for (const { text, start, end } of wordsOf(node.nodeValue ?? '')) {
      place += 1;
      const key = foldWord(unifySpelling(text.normalize('NFC')));
      keys.forEach((wanted, i) => {
        if (wanted !== key) return;
        const range = ranges.get(place) ?? document.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        ranges.set(place, range);
        occurrences.push({ place, from: i, to: i, agreement: 1 });
      });
    }
  }
  return { ranges, occurrences };
}

/** Ranges with nothing but spaces and signs between them as one: the marks run on as the words do. */
function joined(ranges: readonly Range[]): Range[] {
  const runs: Range[] = [];
  for (const range of new Set(ranges)) {
    const last = runs.at(-1);
    const isNext =
      last?.endContainer === range.startContainer &&
      /^[^\p{L}\p{N}]*$/u.test(range.startContainer.nodeValue?.slice(last.endOffset, range.startOffset) ?? 'x');
    if (isNext) last.setEnd(range.endContainer, range.endOffset);
    else runs.push(range);
  }
  return runs;
}

function offerEnd(main: Element, count: number): void {
  const end = element('button', { type: 'button', class: 'button' }, arrivalStrings.putAway);
  const bar = element(
    'div',
    { class: 'page-notice arrival' },
    element('p', { role: 'status' }, fill(arrivalStrings.marked, count)),
    end,
  );
  end.addEventListener('click', () => {
    CSS.highlights.delete(NAME);
    bar.remove();
    main.setAttribute('tabindex', '-1');
    (main as HTMLElement).focus({ preventScroll: true });
  });
  main.querySelector('.arrival')?.remove();
  main.append(bar);
}
