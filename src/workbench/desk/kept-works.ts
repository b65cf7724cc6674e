import type { Work } from './desk.ts';

/** A document as it is kept in this browser. */
export interface KeptWork {
  work: Work;
  /** When, in milliseconds. */
  saved: number;
}

/** The documents in progress that this browser keeps. */
export interface KeptWorks {
  all(): Promise<KeptWork[]>;
  keep(work: Work): Promise<number>;
  remove(id: string): Promise<void>;
}

const STORE = 'works';

/** @param site the address of the site: several may lie on one host */
export async function openKeptWorks(site: string): Promise<KeptWorks> {
  const opening = indexedDB.open(`soan ${site}`, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'work.id' });
  const database = await answered(opening);
  const store = (mode: IDBTransactionMode): IDBObjectStore => database.transaction(STORE, mode).objectStore(STORE);
  return {
    async all() {
      const kept = (await answered(store('readonly').getAll())) as KeptWork[];
      return kept.sort((a, b) => b.saved - a.saved);
    },
    async keep(work) {
      const saved = Date.now();
      await answered(store('readwrite').put({ work, saved } satisfies KeptWork));
      return saved;
    },
    async remove(id) {
      await answered(store('readwrite').delete(id));
    },
  };
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no storage'));
  });
}

/**
 * Holds a document for this tab until the returned function is called or the tab is closed; undefined where another tab
 * holds it. A browser without locks has one tab at a time anyway, or takes the risk.
 */
export function holdWork(id: string): Promise<(() => void) | undefined> {
  const { locks } = navigator as { locks?: LockManager };
  if (!locks) return Promise.resolve(() => {});
  return new Promise((resolve, reject) => {
    locks
      .request(`soan ${id}`, { ifAvailable: true }, (lock) => {
        if (!lock) {
          resolve(undefined);
          return undefined;
        }
        return new Promise<void>((release) => resolve(release));
      })
      .catch(reject);
  });
}
