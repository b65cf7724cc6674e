/** Whole percent, never 100 before the last is done and never 0 once one is. */
export function percent(done: number, total: number): number {
  if (total === 0 || done === 0) return 0;
  return done === total ? 100 : Math.min(99, Math.max(1, Math.round((done / total) * 100)));
}
