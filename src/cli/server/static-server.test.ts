import { mkdtempSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEPT_FILES } from '../../outputs/server/kept-files.ts';
import { staticServer } from './static-server.ts';

let root: string;
let server: Server;
let port: number;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'serve-'));
  const site = join(root, 'site');
  mkdirSync(join(site, 'van-ban'), { recursive: true });
  writeFileSync(join(root, 'secret.txt'), 'outside');
  writeFileSync(join(site, 'index.html'), 'home');
  writeFileSync(join(site, '404.html'), 'không có');
  writeFileSync(join(site, 'van-ban', 'index.html'), 'list');
  writeFileSync(join(site, 'van-ban', 'feed.xml'), '<feed/>');
  mkdirSync(join(site, 'assets'));
  writeFileSync(join(site, 'assets', 'a.js'), '0123456789');
  mkdirSync(join(site, 'tep', 'cong-van'), { recursive: true });
  writeFileSync(join(site, 'tep', 'cong-van', 'ban-ky.pdf'), '%PDF-');
  for (const name of KEPT_FILES) writeFileSync(join(site, name), 'for the server');
  symlinkSync(join(root, 'secret.txt'), join(site, 'secret.txt'));
  symlinkSync(root, join(site, 'above'));
  symlinkSync(join(site, 'van-ban'), join(site, 'same'));
  mkdirSync(join(site, 'linked'));
  symlinkSync(join(site, 'index.html'), join(site, 'linked', 'index.html'));
  server = staticServer(site, '/tp/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

interface Answer {
  status: number;
  location: string | undefined;
  type: string | undefined;
  body: string;
  policy: unknown;
  caching: string | undefined;
  headers: IncomingHttpHeaders;
}

/** A raw request: unlike fetch, it sends the path as it is written. */
function get(path: string, method = 'GET', headers: OutgoingHttpHeaders = {}) {
  return new Promise<Answer>((resolve) => {
    request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          location: response.headers.location,
          type: response.headers['content-type'],
          caching: response.headers['cache-control'],
          policy: response.headers['content-security-policy'],
          headers: response.headers,
          body,
        }),
      );
    }).end();
  });
}

