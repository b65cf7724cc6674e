import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders, type Server } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteRegistry } from '../../outputs/authoring/site-registry.ts';
import { securityHeaders } from '../../outputs/site/security-headers.ts';
import { twoOffices, type TwoOffices } from '../../testing/builders/two-offices.ts';
import { Door } from './door.ts';
import type { Released } from './desk/release.ts';
import { soanServer } from './soan-server.ts';

const VALID = join(import.meta.dirname, '../../testing/fixtures/content/valid');
const ENTRY = '\n  - date: 2026-03-09\n    kind: editorial\n    level: minor\n    note: Sửa căn cứ công bố.\n---\n';
const DESK = '/tp/soan/may/';

let offices: TwoOffices;
let server: Server;
let port: number;
let cookie: string;
let finish: () => void = () => {};

beforeAll(async () => {
  offices = twoOffices(VALID);
  const folder = join(offices.root, 'site');
  mkdirSync(join(folder, 'soan'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'trang chủ');
  writeFileSync(join(folder, '404.html'), 'không có');
  writeFileSync(
    join(folder, 'soan', 'index.html'),
    '<main><div class="workbench" data-home="/tp/" hidden></div></main>',
  );
  port = await freePort();
  const door = new Door(port);
  const place = {
    contentDir: offices.content,
    outDir: folder,
    cache: join(offices.root, 'cache'),
    release: () => new Promise<Released>((resolve) => (finish = () => resolve({ kind: 'released' }))),
    log: () => {},
  };
  server = soanServer({ folder: () => folder, basePath: '/tp/' }, place, door);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const welcome = await ask('GET', `/tp/soan/?ma=${door.newKey()}`, { cookie: '' });
  expect([welcome.status, welcome.headers.location]).toEqual([303, '/tp/soan/']);
  cookie = welcome.headers['set-cookie']![0]!.split(';')[0]!;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  offices.remove();
});

async function freePort(): Promise<number> {
  const trial = createServer();
  await new Promise<void>((resolve) => trial.listen(0, '127.0.0.1', resolve));
  const found = (trial.address() as AddressInfo).port;
  await new Promise((resolve) => trial.close(resolve));
  return found;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A raw request: a browser lets no page say who it is. */
function ask(method: string, path: string, headers: Record<string, string> = {}, body = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const own = { cookie, ...headers };
    request({ port, host: '127.0.0.1', path, method, headers: own }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: text }));
    })
      .on('error', reject)
      .end(body);
  });
}

/** What the page itself would ask. */
const call = (name: string, given: unknown): Promise<Answer> =>
  ask(
    'POST',
    DESK + name,
    { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' },
    JSON.stringify(given),
  );
const lines = ({ body }: Answer): unknown[] =>
  body
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe('the server of npm run soan', () => {
  it('answers nobody who was not let in, not even with a page or a script', async () => {
    for (const path of ['/tp/', '/tp/soan/', '/tp/soan/danh-muc.json', '/tp/404.html', `${DESK}situation`]) {
      const { status, headers, body } = await ask('GET', path, { cookie: '' });
      expect([status, headers['content-type']]).toEqual([403, 'text/plain; charset=utf-8']);
      expect(body).toContain('npm run soan');
    }
  });

  it('says the headers of the site with every answer', async () => {
    const answers = [
      await ask('GET', '/tp/soan/'),
      await call('situation', {}),
      await ask('GET', '/tp/', { cookie: '' }),
    ];
    for (const { headers } of answers) {
      for (const [name, value] of Object.entries(securityHeaders)) expect(headers[name.toLowerCase()]).toBe(value);
    }
  });

  it('tells the page for authors, and no other one, where it can publish', async () => {
    expect((await ask('GET', '/tp/soan/')).body).toContain(`<div class="workbench" data-machine="${DESK}"`);
    expect((await ask('GET', '/tp/')).body).toBe('trang chủ');
  });

  it('knows the folder as it is now', async () => {
    const registry = async () => JSON.parse((await ask('GET', '/tp/soan/danh-muc.json')).body) as SiteRegistry;
    expect((await registry()).units.map(({ id }) => id)).toEqual(['cac-phong', 'phong-y-te']);
    cpSync(join(offices.content, 'don-vi/phong-y-te.yaml'), join(offices.content, 'don-vi/phong-noi-vu.yaml'));
    // A document that cannot be read does not keep the others from being worked on.
    writeFileSync(join(offices.content, 'van-ban/hong.mdx'), '---\nsystem: [');
    expect((await registry()).units.map(({ id }) => id)).toEqual(['cac-phong', 'phong-noi-vu', 'phong-y-te']);
    expect(JSON.parse((await ask('GET', '/tp/soan/dieu-khoan/0.json')).body)).toHaveLength(2);
    expect((await ask('GET', '/tp/soan/dieu-khoan/9.json')).status).toBe(404);
    const [situation] = lines(await call('situation', {})) as [{ documents: { slug: string }[]; notices: string[] }];
    expect(situation.documents.map(({ slug }) => slug)).toContain('hong');
    expect(situation.notices[0]).toContain('van-ban/hong.mdx');
    const [opened] = lines(await call('open', { slug: 'hong' })) as [{ files: { text: string } }];
    expect(opened.files.text).toBe('---\nsystem: [');
    offices.mine.git('clean', '-fdq');
  });

  it('opens nothing but documents', async () => {
    for (const slug of ['../trang', '../../.git/config', 'khong-co', '', 7, null]) {
      expect(lines(await call('open', { slug }))).toEqual([{ files: null }]);
    }
  });

  it('does one publication at a time, and tells how far it is', async () => {
    const [{ files }] = lines(await call('open', { slug: 'quyet-dinh-mau' })) as [{ files: { text: string } }];
    const given = {
      author: 'Nguyễn Thị Soạn',
      before: files,
      files: { ...files, text: files.text.replace('law', 'decision').replace(/\n---\n$/, ENTRY) },
    };
    const first = call('publish', given);
    const busy = async (): Promise<boolean> => {
      const [{ notices }] = lines(await call('situation', {})) as [{ notices: string[] }];
      return notices.includes('Đang có một lần đăng chạy trên máy này.');
    };
    while (!(await busy())) await call('open', { slug: 'quyet-dinh-mau' });
    expect(lines(await call('publish', given))).toMatchObject([{ ending: { kind: 'stopped', isSaved: false } }]);
    let isDone = false;
    void first.then(() => (isDone = true));
    while (!isDone) {
      finish();
      await call('open', { slug: 'quyet-dinh-mau' });
    }
    const told = lines(await first);
    expect(told[0]).toEqual({ stage: 'receive', state: 'begun' });
    expect(told.at(-1)).toMatchObject({ ending: { kind: 'published' } });
    expect(await busy()).toBe(false);
  });

  it('does not break at what no page sends', async () => {
    const origin = `http://127.0.0.1:${port}`;
    const json = { origin, 'content-type': 'application/json' };
    for (const body of ['', '{', '7', '"a"', 'null']) {
      expect((await ask('POST', `${DESK}open`, json, body)).status).toBe(400);
    }
    for (const given of [
      {},
      { files: 7 },
      { files: {} },
      { files: { slug: 'a', text: 7, source: 'b' }, author: 'A' },
    ]) {
      expect(lines(await call('publish', given)).at(-1)).toMatchObject({ ending: { isSaved: false } });
    }
    for (const name of ['constructor', '__proto__', 'toString', '', 'open/']) {
      expect((await call(name, {})).status).toBe(404);
    }
    expect((await ask('POST', '/tp/soan/', json, '{}')).status).toBe(405);
  });
});
