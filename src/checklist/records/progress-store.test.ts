import { describe, expect, it } from 'vitest';
import { MemoryStorage } from '../../testing/builders/memory-storage.ts';
import { anEntry } from '../../testing/builders/progress.ts';
import { ProgressStore } from './progress-store.ts';

const subject = { document: 'cong-van', task: '1a', revision: 1 };
const key = 'cong-van/1a/1';
const item = `tien-do:/:phong-noi-vu:${key}`;
const now = () => new Date('2026-11-22T02:00:00Z');
const open = (storage: MemoryStorage | undefined, scope = '/:phong-noi-vu') => {
  const store = new ProgressStore(storage, scope, now);
  return { store, problems: store.load() };
};

describe('the records of a unit in a browser', () => {
  it('are there again at the next visit, with the moment they were written', () => {
    const storage = new MemoryStorage();
    open(storage).store.patch(subject, { status: 'done', result: 'Đã xong' });
    expect(open(storage).store.entries.get(key)).toEqual({
      ...subject,
      status: 'done',
      result: 'Đã xong',
      updated: '2026-11-22T02:00:00.000Z',
    });
  });

  it('keep the other fields when one is changed, and lose a field that is emptied', () => {
    const { store } = open(new MemoryStorage());
    store.patch(subject, { status: 'done', result: 'a', note: 'b' });
    store.patch(subject, { result: undefined, person: 'c' });
    expect(store.entries.get(key)).toMatchObject({ status: 'done', note: 'b', person: 'c' });
    expect(store.entries.get(key)).not.toHaveProperty('result');
  });

  it('are kept apart by unit, by revision and by indicator', () => {
    const storage = new MemoryStorage();
    const { store } = open(storage);
    store.patch(subject, { status: 'done' });
    store.patch({ ...subject, revision: 2 }, { status: 'in-progress' });
    store.patch({ ...subject, indicator: 'thu-ngan-sach' }, { status: 'done' });
    expect(open(storage).store.entries.size).toBe(3);
    expect(open(storage, '/:phong-y-te').store.entries.size).toBe(0);
    expect(open(storage, '/khac/:phong-noi-vu').store.entries.size).toBe(0);
  });

  it('are in step between two tabs, field by field', () => {
    const storage = new MemoryStorage();
    const [here, there] = [open(storage).store, open(storage).store];
    here.patch(subject, { status: 'done' });
    expect(there.follow({ key: item, newValue: storage.getItem(item) })).toBe(true);
    there.patch(subject, { note: 'tab kia' });
    here.follow({ key: item, newValue: storage.getItem(item) });
    expect(here.entries.get(key)).toMatchObject({ status: 'done', note: 'tab kia' });
  });

  it('go when another tab removes them, or everything', () => {
    const storage = new MemoryStorage();
    const { store } = open(storage);
    store.patch(subject, { status: 'done' });
    storage.removeItem(item);
    store.follow({ key: item, newValue: null });
    expect(store.entries.size).toBe(0);
    expect(store.follow({ key: 'khac', newValue: '1' })).toBe(false);
    expect(store.follow({ key: null, newValue: null })).toBe(true);
  });

  it('survive a damaged one, which stays where it is and is told of', () => {
    const storage = new MemoryStorage();
    open(storage).store.patch({ ...subject, task: '1b' }, { status: 'done' });
    storage.setItem(item, '{"document":"cong-van","ta');
    const { store, problems } = open(storage);
    expect([...store.entries.keys()]).toEqual(['cong-van/1b/1']);
    expect(problems.join()).toContain(key);
    expect(storage.getItem(item)).not.toBeNull();
  });

  it('that are damaged by the thousand are told of in a few words, each once', () => {
    const storage = new MemoryStorage();
    for (let index = 0; index < 60; index += 1) storage.setItem(`${item}${index}`, '{"status":');
    const { store, problems } = open(storage);
    expect(problems).toHaveLength(6);
    expect(problems[0]).toBe('Dữ liệu của nhiệm vụ cong-van/1a/10 bị lỗi.');
    expect(problems.at(-1)).toBe('Còn 55 lỗi khác.');
    expect(store.problems).toEqual(problems);
    expect(store.load()).toEqual(problems);
  });

  it('are named without what in a key would steer the page, and in few letters', () => {
    const storage = new MemoryStorage();
    storage.setItem(`${item}\u202e\u001b${'x'.repeat(9000)}`, '{}');
    const [problem = ''] = open(storage).problems;
    expect(problem).toMatch(/^Dữ liệu của nhiệm vụ cong-van\/1a\/1x+$/);
    expect(problem.length).toBeLessThanOrEqual(300);
  });

  it('are looked for among the keys that were looked up before, where they were', () => {
    const storage = new MemoryStorage();
    open(storage).store.patch(subject, { status: 'done' });
    const keysOf = (prefix: string) => (prefix === 'tien-do:/:phong-noi-vu:' ? [item] : []);
    const looked = Object.assign(Object.create(storage) as MemoryStorage, { keysOf });
    Object.defineProperty(looked, 'getItem', { value: (name: string) => storage.getItem(name) });
    Object.defineProperty(looked, 'length', { get: () => expect.fail('looked at every key') });
    const store = new ProgressStore(looked, '/:phong-noi-vu', now);
    store.load();
    expect([...store.entries.keys()]).toEqual([key]);
  });

  it('are not taken from an item that says it is another one', () => {
    const storage = new MemoryStorage();
    storage.setItem(item, JSON.stringify({ ...subject, task: '9z', status: 'done' }));
    expect(open(storage).store.entries.size).toBe(0);
  });

  it('stay on the page and are counted when there is no room, and are kept once there is', () => {
    const storage = new MemoryStorage(400);
    const { store } = open(storage);
    store.patch(subject, { status: 'done' });
    store.patch({ ...subject, task: '1b' }, { status: 'done', result: 'x'.repeat(400) });
    expect([store.entries.size, store.unkept]).toEqual([2, 1]);
    expect(open(storage).store.entries.size).toBe(1);
    store.patch({ ...subject, task: '1b' }, { result: undefined });
    expect(store.unkept).toBe(0);
    expect(open(storage).store.entries.size).toBe(2);
  });

  it('ask a full browser for a few records at a time, the latest first', () => {
    const storage = new MemoryStorage(400);
    const asked: string[] = [];
    const { store } = open(storage);
    const set = storage.setItem.bind(storage);
    storage.setItem = (name, value) => {
      asked.push(name);
      set(name, value);
    };
    store.write(Array.from({ length: 300 }, (_, index) => anEntry({ task: `t-${index}`, note: 'x'.repeat(400) })));
    expect([asked.length, store.unkept]).toEqual([50, 300]);
    asked.length = 0;
    store.patch({ ...subject, task: 't-0' }, { note: undefined });
    expect(asked[0]).toContain('t-0/1');
    expect(store.isKept({ ...subject, task: 't-0' })).toBe(true);
  });

  describe('with an edit that found no room', () => {
    const edited = () => {
      const storage = new MemoryStorage(200);
      const { store } = open(storage);
      store.patch(subject, { status: 'in-progress' });
      store.patch(subject, { status: 'done', result: 'x'.repeat(200) });
      expect(store.unkept).toBe(1);
      return { storage, store };
    };

    it('keep it when they are read anew or another tab removes what is stored', () => {
      const { storage, store } = edited();
      store.load();
      expect([store.entries.get(key)?.status, store.unkept]).toEqual(['done', 1]);
      storage.removeItem(item);
      store.follow({ key: item, newValue: null });
      expect([store.entries.get(key)?.status, store.unkept]).toEqual(['done', 1]);
    });

    it('give it up for what another tab wrote since', () => {
      const { storage, store } = edited();
      open(storage).store.patch(subject, { note: 'tab kia' });
      store.load();
      expect(store.entries.get(key)).toMatchObject({ status: 'in-progress', note: 'tab kia' });
      expect(store.unkept).toBe(0);
    });
  });

  it('live as long as the page where the browser has no storage', () => {
    const { store } = open(undefined);
    store.patch(subject, { status: 'done' });
    expect([store.entries.size, store.unkept]).toEqual([1, 1]);
    store.load();
    expect(store.entries.size).toBe(1);
  });

  it('can be removed all at once, and brought back', () => {
    const storage = new MemoryStorage();
    const { store } = open(storage);
    store.patch(subject, { status: 'done' });
    const removed = store.clear();
    expect([store.entries.size, storage.length]).toEqual([0, 0]);
    store.write(removed);
    expect(open(storage).store.entries.get(key)?.status).toBe('done');
  });

  it('leave a damaged one where it is when they are removed: nobody could bring it back', () => {
    const storage = new MemoryStorage();
    storage.setItem(item, '{"document":"cong-van","ta');
    open(storage).store.clear();
    expect(storage.getItem(item)).not.toBeNull();
  });
});
