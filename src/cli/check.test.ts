import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mendText } from './mend-content.ts';

const COMMAND = join(import.meta.dirname, 'check.mjs');
const FIXTURES = join(import.meta.dirname, '../testing/fixtures/content');

interface Run {
  exitCode: number;
  out: string;
  err: string;
}

/** Runs the command as npm does, in another process, for a site whose address readers can open. */
function check(contentDir: string, ...args: string[]): Promise<Run> {
  return checkAt('https://van-ban.mau.vn', contentDir, ...args);
}

function checkAt(siteUrl: string, contentDir: string, ...args: string[]): Promise<Run> {
  const env = { ...process.env, CONTENT_DIR: contentDir, SITE_URL: siteUrl, BASE_PATH: '', DEBUG: '' };
  return new Promise((resolve) => {
    execFile(process.execPath, [COMMAND, ...args], { env }, (error, out, err) =>
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
  });
}

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(join(FIXTURES, 'valid'), content, { recursive: true });
  appendFileSync(join(content, 'trang.yaml'), 'contact:\n  email: van-phong@mau.vn\n');
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

describe('npm run check', () => {
  it('ends with 0 and one line where nothing is wrong', async () => {
    expect(await check(content)).toEqual({ exitCode: 0, out: 'Đã kiểm tra 8 tệp: không có lỗi.\n', err: '' });
  });

  it('ends with 1 and a message with place, label and fix where something is', async () => {
    cpSync(join(FIXTURES, 'date-other-order/van-ban'), join(content, 'van-ban'), { recursive: true });
    const { exitCode, out } = await check(content);
    expect(exitCode).toBe(1);
    expect(out).toContain(
      `${content}/van-ban/ke-hoach-mau.mdx:8:13  date-invalid  Ngày ban hành (issuedDate) = «05/03/2024»: `,
    );
    expect(out).toContain('Sửa: viết 2024-03-05.');
  });

  it('ends with 0 where there are warnings only', async () => {
    writeFileSync(join(content, 'nguon/cu.txt'), 'Chữ cũ.\n');
    const { exitCode, out } = await check(content);
    expect(exitCode).toBe(0);
    expect(out).toContain('1 cảnh báo');
  });

  it('takes with --release a text without a confirmed ground of release for an error', async () => {
    const file = join(content, 'van-ban/ke-hoach-mau.mdx');
    writeFileSync(file, readFileSync(file, 'utf8').replace('basis: decision', 'basis: unconfirmed'));
    const [onTrial, released] = [await check(content), await check(content, '--release')];
    expect([onTrial.exitCode, released.exitCode]).toEqual([0, 1]);
    expect(onTrial.out).toContain('release-unconfirmed  (cảnh báo)');
    expect(released.out).toContain('1 lỗi');
  });

  it.each(['http://localhost:4321', 'https://van-ban.example.vn', ''])(
    'warns of an address that readers cannot open, which is an error with --release: «%s»',
    async (siteUrl) => {
      const [onTrial, released] = [await checkAt(siteUrl, content), await checkAt(siteUrl, content, '--release')];
      expect([onTrial.exitCode, released.exitCode]).toEqual([0, 1]);
      expect(onTrial.err).toMatch(/^Cảnh báo: đường dẫn của Trang thông tin là «.*SITE_URL\.\n$/);
      expect(released.err).toMatch(/^Lỗi: đường dẫn của Trang thông tin là «/);
    },
  );

  it('tells an office that has given no address for what readers report', async () => {
    cpSync(join(FIXTURES, 'valid/trang.yaml'), join(content, 'trang.yaml'));
    expect(await check(content)).toMatchObject({
      exitCode: 0,
      err: expect.stringContaining('contact.email') as string,
    });
  });

  it('says nothing of the address of a training edition', async () => {
    const file = join(content, 'trang.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}edition: training\n`);
    expect((await checkAt('', content)).err).toBe('');
  });

  it('refuses, as a build does, an address with a folder in it', async () => {
    const { exitCode, err } = await checkAt('https://van-ban.mau.vn/thu-muc/', content);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/^Lỗi: biến SITE_URL = .*BASE_PATH=\/thu-muc\/\.\n$/);
  });

  it('speaks to programs', async () => {
    rmSync(join(content, 'trang.yaml'));
    const { exitCode, out } = await check(content, '--format', 'json');
    expect(exitCode).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ errors: 1, issues: [{ code: 'site-missing', file: 'trang.yaml' }] });
  });

  it('mends what loses nothing, and says so', async () => {
    const file = join(content, 'don-vi/phong-y-te.yaml');
    const sound = readFileSync(file, 'utf8');
    writeFileSync(file, `\ufeff${sound.normalize('NFD').replaceAll('\n', '\r\n')}`);
    expect((await check(content)).exitCode).toBe(1);
    const { exitCode, err } = await check(content, '--fix');
    expect(exitCode).toBe(0);
    expect(err).toContain('Đã sửa');
    expect(err).toContain('phong-y-te.yaml');
    expect(readFileSync(file, 'utf8')).toBe(sound);
  });

  it('mends signs of Word alike in a document and in its source, and says which', async () => {
    const [document, source] = [join(content, 'van-ban/ke-hoach-mau.mdx'), join(content, 'nguon/ke-hoach-mau.txt')];
    for (const file of [document, source]) {
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('tham gia đoàn', 'tham gia \uf0a3 đoàn'));
    }
    expect((await check(content)).out).toContain('--fix để đổi thành «□»');
    const { exitCode, out, err } = await check(content, '--fix');
    expect([exitCode, out]).toEqual([0, 'Đã kiểm tra 8 tệp: không có lỗi.\n']);
    expect(err).toContain('ke-hoach-mau.mdx: đổi ⟨U+F0A3⟩ thành «□»');
    expect((await check(content, '--fix')).err).toBe('Không có chỗ nào cần sửa tự động.\n');
  });

  it('does not touch what it cannot mend without loss', async () => {
    const file = join(content, 'don-vi/phong-y-te.yaml');
    const bytes = Buffer.from('name: Phòng\r\n', 'utf16le');
    writeFileSync(file, bytes);
    expect((await check(content, '--fix')).exitCode).toBe(1);
    expect(readFileSync(file).equals(bytes)).toBe(true);
  });

  it('says that there is no content folder, without a stack trace', async () => {
    const { exitCode, out, err } = await check(join(content, 'none'));
    expect(exitCode).toBe(1);
    expect(out).toContain('content-folder-missing');
    expect(out + err).not.toMatch(/^\s+at /m);
  });

  it.each([['--fixx'], ['what'], ['--format', 'xml']])('does not guess at %s', async (...args) => {
    const { exitCode, err } = await check(content, ...args);
    expect(exitCode).toBe(2);
    expect(err).toContain('npm run check');
  });
});

