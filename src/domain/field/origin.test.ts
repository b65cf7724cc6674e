import { describe, expect, it } from 'vitest';
import { hasPlainHost, isOfThisMachine, isOrigin, isPlaceholder } from './origin.ts';

describe('isOrigin', () => {
  it.each([
    'https://vanban.vn',
    'http://10.0.0.5:8080/',
    'https://vanban.vn:443',
    'http://[::1]:80',
    'https://vănbản.vn',
  ])('takes %s', (address) => {
    expect(isOrigin(address)).toBe(true);
  });

  it.each(['https://vanban.vn/tp/', 'https://vanban.vn?a', 'https://a@vanban.vn', 'vanban.vn', ''])(
    'does not take %s',
    (address) => expect(isOrigin(address)).toBe(false),
  );
});

describe('hasPlainHost', () => {
  it.each([
    'https://a.vn;b',
    'https://a"b.vn',
    "https://a'b.vn",
    'https://{a}.vn',
    'https://$host',
    'https://a\n.vn',
    'https://a\t.vn',
    'https:a.vn',
    'https:\\\\a.vn',
    'https://a@b.vn',
    'https://a.vn\u200b',
  ])('is false of %j, which is no origin either', (address) => {
    expect([hasPlainHost(address), isOrigin(address)]).toEqual([false, false]);
  });
});

describe('isOfThisMachine', () => {
  it.each([
    'http://localhost:4321',
    'https://LOCALHOST/',
    'http://van-ban.localhost',
    'http://127.0.0.1',
    'http://127.1:80',
    'http://[::1]:4321',
    'http://0.0.0.0',
  ])('is true of %s', (address) => {
    expect(isOfThisMachine(address)).toBe(true);
  });

  it.each(['https://vanban.vn', 'http://10.0.0.5', 'http://may-chu', 'https://localhost.vn', 'http://127.vn', '?'])(
    'is false of %s',
    (address) => expect(isOfThisMachine(address)).toBe(false),
  );
});

describe('isPlaceholder', () => {
  it.each([
    'https://example.vn',
    'https://vanban.example.gov.vn',
    'http://example.com:8080',
    'https://van-ban.example',
    'https://vanban.test',
    'https://vanban.invalid',
  ])('is true of %s', (address) => expect(isPlaceholder(address)).toBe(true));

  it.each([
    'https://vanban.vn',
    'https://example-city.vn',
    'https://my-example.vn',
    'http://10.0.0.5',
    'https://test.vn',
  ])('is false of %s', (address) => expect(isPlaceholder(address)).toBe(false));
});
