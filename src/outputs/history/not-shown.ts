import type { StoodState } from '../../history/history.ts';
import { strings } from '../../strings.ts';

const words = strings.history;

/** Why a state of the past is not shown, or not all of it; undefined where it is. */
export function whyNotShown({
  state,
  read,
  withheld,
}: Pick<StoodState<unknown>, 'state' | 'read'> & { withheld?: string }): string | undefined {
  if (state === 'shown') return undefined;
  if (state === 'withheld') return `${words.withheld} ${withheld ?? words.heldBack}`;
  return read() ? words.unreadable : words.nothingReadable;
}