describe('mendText', () => {
  const mend = (text: string, path = 'van-ban/a.mdx'): string => mendText(path, text).text;

  it('leaves sound text alone', () => {
    expect(mendText('nguon/a.txt', 'Uỷ ban\n“Nhà nước”\n')).toEqual({ text: 'Uỷ ban\n“Nhà nước”\n', done: [] });
  });

  it('says what it did, with places', () => {
    const { done } = mendText('nguon/a.txt', 'Có \uf0a3\nKhông \uf0a3\n\uf0b7 Một');
    expect(done).toEqual(['đổi ⟨U+F0A3⟩ thành «□» (2 chỗ, dòng 1 và 2)', 'đổi ⟨U+F0B7⟩ thành «•» (1 chỗ, dòng 3)']);
  });

  it('does nothing the second time', () => {
    const once = mend('---\r\na: \uf0b7 b\r\n---\r\n\r\n\uf02d Một \uf0fc \uf0a3 5\r\n');
    expect(mendText('van-ban/a.mdx', once)).toEqual({ text: once, done: [] });
  });

  it('puts no dash into a header, where it would begin a list', () => {
    expect(mend('---\ntoPlaces:\n  - \uf02d Như trên;\n---\n\n\uf02d Một')).toBe(
      '---\ntoPlaces:\n  - \uf02d Như trên;\n---\n\n- Một',
    );
    expect(mend('name: \uf02d a \uf0b7', 'don-vi/a.yaml')).toBe('name: \uf02d a •');
  });

  it('leaves what may be another sign', () => {
    expect(mend('tỷ lệ \uf0a3 5%, \ue000')).toBe('tỷ lệ \uf0a3 5%, \ue000');
  });
});
