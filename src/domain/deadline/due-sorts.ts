/** The sorts of a deadline that is no plain day, by the field of `due` that each needs, and what it may have beside that. */
export const DUE_SORTS = {
  by: ['hour'],
  within: ['unit', 'from', 'fromDate'],
  every: ['day', 'month', 'in', 'hour', 'first', 'last'],
} as const;

export type DueSort = keyof typeof DUE_SORTS;
