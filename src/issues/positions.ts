import type { Position } from './issue.ts';
import { formatPath, type Path } from './path.ts';

type Place = readonly [line: number, column: number];

/** Where each field of a file stands, key and value, by its formatted path (`tasks[2].dueDate`). */
export type Positions = Readonly<Record<string, { readonly key?: Place; readonly value: Place }>>;

const toPosition = ([line, column]: Place): Position => ({ line, column });

function lookUp(positions: Positions, path: Path): Positions[string] | undefined {
  const key = formatPath(path);
  return Object.hasOwn(positions, key) ? positions[key] : undefined;
}

/** Where a value stands, or the key of the nearest field around it; the file's beginning at worst. */
export function positionOf(positions: Positions, path: Path): Position {
  const own = lookUp(positions, path);
  return own ? toPosition(own.value) : keyPositionOf(positions, path);
}

/** Where the key of a field stands, or that of the nearest field around it that is written down. */
export function keyPositionOf(positions: Positions, path: Path): Position {
  for (let length = path.length; length > 0; length -= 1) {
    const found = lookUp(positions, path.slice(0, length));
    if (found) return toPosition(found.key ?? found.value);
  }
  return { line: 1, column: 1 };
}
