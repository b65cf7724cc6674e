/** What an entry of a log says of the states that it stands for. */
interface Entry {
  note: string;
  /** Units are never taken back: their entries have no kind. */
  kind?: string;
  withheld?: string | undefined;
}

/**
 * Why the state of that number may not be read, as its log says today; undefined where it may. What was taken back stays
 * out, though the document was published again since: that entry is of what stands from then on.
 * @param number how many entries the log had; 0 before it began, which is told by its first entry
 */
export function withheldReason(log: readonly Entry[], number: number): string | undefined {
  const from = Math.max(0, number - 1);
  return log.slice(from).find(({ kind }) => kind === 'withdrawal')?.note ?? log[from]?.withheld;
}
