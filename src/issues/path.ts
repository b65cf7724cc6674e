/** The way to a field inside a file: `['tasks', 2, 'dueDate']`. */
export type Path = readonly (string | number)[];

/** The path as the office reads it: `tasks[2].dueDate`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

/** A formatted path and all that lie around it, the widest first: `tasks`, `tasks[2]`, `tasks[2].dueDate`. */
export function pathsAround(path: string): string[] {
  const ends = Array.from(path.matchAll(/(?=[.[])/g), ({ index }) => index);
  return [...ends.map((end) => path.slice(0, end)), path];
}

/** What the data holds there, or undefined. Own properties only. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    const isHolder = typeof value === 'object' && value !== null && Object.hasOwn(value, part);
    return isHolder ? (value as Record<string | number, unknown>)[part] : undefined;
  }, data);
}
