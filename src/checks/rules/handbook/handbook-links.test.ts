import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../check-content.ts';

const FIXTURES = join(import.meta.dirname, '../../../testing/fixtures/content');

let content: string;
beforeAll(() => {
  content = mkdtempSync(join(tmpdir(), 'handbook-links-'));
  for (const name of ['valid', 'lawful-handbook']) cpSync(join(FIXTURES, name), content, { recursive: true });
  rmSync(join(content, 'expect.json'));
});
afterAll(() => rmSync(content, { recursive: true }));

async function fixFor(markdown: string): Promise<string | undefined> {
  const page = `---\ntitle: Thử\ndescription: Thử.\norder: 9\n---\n\n${markdown}\n\n## Mục một\n`;
  writeFileSync(join(content, 'huong-dan/thu.mdx'), page);
  const { issues } = await checkContent(content, { cacheDir: join(content, '../cache-of-links') });
  return issues.map(({ fix }) => fix)[0];
}

describe('a link of the handbook', () => {
  it.each([
    '../in-phieu/',
    '/huong-dan/in-phieu/',
    '../../huong-dan/in-phieu/',
    '../cach-ghi/#ghi-ti%E1%BA%BFn-%C4%91%E1%BB%99',
    '#mục-một',
    './#mục-một',
    '/',
    '../../',
    '/tim-kiem/?q=nước',
    '/van-ban/feed.xml',
    '/van-ban/ke-hoach-mau/',
    '/don-vi/phong%2Dy%2Dte/',
    'https://example.vn/khong-co',
    'mailto:a@example.vn',
  ])('may lead to %s', async (href) => {
    expect(await fixFor(`[chữ](${href})`)).toBeUndefined();
  });

  it.each([
    ['../in-phieu', '/huong-dan/in-phieu/'],
    ['in-phieu.mdx', '/huong-dan/in-phieu/'],
    ['../in-phieu.mdx', '/huong-dan/in-phieu/'],
    ['/don-vi/phong-y-tee/', '/don-vi/phong-y-te/'],
    ['/don-vi', '/don-vi/'],
    ['#muc-mot', '#mục-một'],
    ['../cach-ghi/#ghi-tien-do', '#ghi-tiến-độ'],
    ['../../../../../don-vi/', 'từ đầu'],
    ['/hoan-toan-khac-han/', 'từ đầu'],
  ])('may not lead to %s, and is told to lead to %s', async (href, fix) => {
    expect(await fixFor(`[chữ](${href})`)).toContain(fix);
  });

  it('is told the name of the image that is there', async () => {
    expect(await fixFor('![ảnh](hinh/nut-im.png)')).toBe('viết hinh/nut-in.png.');
    expect(await fixFor('![ảnh](so-do.svg)')).toBe('thêm tệp content/huong-dan/so-do.svg.');
  });
});
