/** What is wrong with many things that came in: the first few in words, of the rest only how many they are. */
export class ToldProblems {
  readonly #most: number;
  readonly #told: string[] = [];
  #count = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Takes one more sentence. */
  readonly tell = (problem: string): void => {
    this.#count += 1;
    if (this.#told.length < this.#most) this.#told.push(problem);
  };

  /** The first few. */
  get told(): readonly string[] {
    return this.#told;
  }

  /** How many there are beyond them. */
  get untold(): number {
    return this.#count - this.#told.length;
  }

  /** The first few, and a sentence on how many more there are. */
  list(more: (count: number) => string): readonly string[] {
    return this.untold === 0 ? this.#told : [...this.#told, more(this.untold)];
  }
}
