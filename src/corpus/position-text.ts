import type { Position } from '../issues/issue.ts';
import type { Positions } from '../issues/positions.ts';

// Neither can be part of a YAML key.
const ROW = '\u0000';
const CELL = '\u0001';

/** Positions as one string, for keeping. */
export function positionsToText(positions: ReadonlyMap<string, Position>): string {
  return [...positions].map(([path, { line, column }]) => [path, line, column].join(CELL)).join(ROW);
}

/** Positions from such a string; it is parsed when somebody first asks, which is only when something is wrong. */
export function positionsFromText(text: string): Positions {
  let parsed: Map<string, Position> | undefined;
  return { get: (path) => (parsed ??= parse(text)).get(path) };
}

function parse(text: string): Map<string, Position> {
  const rows = text.split(ROW).map((row) => row.split(CELL));
  return new Map(rows.map(([path, line, column]) => [path!, { line: Number(line), column: Number(column) }]));
}
