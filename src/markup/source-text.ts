import type { Position } from '../issues/issue.ts';

/** The text of a file with its lines: what positions are counted in. */
export interface SourceText {
  text: string;
  /** Without line ends; index 0 is line 1. */
  lines: readonly string[];
  /** Line and column of an offset into the text. */
  placeOf: (offset: number) => Position;
}

/** Prepares a text for looking up lines and places; each look-up takes logarithmic time. */
export function toSourceText(text: string): SourceText {
  const lines = text.split('\n');
  const starts = [0];
  for (const line of lines) starts.push(starts.at(-1)! + line.length + 1);
  const placeOf = (offset: number): Position => {
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
  return { text, lines, placeOf };
}
