/** The columns of a sheet for what a directive may leave open, by the names of their classes. */
export const SHRINKING_COLUMNS = ['lead', 'coordinators', 'due', 'product'] as const;

export type ShrinkingColumn = (typeof SHRINKING_COLUMNS)[number];
