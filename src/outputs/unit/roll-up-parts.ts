import type { Corpus } from '../../corpus/corpus.ts';
import { oncePer } from '../../domain/once-per.ts';
import type { RollUpIndex, RollUpPart } from '../../domain/progress/roll-up-index.ts';
import type { Addresses } from '../site/addresses.ts';
import { rollUpIndex } from './roll-up-index.ts';

/** So many duties are loaded at once: about 60 kB on the way to a browser. */
const AT_ONCE = 3_000;

const known = oncePer((_corpus: Corpus) => new Map<string, RollUpIndex>());

/** What a browser asks for first where the duties come unit by unit: all of the index but the duties. */
export function rollUpHead(corpus: Corpus, addresses: Addresses): RollUpIndex {
  const index = wholeOf(corpus, addresses);
  return {
    ...index,
    documents: {},
    issued: {},
    toCite: {},
    duties: [],
    units: index.units.map((unit) => ({ ...unit, duties: [], isElsewhere: true })),
  };
}

/** The duties of each unit, where those of all are too many to be loaded at once; else none. */
export function rollUpParts(corpus: Corpus, addresses: Addresses, atOnce = AT_ONCE): Map<string, RollUpPart> {
  const index = wholeOf(corpus, addresses);
  if (index.duties.length <= atOnce) return new Map();
  return new Map(index.units.map(({ id, duties }) => [id, partOf(index, duties)]));
}

function partOf(index: RollUpIndex, at: number[]): RollUpPart {
  const duties = at.map((position) => index.duties[position]!);
  const slugs = new Set(duties.map(({ document }) => document));
  const of = <T>(all: Record<string, T> = {}): Record<string, T> =>
    Object.fromEntries(Object.entries(all).filter(([slug]) => slugs.has(slug)));
  return { documents: of(index.documents), issued: of(index.issued), toCite: of(index.toCite), duties, at };
}

function wholeOf(corpus: Corpus, addresses: Addresses): RollUpIndex {
  const indexes = known(corpus);
  const index = indexes.get(addresses.home) ?? rollUpIndex(corpus, addresses);
  indexes.set(addresses.home, index);
  return index;
}
