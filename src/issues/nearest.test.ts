import { describe, expect, it } from 'vitest';
import { nearest, nearestAmong } from './nearest.ts';

describe('nearest', () => {
  const units = ['phong-noi-vu', 'phong-y-te', 'thanh-tra'];

  it('knows an id by the name it was made from', () => {
    expect(nearest('Phòng Nội vụ', units)).toBe('phong-noi-vu');
    expect(nearest('PHONG_Y_TE', units)).toBe('phong-y-te');
  });

  it('forgives a slip', () => {
    expect(nearest('thanh-tr', units)).toBe('thanh-tra');
    expect(nearest('phong-noi-vuu', units)).toBe('phong-noi-vu');
  });

  it('offers nothing where nothing is near', () => {
    expect(nearest('so-giao-thong', units)).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });

  it('knows an id by a part of it, whatever words are left out or too many', () => {
    const known = ['phong-giao-duc-va-dao-tao', 'phong-y-te', 'thanh-tra'];
    for (const written of ['phong-giao-duc', 'giao-duc-va-dao-tao', 'phong-giao-duc-dao-tao'])
      expect(nearest(written, known)).toBe('phong-giao-duc-va-dao-tao');
    expect(nearest('phong-y-te-thanh-pho', known)).toBe('phong-y-te');
    expect(nearest('phong', [...known, 'phong-noi-vu'])).toBeUndefined();
    expect(nearest('tra', known)).toBeUndefined();
  });

  it('prefers one slip to a part, and a part to many slips', () => {
    expect(nearest('phong-noi-v', ['phong-noi-vu', 'phong-noi-vu-va-lao-dong'])).toBe('phong-noi-vu');
    expect(nearest('phong-van-hoa', ['phong-van-hoa-va-thong-tin', 'phong-y-hoc'])).toBe('phong-van-hoa-va-thong-tin');
  });

  it('prefers the nearer of two, and does not choose between equals', () => {
    expect(nearest('khoan-11', ['khoan-1', 'khoan-2'])).toBe('khoan-1');
    expect(nearest('khoan-3', ['khoan-1', 'khoan-2'])).toBeUndefined();
  });

  it('answers each of many questions, and the same one alike', () => {
    const meant = nearestAmong(units);
    expect(['thanh-tr', 'phong-y-tee', 'thanh-tr', 'xyz', 'xyz'].map(meant)).toEqual([
      'thanh-tra',
      'phong-y-te',
      'thanh-tra',
      undefined,
      undefined,
    ]);
  });
});
