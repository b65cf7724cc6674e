import { expect, it } from 'vitest';
import { faultReport } from './fault-report.ts';

it('a fault is reported with what was read, where and in which version', () => {
  const found = {
    what: 'khoản 1 Công văn số 5/UBND-VX & phụ lục',
    address: 'https://vanban.vi.du/van-ban/a/#khoan-1',
    contentVersion: '22/11/2026 · 3f9a2c1b',
  };
  const report = new URL(faultReport('van-phong@vi.du', found));
  expect([report.protocol, report.pathname]).toEqual(['mailto:', 'van-phong@vi.du']);
  expect(report.searchParams.get('subject')).toBe('Báo sai sót: khoản 1 Công văn số 5/UBND-VX & phụ lục');
  expect(report.searchParams.get('body')?.split('\r\n')).toEqual([
    'Đường dẫn: https://vanban.vi.du/van-ban/a/#khoan-1',
    'Phiên bản nội dung: 22/11/2026 · 3f9a2c1b',
    'Nội dung sai sót:',
    '',
  ]);
});
