import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FIXED_PAGES } from './site-pages.ts';

it('knows every page and data file that the program itself makes, and no other', () => {
  const files = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:astro|ts)$/.test(file),
  );
  const routes = files.map((file) =>
    file
      .replace(/(?:index)?\.astro$/, '/')
      .replace(/\.ts$/, '')
      .replace(/^\/|\/(?=\/)/g, ''),
  );
  // Lists begin at their address; schemas have names of their own; nobody is sent to what machines read.
  const fixed = routes
    .map((route) => route.replace(/\[\.\.\.\w+\]\/$/, '').replace(/(?<!\/)\/$/, '/'))
    .filter(
      (route) =>
        !route.includes('[') &&
        ![
          '404/',
          'robots.txt',
          'tong-hop/nhiem-vu.json',
          'tong-hop/don-vi.json',
          'soan/danh-muc.json',
          'cap-nhat/moi.json',
        ].includes(route),
    );
  const known = FIXED_PAGES.filter((page) => !page.startsWith('luoc-do/'));
  expect([...new Set(fixed)].toSorted()).toEqual(known.toSorted());
});
