import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  writeFileSync(join(site, 'assets', 'a.js'), '');
  server = staticServer(site, '/tp/');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

/** A raw request: unlike fetch, it sends the path as it is written. */
function get(path: string, method = 'GET') {
  return new Promise<{
    status: number;
    location: string | undefined;
    type: string | undefined;
    body: string;
    policy: unknown;
    caching: string | undefined;
  }>((resolve) => {
    request({ port, host: '127.0.0.1', path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (text: string) => (body += text));
      response.on('end', () =>
        resolve({
          status: response.statusCode!,
          location: response.headers.location,
          type: response.headers['content-type'],
          caching: response.headers['cache-control'],
          policy: response.headers['content-security-policy'],
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
  ])('answers %s with the page for what does not exist', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: 'không có' });
  });

  it('sends headers only when asked for headers only', async () => {
    expect(await get('/tp/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });

  it('takes nothing in', async () => {
    expect(await get('/tp/', 'POST')).toMatchObject({ status: 405 });
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