describe('the static server', () => {
  it('serves the page of a folder under the base path', async () => {
    expect(await get('/tp/van-ban/?q=1')).toMatchObject({
      status: 200,
      body: 'list',
      type: 'text/html; charset=utf-8',
    });
  });

  it('names the type of a feed', async () => {
    expect(await get('/tp/van-ban/feed.xml')).toMatchObject({ status: 200, type: 'application/xml; charset=utf-8' });
  });

  it.each([
    ['/', '/tp/'],
    ['/tp', '/tp/'],
    ['/tp/van-ban?q=a', '/tp/van-ban/?q=a'],
    ['/tp/van-ban?q=a?b=c', '/tp/van-ban/?q=a?b=c'],
  ])('leads %s to %s', async (path, location) => {
    expect(await get(path)).toMatchObject({ status: 301, location });
  });

  it.each([
    '/van-ban/',
    '/tp/x/',
    '/tp/assets/',
    '/tp/van-ban/index.html/',
    '/tp/%',
    '/tp/../secret.txt',
    '/tp/%2e%2e/secret.txt',
    '/tp/..%2fsecret.txt',
    '/tp/%00',
    '/tp/secret.txt',
    '/tp/above/secret.txt',
    '/tp/same/',
    '/tp/same',
    '/tp/linked/',
    ...KEPT_FILES.map((name) => `/tp/${name}`),
    '/tp/%6eginx.conf',
    '/tp//nginx.conf',
  ])('answers %s with the page for what does not exist', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'không có' });
  });

  it('sends headers only when asked for headers only', async () => {
    const { headers: whole } = await get('/tp/assets/a.js');
    const { status, body, headers } = await get('/tp/assets/a.js', 'HEAD', { Range: 'bytes=0-1' });
    expect([status, body]).toEqual([200, '']);
    for (const name of ['content-length', 'content-type', 'etag', 'last-modified', 'accept-ranges'])
      expect(headers[name]).toBe(whole[name]);
    expect(await get('/tp/x', 'HEAD')).toMatchObject({ status: 404, body: '' });
  });

  it('takes nothing in', async () => {
    for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
      const { status, headers, caching } = await get('/tp/assets/a.js', method);
      expect([status, headers.allow, caching]).toEqual([405, 'GET, HEAD', 'no-cache']);
    }
  });

  it.each([
    ['bytes=2-4', 206, '234', 'bytes 2-4/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-2', 206, '89', 'bytes 8-9/10'],
    ['bytes=8-99', 206, '89', 'bytes 8-9/10'],
    ['bytes=20-', 416, 'không có', 'bytes */10'],
    ['bytes=x', 200, '0123456789', undefined],
    ['pages=1-2', 200, '0123456789', undefined],
  ])('sends the part that is asked for by %s', async (Range, status, body, part) => {
    const answer = await get('/tp/assets/a.js', 'GET', { Range });
    expect(answer).toMatchObject({ status, body });
    expect(answer.headers['content-range']).toBe(part);
    expect(answer.caching).toBe('no-cache');
  });

  it('sends the whole where the part is of another version', async () => {
    const asked = { Range: 'bytes=0-1', 'If-Range': '"other"' };
    expect(await get('/tp/assets/a.js', 'GET', asked)).toMatchObject({ status: 200, body: '0123456789' });
  });

  it('does not send again what the reader has', async () => {
    const { headers } = await get('/tp/');
    const has = [{ 'If-None-Match': headers.etag! }, { 'If-Modified-Since': headers['last-modified']! }];
    for (const asked of has) expect(await get('/tp/', 'GET', asked)).toMatchObject({ status: 304, body: '' });
    const hasOther = [{ 'If-None-Match': '"other"' }, { 'If-Modified-Since': 'Sat, 01 Jan 2000 00:00:00 GMT' }];
    for (const asked of hasOther) expect(await get('/tp/', 'GET', asked)).toMatchObject({ status: 200, body: 'home' });
  });

  it('sends nothing on conditions that do not hold', async () => {
    const answer = await get('/tp/', 'GET', { 'If-Match': '"other"' });
    expect(answer).toMatchObject({ status: 412, caching: 'no-cache' });
  });

  it('shows the page for what does not exist whole, whatever part or version is asked for', async () => {
    for (const asked of [{ Range: 'bytes=0-1' }, { 'If-None-Match': '*' }, { 'If-Match': '"other"' }])
      expect(await get('/tp/x', 'GET', asked)).toMatchObject({ status: 404, body: 'không có' });
  });

  it('leads to no other host, whatever host it was asked by', async () => {
    const { status, location } = await get('/tp/van-ban', 'GET', { Host: 'example.com' });
    expect([status, location]).toEqual([301, '/tp/van-ban/']);
  });

  it('lets the files of others do nothing, and our page in their place what it does elsewhere', async () => {
    const { policy, headers, type } = await get('/tp/tep/cong-van/ban-ky.pdf');
    expect([policy, headers['x-content-type-options'], type]).toEqual([
      expect.stringMatching(/, sandbox$/),
      'nosniff',
      'application/pdf',
    ]);
    expect((await get('/tp/tep/cong-van/khong-co.pdf')).policy).not.toContain('sandbox');
  });

  it('sends the policy with every answer', async () => {
    expect((await get('/tp/x')).policy).toContain("default-src 'none'");
  });

  it.each([
    ['/tp/', 'no-cache'],
    ['/tp/assets/a.js', 'public, max-age=31536000, immutable'],
    ['/tp/assets/b.js', 'no-cache'],
    ['/tp/x', 'no-cache'],
  ])('says of %s how long it may be kept', async (path, caching) => {
    expect(await get(path)).toMatchObject({ caching });
  });
});
