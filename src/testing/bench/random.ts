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

/** A generator with that seed: Mulberry32 (Tommy Ettinger, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
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
