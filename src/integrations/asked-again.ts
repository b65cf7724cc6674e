import type { Plugin } from 'vite';

/** An `import()` of another file of the build, before and after it is made small. */
const OWN_IMPORT = /\bimport\((["'`])(\.[^"'`$]+)\1\)/g;

/**
 * Stands for `import()`, once in a file: some engines keep for ever that a file did not arrive, so that it is asked for by a new
 * address then; what has arrived by one is taken from there.
 */
const ASK = '$ask';
const DEFINITION = `
function ${ASK}(file) {
  return import(${ASK}[file] || file).catch(() => import(${ASK}[file] = file + "?" + ++${ASK}.asked));
}
${ASK}.asked = 0;`;

/**
 * Lets what is loaded at need arrive after a fault of the network, however often it has failed, in every engine: in the files
 * made of the sources that `isAsked` names.
 */
export function askedAgain(isAsked: RegExp): Plugin {
  return {
    name: 'asked-again',
    apply: 'build',
    renderChunk(code, { moduleIds }) {
      if (!moduleIds.some((id) => isAsked.test(id))) return null;
      const asked = code.replace(OWN_IMPORT, `${ASK}($1$2$1)`);
      return asked === code ? null : { code: asked + DEFINITION, map: null };
    },
  };
}
