import { readFileSync } from 'node:fs';

/** What GitHub and Forgejo write of the event that has started a pipeline, as far as it concerns us. */
export interface PushOrProposal {
  before: string | undefined;
  /** The number of the pull request; undefined on a push. */
  proposal: number | undefined;
}

interface EventFile {
  before?: unknown;
  pull_request?: { number?: unknown; base?: { sha?: unknown } };
}

/** Reads the file that `GITHUB_EVENT_PATH` names. */
export function readEvent({ GITHUB_EVENT_PATH: path }: NodeJS.ProcessEnv): PushOrProposal {
  const event: EventFile = path ? (JSON.parse(readFileSync(path, 'utf8')) as EventFile) : {};
  const { number, base } = event.pull_request ?? {};
  return {
    before: knownCommit(base?.sha ?? event.before),
    proposal: typeof number === 'number' ? number : undefined,
  };
}

/** A commit, where one is named: for a new branch hosts write noughts. */
export function knownCommit(id: unknown): string | undefined {
  return typeof id === 'string' && /^[0-9a-f]{40,64}$/.test(id) && /[1-9a-f]/.test(id) ? id : undefined;
}
