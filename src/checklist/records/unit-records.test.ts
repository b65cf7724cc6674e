import { describe, expect, it } from 'vitest';
import { MemoryStorage } from '../../testing/builders/memory-storage.ts';
import { anEntry } from '../../testing/builders/progress.ts';
import { UnitRecords } from './unit-records.ts';

const SCOPE = '/:ubnd-xa-phuong';
const open = (storage = new MemoryStorage()) => ({ storage, records: new UnitRecords(storage, SCOPE, true) });
const results = (records: UnitRecords) => [...records.store.entries.values()].map(({ result }) => result);

describe('the records of a group’s page', () => {
  it('belong to the name that is filled in, and the blank name has its own', () => {
    const { storage, records } = open();
    records.store.write([anEntry({ result: 'chưa có tên' })]);
    records.rename('Phường A');
    expect(results(records)).toEqual([]);
    records.store.write([anEntry({ result: 'của A' })]);
    records.rename('Phường B');
    expect(results(records)).toEqual([]);
    records.rename('Phường A');
    expect(results(records)).toEqual(['của A']);
    records.rename('');
    expect(results(records)).toEqual(['chưa có tên']);
    records.rename('Phường A');
    expect(results(open(storage).records)).toEqual(['của A']);
  });

  it('still hold what found no room when a name is left and comes back', () => {
    const { records } = open(new MemoryStorage(500));
    records.rename('A');
    records.store.write([anEntry({ status: 'in-progress' })]);
    records.store.write([anEntry({ result: 'x'.repeat(500) })]);
    expect(records.store.unkept).toBe(1);
    records.rename('B');
    records.rename('A');
    expect(records.store.entries.get('cong-van/1a/1')?.status).toBe('done');
    expect(records.store.unkept).toBe(1);
  });

  it('are the same for one name however it is typed, and others where a mark differs', () => {
    const { records } = open();
    records.rename('Phường  Hòa Bình');
    records.store.write([anEntry({ result: 'đã ghi' })]);
    for (const same of ['phường hoà bình', 'PHƯỜNG HÒA BÌNH ', 'Phường Hòa Bình'.normalize('NFD')]) {
      records.rename(same);
      expect(results(records)).toEqual(['đã ghi']);
    }
    records.rename('Phường Hóa Bình');
    expect(results(records)).toEqual([]);
  });

  it('do not mix where one name begins like another, or holds what keys are made of', () => {
    const { storage, records } = open();
    for (const name of ['A', 'A:B', 'A@B', 'A/B', 'A%3AB']) {
      records.rename(name);
      records.store.write([anEntry({ result: name })]);
    }
    const again = open(storage).records;
    for (const name of ['A', 'A:B', 'A@B', 'A/B', 'A%3AB']) {
      again.rename(name);
      expect(results(again)).toEqual([name]);
    }
  });

  it('noted before there was a name are given to a name on request, and only those it has nothing of', () => {
    const { storage, records } = open();
    records.store.write([anEntry({ result: 'cũ' }), anEntry({ task: '1b', result: 'chỉ ở đây' })]);
    records.rename('Phường A');
    records.store.write([anEntry({ result: 'của A' })]);
    expect(records.unnamed).toHaveLength(1);
    expect(records.adoptUnnamed()).toBe(1);
    expect(results(open(storage).records).sort()).toEqual(['chỉ ở đây', 'của A'].sort());
    records.rename('');
    expect(results(records)).toEqual(['cũ']);
  });

  it('stay where they were when there is no room to give them away', () => {
    const storage = new MemoryStorage(600);
    const { records } = open(storage);
    records.store.write([anEntry({ result: 'x'.repeat(200) })]);
    records.rename('Phường A');
    records.adoptUnnamed();
    expect(records.store.unkept).toBe(1);
    records.rename('');
    expect(results(open(storage).records)).toHaveLength(1);
  });
});

describe('records and a name of the first format', () => {
  it('are found again under that name, once', () => {
    const storage = new MemoryStorage();
    storage.setItem('ten-don-vi', 'Phường A');
    storage.setItem(`tien-do:${SCOPE}:cong-van/1a/1`, JSON.stringify(anEntry({ result: 'từ trước' })));
    const { records } = open(storage);
    expect(records.name).toBe('Phường A');
    expect(results(records)).toEqual(['từ trước']);
    records.rename('');
    expect(results(records)).toEqual([]);
    expect(open(storage).records.name).toBe('');
  });

  it('without a name stay under the blank one', () => {
    const storage = new MemoryStorage();
    storage.setItem(`tien-do:${SCOPE}:cong-van/1a/1`, JSON.stringify(anEntry({ result: 'từ trước' })));
    const { records } = open(storage);
    expect(results(records)).toEqual(['từ trước']);
    records.rename('Phường A');
    expect(results(records)).toEqual([]);
  });

  it('do not move on the page of one unit', () => {
    const storage = new MemoryStorage();
    storage.setItem('ten-don-vi', 'Phường A');
    const records = new UnitRecords(storage, '/:phong-noi-vu', false);
    expect(records.name).toBe('');
    expect(records.knownNames).toEqual([]);
  });
});

describe('the names of a group’s page', () => {
  it('are offered again, the latest first, each once', () => {
    const { storage, records } = open();
    for (const name of ['Phường A', 'Phường B', 'phường a']) records.rename(name);
    expect(open(storage).records.knownNames).toEqual(['phường a', 'Phường B']);
  });

  it('that another program spoilt cost nothing that was noted', () => {
    const { storage, records } = open();
    records.rename('Phường A');
    records.store.write([anEntry({ result: 'của A' })]);
    storage.setItem(`ten-don-vi:${SCOPE}`, '{"current":7,"known":[1,"Phường A"]}');
    const again = open(storage).records;
    expect(again.name).toBe('');
    again.rename('Phường A');
    expect(results(again)).toEqual(['của A']);
  });
});
