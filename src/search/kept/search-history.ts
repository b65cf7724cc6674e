/** Queries kept in this browser and nowhere else. */
export interface History {
  list(): string[];
  has(query: string): boolean;
  add(query: string): void;
  remove(query: string): void;
  clear(): void;
}

/** A list of queries under a name in the browser's storage; without storage, or with foreign data in it, it is empty. */
export function historyOf(name: string, most: number): History {
  const key = `tim-kiem:${name}`;
  const list = (): string[] => {
    try {
      const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
      return Array.isArray(kept) ? kept.filter((query) => typeof query === 'string').slice(0, most) : [];
    } catch {
      return [];
    }
  };
  const keep = (queries: string[]): void => {
    try {
      localStorage.setItem(key, JSON.stringify(queries.slice(0, most)));
    } catch {
      // A full or forbidden storage keeps nothing; search works all the same.
    }
  };
  return {
    list,
    has: (query) => list().includes(query),
    add: (query) => keep([query, ...list().filter((other) => other !== query)]),
    remove: (query) => keep(list().filter((other) => other !== query)),
    clear: () => keep([]),
  };
}

/** What was asked of late, on the search page or in the box of any page. */
export const recentSearches = (): History => historyOf('gan-day', 8);
