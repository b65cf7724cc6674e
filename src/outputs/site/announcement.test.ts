import { expect, it } from 'vitest';
import { addressesUnder } from './addresses.ts';
import { announcementBar } from './announcement.ts';

const announcement = { text: 'Tạm dừng để bảo trì.', validFrom: '2026-12-01', validTo: '2026-12-05' };
const bar = (more = {}) => announcementBar({ announcement: { ...announcement, ...more } }, addressesUnder('/tp/'));

it('has its days in words beside those for the clock', () => {
  expect(bar()).toEqual({
    text: 'Tạm dừng để bảo trì.',
    first: '2026-12-01',
    last: '2026-12-05',
    days: 'Từ ngày 01/12/2026 đến hết ngày 05/12/2026',
  });
  expect(bar({ validTo: '2026-12-01' })?.days).toBe('Ngày 01/12/2026');
});

it('leads to a page of this site in whichever folder it lies, or elsewhere', () => {
  expect(bar({ link: '/huong-dan/' })?.href).toBe('/tp/huong-dan/');
  expect(bar({ link: 'https://vi-du.vn/a' })?.href).toBe('https://vi-du.vn/a');
});

it('is none where the site makes none', () => {
  expect(announcementBar({}, addressesUnder('/'))).toBeUndefined();
});
