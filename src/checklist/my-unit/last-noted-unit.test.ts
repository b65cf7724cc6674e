import { describe, expect, it } from 'vitest';
import { MemoryStorage } from '../../testing/builders/memory-storage.ts';
import { anEntry } from '../../testing/builders/progress.ts';
import { UnitRecords } from '../records/unit-records.ts';
import { lastNotedUnit } from './last-noted-unit.ts';

/** Notes something in the list of a unit, as its page does. */
function note(storage: MemoryStorage, unit: string, updated: string, name = ''): void {
  const records = new UnitRecords(storage, `/:${unit}`, name !== '');
  if (name !== '') records.rename(name);
  records.store.write([anEntry({ updated })]);
}

describe('the unit that a browser worked with last', () => {
  it('is the one whose note is the newest, whatever order the browser keeps them in', () => {
    const storage = new MemoryStorage();
    note(storage, 'phong-y-te', '2026-11-21T02:00:00.000Z');
    note(storage, 'phong-noi-vu', '2026-11-20T02:00:00.000Z');
    expect(lastNotedUnit(storage, '/')).toBe('phong-y-te');
  });

  it('is the group of a unit that has filled in its name', () => {
    const storage = new MemoryStorage();
    note(storage, 'ubnd-xa-phuong', '2026-11-21T02:00:00.000Z', 'UBND phường A');
    expect(lastNotedUnit(storage, '/')).toBe('ubnd-xa-phuong');
  });

  it('is none where nothing was noted, on another site of the same host, or where what is kept is damaged', () => {
    const storage = new MemoryStorage();
    expect(lastNotedUnit(storage, '/')).toBeUndefined();
    note(storage, 'phong-y-te', '2026-11-21T02:00:00.000Z');
    expect(lastNotedUnit(storage, '/khac/')).toBeUndefined();
    const damaged = new MemoryStorage();
    for (const [place, value] of ['', '{', 'null', '{"updated":7}', '{"updated":"9999"}'].entries())
      damaged.setItem(`tien-do:/:phong-y-te:cong-van/${place}/1`, value);
    expect(lastNotedUnit(damaged, '/')).toBeUndefined();
  });
});
