import type { Position } from './issue.ts';
import { formatPath, type Path } from './path.ts';

/** Where each field of a file stands, by its formatted path (`tasks[2].dueDate`). */
export type Positions = ReadonlyMap<string, Position>;

/** Where a field stands, or the nearest field around it that is written down; the file's beginning at worst. */
export function positionOf(positions: Positions, path: Path): Position {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = positions.get(formatPath(path.slice(0, length)));
    if (found) return { line: found.line, column: found.column };
  }
  return { line: 1, column: 1 };
}
