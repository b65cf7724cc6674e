/** Names the files that units hand over; a file without it is something else. */
export const PROGRESS_FORMAT = 'directive-progress';

/** Grows when an old program could misread a new file. */
export const PROGRESS_FORMAT_VERSION = 3;

/**
 * The formats that can be read: 2 added periods, 3 a status and what is said of a delay; what older ones say still
 * means the same.
 */
export const READABLE_FORMAT_VERSIONS = [1, 2, PROGRESS_FORMAT_VERSION] as const;

/** Bounds of what one record may hold: characters of a short and a long field, records of a file, size of a file. */
export const PROGRESS_LIMITS = { short: 200, long: 4000, entries: 20_000, fileCharacters: 8_000_000 } as const;

/** The moment of a record that does not say when it was written: any dated record is newer. */
export const UNDATED = '2020-01-01T00:00:00.000Z';

/** So many files of one unit are counted in a browser. */
export const MOST_EXPORTS = 1_000_000;
