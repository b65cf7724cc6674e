import type { Issue } from '../../issues/issue.ts';
import { findConflicts, isTorn } from '../../markup/conflicts.ts';

/** In a text that is no data a line of `=======` may be a rule, or the line under a title. */
export function conflictsInPlainText(file: string, text: string): Issue[] {
  return findConflicts(file, text).filter((conflict) => isTorn([conflict]));
}
