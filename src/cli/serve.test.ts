import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MANIFEST } from '../outputs/server/kept-files.ts';

const COMMAND = join(import.meta.dirname, 'serve.ts');

let site: string;
beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'serve-'));
  writeFileSync(join(site, MANIFEST), '');
});
afterAll(() => rmSync(site, { recursive: true }));

/** Runs the command in another process until it gives up. */
function serve(env: NodeJS.ProcessEnv): Promise<{ exitCode: unknown; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND], { env: { ...process.env, OUT_DIR: site, ...env } }, (error, _out, err) =>
      resolve({ exitCode: error?.code ?? 0, err }),
    );
  });
}

describe('serving the built site', () => {
  it.each(['abc', '0', '65536', '-1', '80.5', '4e3'])(
    'says in one line what is wrong with the port %s',
    async (PORT) => {
      const { exitCode, err } = await serve({ PORT });
      expect(exitCode).toBe(1);
      expect(err).toMatch(/^Biến PORT = «.+» không phải số cổng: .+\n$/);
    },
  );

  it('says that another program has the port', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const PORT = String((other.address() as AddressInfo).port);
    const { exitCode, err } = await serve({ PORT });
    other.close();
    expect(exitCode).toBe(1);
    expect(err).toBe(`Cổng ${PORT} đang có chương trình khác dùng: đặt cổng khác, ví dụ PORT=4322.\n`);
  });

  it('says that the host is no address of this machine', async () => {
    const { exitCode, err } = await serve({ HOST: '192.0.2.1', PORT: '4321' });
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^Không mở được cổng 4321 ở HOST = «192\.0\.2\.1»[^\n]+\n$/);
  });

  it.each([
    [{ BASE_PATH: '/a;b/' }, 'biến BASE_PATH = «/a;b/»'],
    [{ SITE_URL: 'https://a.vn/b' }, 'biến SITE_URL = «https://a.vn/b»'],
  ])('says in one line that the site cannot stand at %o', async (env, found) => {
    const { exitCode, err } = await serve(env);
    expect([exitCode, err.split('\n').length]).toEqual([1, 2]);
    expect(err).toContain(`Không mở được Trang thông tin: ${found}`);
  });

  it('says that there is no site yet', async () => {
    const { exitCode, err } = await serve({ OUT_DIR: join(site, 'none') });
    expect(exitCode).toBe(1);
    expect(err).toBe(`Chưa có Trang thông tin ở ${join(site, 'none')}: chạy npm start để dựng.\n`);
  });
});
