import { basename, join } from 'node:path';
import type { Plugin } from 'vite';

/** An `import()` of another file, by its quote and its name. */
const IMPORT = String.raw`\bimport\(\s*(?:/\*[^*]*\*/\s*)?(["'\`])((?:[^"'\`\\]|\\.)+)\1\s*\)`;
const ANY_IMPORT = new RegExp(IMPORT, 'g');
/** The same as `transform` leaves it; where the file holds several sources, only one of them is taken from it. */
const ASKED_IMPORT = new RegExp(
  String.raw`\b(?<ask>importAgain(?:\$\d+)?)\(${IMPORT.replace(String.raw`\1`, String.raw`\2`)}(?<taken>(?:\.then\(\(\w+\) => \w+\.\w+\))?)\)`,
  'g',
);

const NONE = /^(?!)/;

/** Written into a file that has nothing else to load at first: there these few bytes are less than one more request. */
const ASK = '$ask';
const DEFINITION = `
function ${ASK}(file, last = ${ASK}[file] || file) {
  return import(last).catch(() => import(${ASK}[file] = last + "?"));
}`;

/**
 * Lets what is loaded at need arrive after a fault of the network, however often it has failed, in every engine: in all files of
 * the build, so that nobody who writes `import()` needs to think of it. See `browser/part/import-again`.
 * @param alone sources of files that load nothing else at first
 * @param atOnce names of parts that somebody waits for: what they import is asked for beside them there, and not after them
 */
export function askedAgain(alone: RegExp, atOnce = NONE): Plugin {
  const module = JSON.stringify(join(import.meta.dirname, '../browser/part/import-again.ts'));
  return {
    name: 'asked-again',
    apply: 'build',
    transform(code, id) {
      if (this.environment.name !== 'client' || alone.test(id)) return null;
      const all = code.replace(ANY_IMPORT, (one) => `importAgain(${one})`);
      return all === code ? null : { code: `import { importAgain } from ${module};${all}`, map: null };
    },
    renderChunk(code, { fileName, imports: own }, _options, { chunks }) {
      if (this.environment.name !== 'client') return null;
      const part = (file: string) => Object.values(chunks).find((chunk) => file === `./${basename(chunk.fileName)}`);
      /** What asks for a file, and for what it imports beside it. */
      const asking = (file: string, ask: (name: string) => string): string => {
        const { name = '', imports = [] } = part(file) ?? {};
        // What this file has imported is there already.
        const also = atOnce.test(name) ? imports.filter((other) => !own.includes(other) && other !== fileName) : [];
        const asked = [...also.map((other) => ask(`./${basename(other)}`)), ask(file)].join();
        return also[0] ? `(${asked})` : asked;
      };
      const shared = code.replace(ASKED_IMPORT, (...match) => {
        const [, ask, quote, file] = match as string[];
        const { taken } = match.at(-1) as { taken: string };
        return asking(file!, (name) => `${ask}(${quote}${name}${quote})`) + taken;
      });
      if (/\bimportAgain(?:\$\d+)?\(import\b/.test(shared))
        throw new Error(`import() is written otherwise in ${fileName}`);
      const all = shared.replace(ANY_IMPORT, (_, quote: string, file: string) =>
        asking(file, (name) => `${ASK}(${quote}${name}${quote})`),
      );
      return { code: all === shared ? shared : all + DEFINITION, map: null };
    },
  };
}
