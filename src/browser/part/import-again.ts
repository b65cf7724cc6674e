/** By which address a file has arrived, where not by its own. */
const arrived: Record<string, string> = {};

/**
 * Stands for `import()` of a file of the build: some engines keep for ever that a file did not arrive, so that it is asked for by
 * a new address then; what has arrived by one is taken from there. Both who ask at one moment ask for the same.
 * `integrations/asked-again` puts it in the place of every `import()`.
 */
export function importAgain(file: string, last = arrived[file] ?? file): Promise<unknown> {
  return import(/* @vite-ignore */ last).catch(() => import(/* @vite-ignore */ (arrived[file] = `${last}?`)));
}
