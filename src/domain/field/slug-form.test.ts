import { describe, expect, it } from 'vitest';
import { hasSlugForm, isSlug, withoutHyphens } from './slug-form.ts';

describe('an id', () => {
  it.each(['a', '1', 'phong-y-te', 'cong-van-12', 'a'.repeat(80)])('may be “%s”', (id) => {
    expect([hasSlugForm(id), isSlug(id)]).toEqual([true, true]);
  });

  it.each(['', 'A', 'phòng', 'a--b', '-a', 'a-', 'a b', 'a_b', 'a'.repeat(81)])('may not be “%s”', (id) => {
    expect([hasSlugForm(id), isSlug(id)]).toEqual([false, false]);
  });

  it('is a text', () => expect([1, null, ['a']].map(isSlug)).toEqual([false, false, false]));

  it('is told from another by hyphens between digits alone', () => {
    expect(withoutHyphens('phong-y-te')).toBe('phongyte');
    expect(withoutHyphens('cong-van-1-21')).toBe('congvan1-21');
    expect(withoutHyphens('3-a-4')).toBe('3a4');
  });
});
