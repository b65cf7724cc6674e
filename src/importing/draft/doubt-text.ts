import type { Doubt } from './draft.ts';

/** A doubt as it is told where the file of the draft is read: there tasks are called by their ids. */
export const doubtText = ({ message, tasks = [] }: Doubt): string =>
  tasks.length === 0 ? message : `nhiệm vụ ${tasks.join(', ')}: ${message}`;

/** Names for which the register has no unit, as a doubt tells them. */
export const unlistedText = (names: readonly string[]): string =>
  `${names.map((name) => `«${name}»`).join(', ')} chưa có trong danh mục đơn vị`;
