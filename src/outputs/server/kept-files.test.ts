import { expect, it } from 'vitest';
import { isKept } from './kept-files.ts';

it.each([
  '_headers',
  'nginx.conf',
  'NGINX.CONF',
  'nginx-tls.conf',
  'SHA256SUMS',
  'sha256sums-truoc',
  'a/b.html.gz',
  'b.css.BR',
])('is for the server and those who keep it: %s', (path) => expect(isKept(path)).toBe(true));

it.each(['index.html', 'van-ban/nginx.conf', 'a.gz.html', 'gz', '_headers.txt', 'abr'])('is for readers: %s', (path) =>
  expect(isKept(path)).toBe(false),
);
