/** Which words of an interpretation stand somewhere. */
export function wordsIn(found: readonly { from: number; to: number }[]): boolean[] {
  const has: boolean[] = [];
  for (const { from, to } of found) for (let i = from; i <= to; i += 1) has[i] = true;
  return has;
}

/** The most that words can be worth in a passage: those that are there, and each next to the one before it; 1 for all. */
export function mostOf(has: readonly boolean[], weights: readonly number[]): number {
  let [most, all] = [0, 0];
  for (const [i, weight] of weights.entries()) {
    const pair = i && (weight + weights[i - 1]!) / 2;
    all += weight + pair;
    if (has[i]) most += weight + (has[i - 1] ? pair : 0);
  }
  return most / all;
}
