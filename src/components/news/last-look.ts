/** What was new when this browser looked at a page last, and when that was. */
export interface LastLook {
  day: string;
  ids: string[];
}

/** Whose page: a unit's, or that of all. */
type Whose = string | undefined;

const keyOf = (whose: Whose): string => `lan-xem ${whose ?? ''}`;

/**
 * The look before this visit; none where there was none. A visit of several pages is one look: what was new at its beginning
 * stays so until the browser is closed.
 */
export function readLook(whose: Whose): LastLook | undefined {
  const key = keyOf(whose);
  try {
    const kept = sessionStorage.getItem(key) ?? localStorage.getItem(key);
    const look = kept === null ? undefined : (JSON.parse(kept) as LastLook | null);
    return Array.isArray(look?.ids) ? look : undefined;
  } catch {
    // Private windows may refuse, and what is kept may be damaged: then nothing is said.
    return undefined;
  }
}

/** Keeps that this browser has looked now, and for the visit the look before. */
export function keepLook(whose: Whose, entries: readonly { id: string }[]): void {
  const key = keyOf(whose);
  try {
    const before = sessionStorage.getItem(key) ?? localStorage.getItem(key);
    const look: LastLook = { day: new Date().toLocaleDateString('vi-VN'), ids: entries.map(({ id }) => id) };
    if (before) sessionStorage.setItem(key, before);
    localStorage.setItem(key, JSON.stringify(look));
  } catch {
    // What a browser refuses to keep is asked for anew.
  }
}

/** What was not there at that look; where there was none, nothing is new. */
export const newSince = <Entry extends { id: string }>(
  look: LastLook | undefined,
  entries: readonly Entry[],
): Entry[] => (look ? entries.filter(({ id }) => !look.ids.includes(id)) : []);
