/** The name of the one policy that pages let be made: security-headers.ts says it to the browser. */
export const WORKER_POLICY = 'own-worker';

interface ScriptAddresses {
  /** Gives a `TrustedScriptURL`, for which TypeScript has no type yet. */
  createScriptURL(address: string): string;
}

interface TrustedTypePolicies {
  createPolicy(name: string, rules: ScriptAddresses): ScriptAddresses;
}

/** This script: in a built site all others lie beside it. */
const { url: HERE } = import.meta;
/** The dev server serves sources as they are, all over its folder, and sends no policy. */
const IS_SOURCE = HERE.endsWith('.ts');

let policy: ScriptAddresses | undefined;

/**
 * Starts a script of this build as a worker. Its address is what Vite gives for `import address from './x.ts?worker&url'`.
 * @throws TypeError if the script is not of this build
 */
export function startWorker(address: string, options: WorkerOptions = { type: 'module' }): Worker {
  policy ??= makePolicy();
  return new Worker(policy.createScriptURL(address), options);
}

/** Made with the first worker, and once: a page cannot make two of one name. */
function makePolicy(): ScriptAddresses {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicies };
  const rules = { createScriptURL: (address: string) => (IS_SOURCE ? address : ownScript(address, HERE)) };
  return trustedTypes?.createPolicy(WORKER_POLICY, rules) ?? rules;
}

/**
 * The whole address of a script that lies beside another. Letters are those of a built file's name: a server could take
 * `%2f` for another folder.
 * @throws TypeError if it does not lie there
 */
export function ownScript(address: string, beside: string): string {
  const folder = new URL('.', beside).href;
  const { href } = new URL(address, folder);
  if (href.startsWith(folder) && /^[\w@.-]+\.js$/.test(href.slice(folder.length))) return href;
  throw new TypeError(`not a script of this build: ${address}`);
}
