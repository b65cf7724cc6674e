/** The way to a field inside a file: `['tasks', 2, 'dueDate']`. */
export type Path = readonly (string | number)[];

/** The path as the office reads it: `tasks[2].dueDate`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? part : `${text}.${part}`;
  }, '');
}

/** Whether one of the two formatted paths leads to the other: `tasks[2]` and `tasks[2].dueDate`. */
export function isOnPath(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return long.startsWith(short) && (long.length === short.length || /[.[]/.test(long.charAt(short.length)));
}

/** What the data holds there, or undefined. Own properties only. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => {
    const isHolder = typeof value === 'object' && value !== null && Object.hasOwn(value, part);
    return isHolder ? (value as Record<string | number, unknown>)[part] : undefined;
  }, data);
}
