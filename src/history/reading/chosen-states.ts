import type { RecordedState } from '../../git/recorded-files.ts';

/** The state of a file that is a version of it. */
export interface ChosenState {
  /** How many entries its log has; none before the log began. */
  number: number;
  state: RecordedState;
}

/**
 * Of the states of a file those that are versions: for each number of entries the last that had it. A state with more
 * entries than the log has now tells of a log that somebody has shortened; it is none of this log's.
 * @param lengthOf how many entries the log of a blob has
 */
export function chosenStates(
  states: readonly RecordedState[],
  lengthOf: (blob: string) => number,
  current: number,
): ChosenState[] {
  const last = new Map<number, RecordedState>();
  for (const state of states) {
    const number = lengthOf(state.blob);
    if (number <= current) last.set(number, state);
  }
  return [...last].map(([number, state]) => ({ number, state })).sort((a, b) => a.number - b.number);
}
