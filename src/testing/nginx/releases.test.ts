import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { placeRelease } from '../../cli/release/place-release.ts';
import { rollbackSite } from '../../cli/release/rollback-site.ts';
import { RELEASE_FILES } from '../../releases/release-files.ts';
import { PATIENCE } from '../patience.ts';
import { deploy as deployApart } from '../release/deployment.ts';
import { makeSite } from '../release/made-site.ts';
import { hasBrotli, startNginx } from './nginx-server.ts';

const DEPLOYS = 12;
const READERS = 6;

const workshop = mkdtempSync(join(tmpdir(), 'nginx-releases-'));
const outDir = join(workshop, 'srv/dist');
const deploy = (purge = false) => placeRelease(outDir, { purge }, (folder, { number }) => makeSite(folder, number));
let nginx: ReturnType<typeof startNginx>;

beforeAll(async () => {
  mkdirSync(join(workshop, 'srv'));
  await deploy();
  nginx = startNginx(outDir, '/', workshop);
  await vi.waitFor(() => get('/'), PATIENCE);
});
afterAll(async () => {
  await nginx.stop();
  rmSync(workshop, { recursive: true, force: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  bytes: Buffer;
}

function get(path: string, more: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { socketPath: nginx.socket, path, headers: { Host: 'localhost', ...more }, agent: false };
    const asked = request(options, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes: Buffer.concat(chunks) }),
      );
      response.on('error', reject);
    });
    asked.on('error', reject).end();
  });
}

/** What readers have asked for, and what of it they did not get. */
class Readers {
  requests = 0;
  failed: string[] = [];
  isOver = false;

  async fetch(path: string): Promise<string> {
    this.requests += 1;
    const { status, bytes } = await get(path).catch((error: Error) => ({
      status: 0,
      bytes: Buffer.from(error.message),
    }));
    if (status !== 200) this.failed.push(`${status} ${path}`);
    return bytes.toString('utf8');
  }

  /** Opens a page, waits as he likes, and loads then what it asks for; the same of the index. */
  async visit(page: string, wait: () => Promise<void>): Promise<void> {
    const html = await this.fetch(page);
    const parts = JSON.parse(await this.fetch('/pagefind/start.json')) as string[];
    await wait();
    const [, script] = /<script src="([^"]+)"/.exec(html) ?? [];
    await this.fetch(script ?? '/no-script-in-the-page');
    for (const part of parts) await this.fetch(`/${part}`);
  }

  async read(number: number, wait: () => Promise<void>): Promise<void> {
    for (let visit = number; !this.isOver; visit += 1)
      await this.visit(visit % 6 === 0 ? '/' : `/van-ban/${visit % 6}/`, wait);
  }
}

describe('nginx over the link to a release', () => {
  it(`answers every request of ${READERS} readers through ${DEPLOYS} deploys and a return, slow readers too`, async () => {
    const readers = new Readers();
    let deployed = 0;
    // A slow one goes on with a page when the site was published three times since.
    const slowly = async () => {
      const goal = deployed + 3;
      await vi.waitUntil(() => deployed >= goal || readers.isOver, { ...PATIENCE, interval: 5 });
    };
    const reading = Array.from({ length: READERS }, (_, i) => readers.read(i, i % 3 === 0 ? slowly : async () => {}));
    for (; deployed < DEPLOYS; deployed += 1) expect(await deployApart(outDir)).toMatchObject({ code: 0 });
    await rollbackSite({ outDir });
    readers.isOver = true;
    await Promise.all(reading);
    console.log(`${readers.requests} requests, ${readers.failed.length} failed`);
    expect(readers.requests).toBeGreaterThan(DEPLOYS * READERS * 3);
    expect(readers.failed).toEqual([]);
  });

  it('keeps serving what pages of the last releases ask for, but none of their pages', async () => {
    await deploy();
    const script = /src="([^"]+)"/.exec((await get('/van-ban/1/')).bytes.toString())![1]!;
    await placeRelease(outDir, {}, async (folder, { number }) => {
      await makeSite(folder, number);
      rmSync(join(folder, 'van-ban/1'), { recursive: true });
    });
    expect((await get(script)).status).toBe(200);
    expect((await get('/van-ban/1/')).status).toBe(404);
    await deploy(true);
    expect((await get(script)).status).toBe(404);
  });

  it('lets browsers keep what carries a digest, and asks them to come again for all else', async () => {
    const [part] = JSON.parse((await get('/pagefind/start.json')).bytes.toString()) as [string];
    const script = /src="([^"]+)"/.exec((await get('/')).bytes.toString())![1]!;
    for (const path of [`/${part}`, script])
      expect((await get(path)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const path of ['/', '/van-ban/1/', '/pagefind/start.json', `/${RELEASE_FILES.sums}`])
      expect((await get(path)).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    ['gzip', gunzipSync, true],
    ['br', brotliDecompressSync, hasBrotli],
  ] as const)(
    'sends what was compressed with %s beforehand, of the same time as the page',
    async (coding, open, isThere) => {
      if (!isThere) return console.log('Skipped: nginx has no module for brotli (libnginx-mod-http-brotli-static).');
      const [plain, small] = [await get('/van-ban/1/'), await get('/van-ban/1/', { 'Accept-Encoding': coding })];
      expect(small.headers).toMatchObject({ 'content-encoding': coding, vary: 'Accept-Encoding' });
      expect(open(small.bytes)).toEqual(plain.bytes);
      expect(small.bytes).toEqual(readFileSync(join(outDir, `van-ban/1/index.html.${coding === 'br' ? 'br' : 'gz'}`)));
      for (const name of ['last-modified', 'content-type', 'cache-control'])
        expect(small.headers[name]).toBe(plain.headers[name]);
    },
  );

  it('shows nobody the files for servers, nor what was compressed by its own name', async () => {
    for (const path of [
      'nginx.conf',
      'nginx-brotli.conf',
      'SHA256SUMS',
      'SHA256SUMS-truoc',
      'index.html.gz',
      'index.html.br',
    ])
      expect([path, (await get(`/${path}`)).status]).toEqual([path, 404]);
    expect((await get(`/${RELEASE_FILES.sums}`)).status).toBe(200);
    expect((await get(`/${RELEASE_FILES.log}`)).status).toBe(200);
  });
});
