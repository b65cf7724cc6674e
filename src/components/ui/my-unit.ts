/**
 * The unit that this browser remembers. Only its id is stored; name and address are read from the links of the page,
 * so an id that no longer has a page, or a foreign value, shows nothing.
 */
const KEY = 'don-vi-cua-toi';

/** The remembered id, or undefined; a browser that refuses storage remembers nothing. */
export function rememberedUnit(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether anything was noted in this browser, of whichever unit. */
export function hasNotes(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('tien-do:'));
  } catch {
    return false;
  }
}

/** Remembers a unit; with no id, forgets. */
export function rememberUnit(id?: string): void {
  try {
    if (id === undefined) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, id);
  } catch {
    // Private windows may refuse: the page then works as it does without a memory.
  }
}
