import type { GitAnswer } from './git.ts';

/** Why the shared repository could not be reached. */
export type NetworkFault = 'offline' | 'denied' | 'gone';

const DENIED = /permission denied|authentication failed|could not read (?:username|password)|access denied|\b40[13]\b/i;
const GONE = /does not appear to be a git repository|repository (?:.*)?not found|no such remote/i;

/** What an answer of git says of the way to the shared repository. What it says of nothing else is taken for the network. */
export function networkFault({ err }: GitAnswer): NetworkFault {
  if (DENIED.test(err)) return 'denied';
  return GONE.test(err) ? 'gone' : 'offline';
}
