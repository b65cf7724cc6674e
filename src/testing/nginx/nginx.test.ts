import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { request, type OutgoingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listFiles } from '../../cli/manifest.ts';
import { staticServer } from '../../cli/server/static-server.ts';
import { isKept, KEPT_FILES } from '../../outputs/server/kept-files.ts';
import { securityHeaders } from '../../outputs/site/security-headers.ts';
import { TRAINING_CONTENT } from '../e2e/ports.ts';
import { PATIENCE } from '../patience.ts';
import { runBuild } from '../site/build-process.ts';
import { basePath, outDir } from '../site/built-site.ts';
import { startNginx } from './nginx-server.ts';

const workshop = mkdtempSync(join(tmpdir(), 'nginx-'));
const training = { folder: join(workshop, 'training'), base: '/tap-huan/van-ban/' };

beforeAll(async () => {
  const place = { CONTENT_DIR: TRAINING_CONTENT, OUT_DIR: training.folder, BASE_PATH: training.base, SITE_URL: '' };
  const { status, output } = await runBuild(place);
  if (status !== 0) throw new Error(output);
});
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

interface Answer {
  status: number | undefined;
  /** What a browser goes by. */
  headers: Record<string, unknown>;
  /** Empty where a server may say what it likes: in an answer that leads elsewhere. */
  body: string;
}

const TOLD = [
  'content-type',
  'cache-control',
  'location',
  'content-range',
  ...Object.keys(securityHeaders).map((name) => name.toLowerCase()),
];

/** Asks the server at a socket. */
function ask(socketPath: string, path: string, method = 'GET', more: OutgoingHttpHeaders = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { Host: 'localhost', ...more };
    const asked = request({ socketPath, path, method, headers, agent: false }, (response) => {
      const body = createHash('sha256');
      const { statusCode: status, headers } = response;
      const isElsewhere = status === 301;
      response.on('data', (chunk: Buffer) => void (isElsewhere || body.update(chunk)));
      response.on('end', () => {
        const told = TOLD.filter((name) => !(isElsewhere && name === 'content-type'));
        resolve({
          status,
          headers: Object.fromEntries(told.map((name) => [name, headers[name]])),
          body: body.digest('hex'),
        });
      });
    });
    asked.on('error', reject).end();
  });
}

