import type { Doubt } from '../../importing/draft/draft.ts';
import { toNewTonePlacement } from '../../vietnamese/tone-placement.ts';

/** What became of the figures of a paper that a machine has recognised. */
export interface Figures {
  all: number;
  /** Read as something else, or not at all. */
  wrong: number;
  /** Those of them that no doubt shows to a person. */
  unmarked: string[];
}

const wordsOf = (text: string): string[] => toNewTonePlacement(text).split(/\s+/).filter(Boolean);

/**
 * Holds the words of a recognised text against the true ones, in their order.
 * @param doubts what a person is told to look at: the words of the lines that they show
 */
export function figuresOf(truth: string, recognised: string, doubts: readonly Doubt[]): Figures {
  const [wanted, found] = [wordsOf(truth), wordsOf(recognised)];
  const shown = new Set(doubts.flatMap(({ evidence }) => wordsOf(evidence?.text ?? '')));
  const figures: Figures = { all: 0, wrong: 0, unmarked: [] };
  for (const { from, to } of segments(wanted, found)) {
    const sought = from.filter((word) => /\d/.test(word));
    figures.all += sought.length;
    const wrong = sought.filter((word) => !to.includes(word));
    figures.wrong += wrong.length;
    // A figure that became other words is marked where a doubt shows one of them; one that became nothing is lost.
    if (wrong.length > 0 && !to.some((word) => shown.has(word)))
      figures.unmarked.push(`${wrong.join(' ')} → ${to.join(' ')}`);
  }
  return figures;
}

/** Runs of words that are the same in both texts, and what stands between them. */
function segments(a: readonly string[], b: readonly string[]): { from: string[]; to: string[] }[] {
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      common[i]![j] = a[i] === b[j] ? common[i + 1]![j + 1]! + 1 : Math.max(common[i + 1]![j]!, common[i]![j + 1]!);
    }
  }
  const found: { from: string[]; to: string[] }[] = [];
  let open: { from: string[]; to: string[] } = { from: [], to: [] };
  const close = (): void => {
    if (open.from.length + open.to.length > 0) found.push(open);
    open = { from: [], to: [] };
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      close();
      found.push({ from: [a[i]!], to: [b[j]!] });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!)) open.from.push(a[i++]!);
    else open.to.push(b[j++]!);
  }
  close();
  return found;
}
