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

  it('are those that readers have noted, which no later version of the site may move', () => {
    const { home, documents, units, topics, search, handbook, about, licences, checking, news, ...of } =
      addressesUnder('/g');
    expect([home, documents, units, topics, search, handbook, about, licences, checking, news].join(' ')).toBe(
      '/g/ /g/van-ban/ /g/don-vi/ /g/linh-vuc/ /g/tim-kiem/ /g/huong-dan/ /g/gioi-thieu/ /g/gioi-thieu/giay-phep/ /g/gioi-thieu/kiem-chung/ /g/cap-nhat/',
    );
    expect([
      of.digests(),
      of.digests('2026-03-05'),
      of.releaseNotices(3),
      of.anyDay(),
      of.anyDay('2026-03'),
      of.dayDocuments('2026'),
      of.dayDuties('a'),
      of.version('a', 2, 'khoan-1'),
      of.changes('a', 2),
      of.provisionHistory('a', 'khoan-1'),
      of.comparison('a'),
      of.unitHistory('a'),
      of.unitVersion('a', 2),
      of.topic('a'),
      of.handbookPage('a', 'muc'),
      of.file('/a.json'),
    ]).toEqual([
      '/g/cap-nhat/thong-bao/',
      '/g/cap-nhat/thong-bao/2026-03-05/',
      '/g/cap-nhat/thong-bao/lan-dang/3/',
      '/g/tai-ngay/',
      '/g/tai-ngay/2026-03/',
      '/g/tai-ngay/van-ban/2026/',
      '/g/tai-ngay/don-vi/a/',
      '/g/van-ban/a/ban/2/#khoan-1',
      '/g/van-ban/a/ban/2/thay-doi/',
      '/g/van-ban/a/lich-su/#khoan-1',
      '/g/van-ban/a/so-sanh/',
      '/g/don-vi/a/lich-su/',
      '/g/don-vi/a/ban/2/',
      '/g/linh-vuc/a/',
      '/g/huong-dan/a/#muc',
      '/g/a.json',
    ]);
  });
});
