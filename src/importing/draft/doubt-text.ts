import type { Doubt } from './draft.ts';

/** A doubt as it is told where the file of the draft is read: there tasks are called by their ids. */
export const doubtText = ({ message, tasks = [] }: Doubt): string =>
  tasks.length === 0 ? message : `nhiệm vụ ${tasks.join(', ')}: ${message}`;
