import { readMoment } from '../records/read-entry.ts';

/** The unit whose note in this browser is the newest, by what its store keeps; `base` is the path under which the site lives. */
export function lastNotedUnit(storage: Pick<Storage, 'length' | 'key' | 'getItem'>, base: string): string | undefined {
  const prefix = `tien-do:${base}:`;
  let last = { unit: '', updated: '' };
  for (let place = 0; place < storage.length; place += 1) {
    const key = storage.key(place) ?? '';
    if (!key.startsWith(prefix)) continue;
    const updated = momentOf(storage.getItem(key)) ?? '';
    // A unit of a group stands behind its group: `group@name`.
    if (updated > last.updated) last = { unit: key.slice(prefix.length).split(/[:@]/, 1)[0] ?? '', updated };
  }
  return last.unit === '' ? undefined : last.unit;
}

function momentOf(record: string | null): string | undefined {
  try {
    return readMoment((JSON.parse(record ?? '') as { updated?: unknown } | null)?.updated);
  } catch {
    return undefined;
  }
}
