import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepAddresses } from './lost-pages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lost-'));
  page('404.html', 'Không có trang này', '<h1>Không có</h1>');
  page('index.html', 'Trang &amp; chủ');
  page('van-ban/don-vi/y-te/index.html', 'Văn bản của Phòng Y tế');
  page('van-ban/cu/index.html', 'Trang đã chuyển', '<a href="/tp/van-ban/moi/" data-lead-on>Mới</a>');
  page('van-ban/moi/index.html', 'Công văn mới');
});
afterEach(() => rmSync(folder, { recursive: true }));

function page(path: string, title: string, main = ''): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  const html = `<head><title>${title}</title></head><nav></nav><main id="noi-dung">${main}</main><footer></footer>`;
  writeFileSync(join(folder, path), html);
}
const htmlOf = (path: string): string => readFileSync(join(folder, path, 'index.html'), 'utf8');
const keep = (...before: string[]): Promise<number> => keepAddresses(folder, before, '/tp/');

describe('keepAddresses', () => {
  it('says at an address that is lost what became of it, and leads to the nearest page that stands', async () => {
    expect(await keep('van-ban/don-vi/y-te/', 'van-ban/don-vi/y-te/2/')).toBe(1);
    const html = htmlOf('van-ban/don-vi/y-te/2/');
    expect(html).toContain('<h1>Trang không còn</h1>');
    expect(html).toContain('«van-ban/don-vi/y-te/2/»');
    expect(html).toContain('<a href="/tp/van-ban/don-vi/y-te/">Văn bản của Phòng Y tế</a>');
    expect(html).toMatch(/<nav><\/nav>.*<footer><\/footer>/);
    expect(html).not.toContain('Không có');
  });

  it('leads to where a page above leads, in one step', async () => {
    await keep('van-ban/cu/ban/1/', 'van-ban/cu/ban/1/thay-doi/');
    for (const path of ['van-ban/cu/ban/1/', 'van-ban/cu/ban/1/thay-doi/'])
      expect(htmlOf(path)).toContain('<a href="/tp/van-ban/moi/">Công văn mới</a>');
  });

  it('leads to the first page where nothing nearer stands, and has a title of its own', async () => {
    await keep('la/trang/', 'la/khac/');
    expect(htmlOf('la/trang/')).toContain('<a href="/tp/">Trang &amp; chủ</a>');
    expect(htmlOf('la/trang/')).toContain('<title>Trang không còn: la/trang/</title>');
  });

  it('writes nothing where every page stands', async () => {
    rmSync(join(folder, '404.html'));
    expect(await keep('', 'van-ban/moi/', '404.html')).toBe(0);
  });
});
