// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepLook, newSince, readLook } from './last-look.ts';

const entries = (...ids: string[]) => ids.map((id) => ({ id }));

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

describe('what is new since this browser looked last', () => {
  it('is nothing at the first look, and then what was not there', () => {
    expect(newSince(readLook('y-te'), entries('a'))).toEqual([]);
    keepLook('y-te', entries('a'));
    expect(newSince(readLook('y-te'), entries('a', 'b'))).toEqual([{ id: 'b' }]);
  });

  it('stays new for the pages of one visit', () => {
    keepLook('y-te', entries('a'));
    keepLook('y-te', entries('a', 'b'));
    expect(newSince(readLook('y-te'), entries('a', 'b'))).toEqual([{ id: 'b' }]);
    sessionStorage.clear();
    expect(newSince(readLook('y-te'), entries('a', 'b'))).toEqual([]);
  });

  it('is kept for each page by itself, and reading it keeps nothing', () => {
    keepLook(undefined, entries('a'));
    expect(readLook('y-te')).toBeUndefined();
    expect(localStorage).toHaveLength(1);
  });

  it('is not told where what is kept is damaged, or storage is refused', () => {
    for (const damaged of ['{', 'null', '7', '{"ids":1}']) {
      localStorage.setItem('lan-xem y-te', damaged);
      expect(readLook('y-te')).toBeUndefined();
    }
    const refused = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    keepLook('y-te', entries('a'));
    expect(readLook('y-te')).toBeUndefined();
    refused.mockRestore();
  });
});
