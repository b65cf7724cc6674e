import type { ComparedText } from '../../comparison/compared-text.ts';
import { differenceBetween, type Difference } from '../../comparison/difference.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { oncePer } from '../../domain/once-per.ts';
import type { DocumentVersion } from '../../history/history.ts';
import { comparedText } from './compared-text.ts';
import type { Neighbours } from './neighbours.ts';

const known = oncePer((_corpus: Corpus) => new WeakMap<Neighbours, Difference>());

/** What the later of two neighbours has otherwise: pages, feeds and notices ask for the same, worked out once. */
export function differenceOf(corpus: Corpus, neighbours: Neighbours): Difference {
  const differences = known(corpus);
  const { before, after } = neighbours;
  const difference = differences.get(neighbours) ?? differenceBetween(textOf(corpus, before), textOf(corpus, after));
  differences.set(neighbours, difference);
  return difference;
}

/** A version that can be read, as it is compared. */
export function textOf(corpus: Corpus, version: DocumentVersion): ComparedText {
  return comparedText(corpus, version.read()!.value);
}
