import { describe, expect, it } from 'vitest';
import { absoluteAddress, addressesUnder } from './addresses.ts';

describe('addresses', () => {
  it('are the same whether the base path comes with its slashes or without', () => {
    for (const base of ['/van-ban-tp/', '/van-ban-tp', 'van-ban-tp/']) {
      expect(addressesUnder(base).document('cong-van')).toBe('/van-ban-tp/van-ban/cong-van/');
    }
  });

  it('begin at the root for the root base', () => {
    expect(addressesUnder('/').home).toBe('/');
    expect(addressesUnder('').unit('phong-noi-vu')).toBe('/don-vi/phong-noi-vu/');
  });

  it('lead to one provision or one task of a document, without their fragments colliding', () => {
    const addresses = addressesUnder('/');
    expect(addresses.document('cong-van', 'khoan-1')).toBe('/van-ban/cong-van/#khoan-1');
    expect(addresses.task('cong-van', 'khoan-1')).toBe('/van-ban/cong-van/#viec-khoan-1');
  });

  it('carry a choice of any characters to the search page, where no server hears of it', () => {
    expect(addressesUnder('/').searchBy('loai', 'đất & "nhà"')).toBe(
      '/tim-kiem/#loai=%C4%91%E1%BA%A5t%20%26%20%22nh%C3%A0%22',
    );
  });

  it('become absolute without doubling the base path', () => {
    expect(absoluteAddress('https://vi-du.vn/van-ban-tp/', '/van-ban-tp/don-vi/')).toBe(
      'https://vi-du.vn/van-ban-tp/don-vi/',
    );
  });
});
