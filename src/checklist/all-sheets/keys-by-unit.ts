import type { KeyValues } from '../records/progress-store.ts';
import { grouped } from '../../domain/grouped.ts';

/** The storage, its keys looked at once for all units: a record's key is what makes its unit unique, a colon, the duty. */
export function keysByUnit(storage: Storage): KeyValues {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  const byPrefix = grouped(keys, (key) => key.slice(0, key.lastIndexOf(':') + 1));
  return {
    length: keys.length,
    key: (index) => keys[index] ?? null,
    keysOf: (prefix) => byPrefix.get(prefix) ?? [],
    getItem: (key) => storage.getItem(key),
    setItem: (key, value) => storage.setItem(key, value),
    removeItem: (key) => storage.removeItem(key),
  };
}
