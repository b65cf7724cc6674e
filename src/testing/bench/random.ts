import { seededRandom } from '../seeded-random.ts';

/** Random choices that are the same on every machine and in every run. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  between(min: number, max: number): number;
  pick<T>(choices: readonly T[]): T;
  /** Some of the choices, in their order. */
  some<T>(choices: readonly T[], count: number): T[];
  /** True once in `times`. */
  oneIn(times: number): boolean;
}

/** Choices that a seed decides. */
export function randomFrom(seed: number): Random {
  const next = seededRandom(seed);
  const between = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    between,
    pick: (choices) => choices[between(0, choices.length - 1)]!,
    some(choices, count) {
      const left = choices.map((_, index) => index);
      const chosen = Array.from(
        { length: Math.min(count, left.length) },
        () => left.splice(between(0, left.length - 1), 1)[0]!,
      );
      return chosen.toSorted((a, b) => a - b).map((index) => choices[index]!);
    },
    oneIn: (times) => between(1, times) === 1,
  };
}
