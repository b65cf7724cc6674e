import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

/** One import of a module of ours. */
export interface Import {
  /** The module that imports, and the one it imports, by their paths under `src/`. */
  from: string;
  to: string;
  /** Whether nothing of it is left at run time. */
  isType: boolean;
}

/** Every module of `src/`, by its path under it. Fixtures are data. */
export const modules: readonly string[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro|css|mjs|js)$/.test(file) && !file.includes('/fixtures/'));

/** Those that run on the site or in a command, in the two languages that import. */
export const code: readonly string[] = modules.filter(
  (file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.test.ts'),
);

const IMPORT =
  /\b(import|export)\s+(type\s+)?(?:([^'";]*?)\s*\bfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** What a piece of code imports, by the words it stands in. */
export function specifiersIn(text: string): { target: string; isType: boolean }[] {
  return [...text.matchAll(IMPORT)].map(([, , type, names, target, dynamic]) => ({
    target: (target ?? dynamic)!,
    isType: type !== undefined || isAllTypes(names),
  }));
}

/** `{ type A, type B }`, which names no value. */
function isAllTypes(names: string | undefined): boolean {
  const inside = /^\{([^}]*)\}$/.exec(names?.trim() ?? '')?.[1];
  const parts = inside?.split(',').flatMap((part) => part.trim() || []) ?? [];
  return parts.length > 0 && parts.every((part) => part.startsWith('type '));
}

/** The imports of our own modules that stand in a text of this module. */
export function importsIn(from: string, text: string): Import[] {
  return specifiersIn(text)
    .filter(({ target }) => target.startsWith('.'))
    .map(({ target, isType }) => ({ from, to: join(from, '..', target), isType }));
}

/** The text of a module. */
export const textOf = (file: string): string => readFileSync(join('src', file), 'utf8');

/** Every import between modules of the site. */
export const imports: readonly Import[] = code.flatMap((file) => importsIn(file, textOf(file)));

/** What is reached from some nodes along edges, themselves included. */
export function reachable(starts: Iterable<string>, edges: readonly Pick<Import, 'from' | 'to'>[]): Set<string> {
  const next = Map.groupBy(edges, ({ from }) => from);
  const seen = new Set(starts);
  for (const node of seen) for (const { to } of next.get(node) ?? []) seen.add(to);
  return seen;
}

/** The nodes from which a way leads back to themselves. */
export function inCircles(edges: readonly Pick<Import, 'from' | 'to'>[]): string[] {
  const next = Map.groupBy(edges, ({ from }) => from);
  return [...next.keys()].filter((node) =>
    reachable(
      next.get(node)!.map(({ to }) => to),
      edges,
    ).has(node),
  );
}
