import { NETWORK_PATIENCE } from './git.ts';
import { networkFault, type NetworkFault } from './network-fault.ts';
import type { Shared, WorkingCopy } from './working-copy.ts';

/** `behind` where others have sent something meanwhile; `not-taken` where the other side has rules that refuse it. */
export type Sending = 'sent' | 'behind' | 'not-taken' | NetworkFault;

/** Sends what is recorded here to where others take it from. */
export async function send({ git }: WorkingCopy, { remote, branch }: Shared): Promise<Sending> {
  const answer = await git.ask(['push', '--porcelain', remote, `HEAD:refs/heads/${branch}`], {
    patience: NETWORK_PATIENCE,
  });
  if (answer.code === 0) return 'sent';
  const refusal = answer.out.split('\n').find((line) => line.startsWith('!')) ?? '';
  if (/\[rejected\]|non-fast-forward|fetch first|failed to update ref|cannot lock ref/.test(refusal)) return 'behind';
  if (refusal !== '' || answer.code === 1) return 'not-taken';
  return networkFault(answer);
}
