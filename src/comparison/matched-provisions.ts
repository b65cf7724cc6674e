import type { ComparedProvision, ComparedText } from './compared-text.ts';
import { likeness, WordIndex, wordCounts, type WordCounts } from './likeness.ts';

/** The provision of the earlier version that each provision of the later one was, as places in the two lists. */
export type Matches = ReadonlyMap<number, number>;

/** From here on a provision of the same number is the same one, though it was reworded. */
const ALIKE_BY_ID = 0.4;
/** From here on a provision is the same one under another number. */
const ALIKE_BY_WORDS = 0.6;
/** Fewer words than these are found in many provisions: they tell none. */
const TELLING_WORDS = 4;

/**
 * Which provision of the later version is which of the earlier one: what the editors have said goes first, then the same
 * words under the same id, the same words elsewhere, like words under the same id, like words elsewhere, and at last the
 * id alone. So a provision put in before others does not make each of them look rewritten.
 */
export function matchProvisions(before: ComparedText, after: ComparedText): Matches {
  const pairing = new Pairing(before, after);
  pairing.byId(
    (at) => after.formerIds[at.id],
    () => true,
  );
  pairing.byId(sameId, (earlier, later) => earlier.text === later.text);
  pairing.bySameWords();
  pairing.byId(sameId, (earlier, later) => pairing.likenessOf(earlier, later) >= ALIKE_BY_ID);
  pairing.byLikeWords();
  pairing.byId(sameId, () => true);
  return pairing.matches;
}

const sameId = ({ id }: ComparedProvision): string => id;

/** The place of each text; undefined where more than one provision has it. */
function onlyPlaces(left: readonly [number, ComparedProvision][]): Map<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  for (const [place, { text }] of left) places.set(text, places.has(text) ? undefined : place);
  return places;
}

/** What is matched already, and the ways to match what is left. */
class Pairing {
  readonly matches = new Map<number, number>();
  readonly #taken = new Set<number>();
  readonly #before: readonly ComparedProvision[];
  readonly #after: readonly ComparedProvision[];
  readonly #placeById: ReadonlyMap<string, number>;
  readonly #counts = new Map<ComparedProvision, WordCounts>();

  constructor(before: ComparedText, after: ComparedText) {
    this.#before = before.provisions;
    this.#after = after.provisions;
    this.#placeById = new Map(before.provisions.map(({ id }, place) => [id, place]));
  }

  byId(
    idOf: (later: ComparedProvision) => string | undefined,
    isSame: (earlier: ComparedProvision, later: ComparedProvision) => boolean,
  ): void {
    for (const [place, later] of this.#leftAfter()) {
      const id = idOf(later);
      const earlier = id === undefined ? undefined : this.#placeById.get(id);
      if (earlier === undefined || this.#taken.has(earlier)) continue;
      if (isSame(this.#before[earlier]!, later)) this.#pair(earlier, place);
    }
  }

  bySameWords(): void {
    const earlier = onlyPlaces(this.#leftBefore());
    for (const [text, later] of onlyPlaces(this.#leftAfter())) {
      const place = earlier.get(text);
      if (place === undefined || later === undefined) continue;
      if (this.#countsOf(this.#after[later]!).size >= TELLING_WORDS) this.#pair(place, later);
    }
  }

  /** The likest first; of what is alike, in the order of the text. */
  byLikeWords(): void {
    const earlier = this.#telling(this.#leftBefore());
    const index = new WordIndex(earlier.map(([, provision]) => this.#countsOf(provision)));
    const candidates = this.#telling(this.#leftAfter()).flatMap(([later, provision]) =>
      index.like(this.#countsOf(provision), ALIKE_BY_WORDS).map(({ at, alike }) => {
        return { place: earlier[at]![0], later, alike };
      }),
    );
    for (const { place, later } of candidates.sort((a, b) => b.alike - a.alike)) {
      if (!this.#taken.has(place) && !this.matches.has(later)) this.#pair(place, later);
    }
  }

  likenessOf(earlier: ComparedProvision, later: ComparedProvision): number {
    return likeness(this.#countsOf(earlier), this.#countsOf(later));
  }

  #telling(left: readonly [number, ComparedProvision][]): [number, ComparedProvision][] {
    return left.filter(([, provision]) => this.#countsOf(provision).size >= TELLING_WORDS);
  }

  #countsOf(provision: ComparedProvision): WordCounts {
    const counts = this.#counts.get(provision) ?? wordCounts(provision.text);
    this.#counts.set(provision, counts);
    return counts;
  }

  #leftAfter(): [number, ComparedProvision][] {
    return [...this.#after.entries()].filter(([place]) => !this.matches.has(place));
  }

  #leftBefore(): [number, ComparedProvision][] {
    return [...this.#before.entries()].filter(([place]) => !this.#taken.has(place));
  }

  #pair(earlier: number, later: number): void {
    this.#taken.add(earlier);
    this.matches.set(later, earlier);
  }
}
