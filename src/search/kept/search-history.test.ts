import { beforeEach, describe, expect, it } from 'vitest';
import { historyOf } from './search-history.ts';

/** A browser's storage; `full` refuses to keep anything. */
function storage(full = false): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (full) throw new DOMException('', 'QuotaExceededError');
      kept.set(key, value);
    },
  } as Storage;
}

function use(value: Storage | undefined): void {
  Object.defineProperty(globalThis, 'localStorage', { value, configurable: true });
}

describe('the history of searches', () => {
  beforeEach(() => use(storage()));

  it('keeps the newest first, each once, and no more than it should', () => {
    const history = historyOf('gan-day', 3);
    for (const query of ['a', 'b', 'c', 'a', 'd']) history.add(query);
    expect(history.list()).toEqual(['d', 'a', 'c']);
    history.add('a');
    expect(history.list()).toEqual(['a', 'd', 'c']);
  });

  it('keeps lists of other names apart', () => {
    historyOf('gan-day', 3).add('a');
    expect(historyOf('da-luu', 3).list()).toEqual([]);
  });

  it('forgets one query, or all', () => {
    const history = historyOf('da-luu', 3);
    history.add('a');
    history.add('b');
    history.remove('b');
    expect([history.has('a'), history.has('b')]).toEqual([true, false]);
    history.clear();
    expect(history.list()).toEqual([]);
  });

  it.each(['{', 'null', '{"a":1}', '"text"', '7'])('is empty where someone else wrote %s', (foreign) => {
    localStorage.setItem('tim-kiem:gan-day', foreign);
    expect(historyOf('gan-day', 3).list()).toEqual([]);
  });

  it('shows no more than it should of what an older page has kept', () => {
    localStorage.setItem('tim-kiem:gan-day', '["a","b","c","d"]');
    expect(historyOf('gan-day', 3).list()).toEqual(['a', 'b', 'c']);
  });

  it('leaves out what is no text', () => {
    localStorage.setItem('tim-kiem:gan-day', '["a",1,null,["b"],"c"]');
    expect(historyOf('gan-day', 3).list()).toEqual(['a', 'c']);
  });

  it('works without storage, and with a full one', () => {
    for (const other of [undefined, storage(true)]) {
      use(other);
      const history = historyOf('gan-day', 3);
      expect(() => history.add('a')).not.toThrow();
      expect(history.list()).toEqual([]);
    }
  });
});
