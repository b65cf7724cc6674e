/** So many lines are listed; whoever mends these finds the others. */
const MOST_LINES = 40;

/** “14, 20 và 31”; of very many the first ones, and how many there are beyond. */
export function linesTold(lines: readonly number[]): string {
  if (lines.length > MOST_LINES) {
    return `${lines.slice(0, MOST_LINES).join(', ')} và ${lines.length - MOST_LINES} dòng nữa`;
  }
  return lines.length < 2 ? lines.join('') : `${lines.slice(0, -1).join(', ')} và ${lines.at(-1)}`;
}
