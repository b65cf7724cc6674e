/** What of a unit is no news of it: the log itself, the grounds on which a name may stand there, and what is known to be unknown. */
export const UNTOLD_FIELDS: ReadonlySet<string> = new Set(['changes', 'release', 'missing']);