describe.each([
  ['the site in OUT_DIR', { folder: outDir, base: basePath }],
  ['the training edition in a folder of its server', training],
])('nginx with the file that it includes, over %s,', (_, { folder, base }) => {
  let own: Server;
  let nginx: ReturnType<typeof startNginx>;
  let socket: string;

  beforeAll(async () => {
    const place = mkdtempSync(join(workshop, 'server-'));
    socket = join(place, 'own.sock');
    own = staticServer(folder, base);
    await new Promise<void>((resolve) => own.listen(socket, resolve));
    nginx = startNginx(folder, base, place);
    await vi.waitFor(() => ask(nginx.socket, base), PATIENCE);
  });
  afterAll(async () => {
    await nginx.stop();
    own.close().closeAllConnections();
  });

  const files = () =>
    listFiles(folder)
      .filter((file) => !isKept(file))
      .map((file) => base + encodeURI(file));
  const folders = () => [...new Set(files().map((file) => `${dirname(file).replace(/\/$/, '')}/`))];

  /** Addresses at which nginx says something else than the server of `npm start`. */
  async function differing(addresses: readonly string[], method?: string, more?: OutgoingHttpHeaders) {
    const found = [];
    for (const address of addresses) {
      const [theirs, ours] = await Promise.all(
        [nginx.socket, socket].map((server) => ask(server, address, method, more)),
      );
      if (JSON.stringify(theirs) !== JSON.stringify(ours)) found.push({ address, nginx: theirs, ours });
    }
    return found;
  }

  it('says of every file what npm start says, to the header and the byte', async () => {
    expect(files().length).toBeGreaterThan(100);
    expect(await differing(files())).toEqual([]);
    expect(await differing(files(), 'HEAD')).toEqual([]);
  });

  it('says of every folder what npm start says, with its slash and without, and never that it is forbidden', async () => {
    const asked = folders().flatMap((address) => [address, address.slice(0, -1) || '/', `${address}?q=a%20b`]);
    expect(await differing(asked)).toEqual([]);
    const statuses = new Set<number | undefined>();
    // One after the other: together they are more than nginx takes at once.
    for (const address of asked) statuses.add((await ask(nginx.socket, address)).status);
    expect(statuses).toEqual(new Set([200, 301, 404]));
  });

  it('shows our page where there is none', async () => {
    const missing = [
      'khong-co',
      'van-ban/khong-co/',
      'assets/khong-co.js',
      'assets/',
      'pagefind/',
      'van-ban/nam/',
      'index.html/',
      '%',
      '%00',
      '..%2f..%2fetc/passwd',
      ...KEPT_FILES,
      KEPT_FILES[1]!.toUpperCase(),
    ];
    const asked = missing.map((path) => base + path);
    expect(await differing(asked)).toEqual([]);
    const { body } = await ask(nginx.socket, `${base}404.html`);
    const answers = await Promise.all(asked.map((address) => ask(nginx.socket, address)));
    expect(answers.map((answer) => [answer.status, answer.body])).toEqual(answers.map(() => [404, body]));
  });

  it('lets nobody keep what is no answer, and shows our page with it', async () => {
    const asset = files().find((file) => file.startsWith(`${base}assets/`) && file.endsWith('.js'))!;
    const asked = [
      { status: 405, method: 'POST', more: { 'Content-Length': 0 } },
      { status: 405, method: 'DELETE', more: { 'Content-Length': 0 } },
      { status: 416, method: 'GET', more: { Range: 'bytes=9999999-' } },
      { status: 412, method: 'GET', more: { 'If-Match': '"other"' } },
    ];
    const { body } = await ask(nginx.socket, `${base}404.html`);
    for (const { status, method, more } of asked) {
      const answer = await ask(nginx.socket, asset, method, more);
      expect(answer).toMatchObject({ status, body });
      // What nginx says of a part that is not there, it says twice.
      expect(answer.headers['cache-control']).toMatch(/^no-cache(?:, no-cache)?$/);
      if (status !== 416) expect(await differing([asset], method, more)).toEqual([]);
    }
  });

  it('sends the part of a file that is asked for, and lets nobody keep that for the whole', async () => {
    const asset = files().find((file) => file.startsWith(`${base}assets/`) && file.endsWith('.js'))!;
    const answer = await ask(nginx.socket, asset, 'GET', { Range: 'bytes=2-9' });
    expect(answer).toMatchObject({ status: 206, headers: { 'cache-control': 'no-cache' } });
    expect(await differing([asset], 'GET', { Range: 'bytes=2-9' })).toEqual([]);
  });

  it('leads to no other host, whatever host it was asked by', async () => {
    const { status, headers } = await ask(nginx.socket, `${base}van-ban`, 'GET', { Host: 'example.com' });
    expect([status, headers['location']]).toEqual([301, `${base}van-ban/`]);
  });

  it('lets nothing in an attached file run, but in no other', async () => {
    const attached = join(folder, 'tep/x');
    mkdirSync(attached, { recursive: true });
    writeFileSync(join(attached, 'a.pdf'), '%PDF-1.7');
    const asked = [`${base}tep/x/a.pdf`, `${base}tep/x/khong-co.pdf`, `${base}tep/x/`];
    try {
      expect(await differing(asked)).toEqual([]);
      const policies = await Promise.all(
        asked.map(async (address) => (await ask(nginx.socket, address)).headers['content-security-policy']),
      );
      expect(policies.map((policy) => /, sandbox$/.test(String(policy)))).toEqual([true, false, false]);
    } finally {
      rmSync(join(folder, 'tep'), { recursive: true });
    }
  });

  it('follows no link out of the folder', async () => {
    const linked = join(folder, 'linked.html');
    symlinkSync('/etc/passwd', linked);
    try {
      expect(await ask(nginx.socket, `${base}linked.html`)).toMatchObject({ status: 404 });
      expect(await differing([`${base}linked.html`])).toEqual([]);
    } finally {
      unlinkSync(linked);
    }
  });
});
