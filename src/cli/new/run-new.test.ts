import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { runNew } from './run-new.ts';

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'new-'));
  cpSync('src/testing/fixtures/training/content', content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true }));

async function made(...args: string[]) {
  let [out, err] = ['', ''];
  const [toOut, toErr] = [{ write: (text: string) => (out += text) }, { write: (text: string) => (err += text) }];
  const code = await runNew(args, { CONTENT_DIR: content }, toOut, toErr);
  return { code, out, err };
}
const read = (path: string): string => readFileSync(join(content, path), 'utf8');

describe('npm run new', () => {
  it.each([
    ['van-ban', 'cong-van-99', 'van-ban/cong-van-99.mdx', ['field-unaccounted', 'title-missing', 'field-blank']],
    ['don-vi', 'phong-moi', 'don-vi/phong-moi.yaml', ['field-unaccounted', 'field-blank']],
  ])('makes a file in %s that the check refuses for what is not filled in yet, and for nothing else', async (...of) => {
    const [folder, name, path, asked] = of;
    expect(await made(folder, name)).toMatchObject({ code: 0, err: '' });
    const found = (await checkContent(content)).issues.filter(({ file }) => file === path);
    expect([...new Set(found.map(({ code }) => code))].sort()).toEqual(asked.sort());
  });

  it('says what was made, and what remains', async () => {
    const { out } = await made('don-vi', 'phong-moi');
    expect(out).toContain('don-vi/phong-moi.yaml');
    expect(out).toContain('npm run check');
  });

  it('writes over nothing', async () => {
    const [path] = ['don-vi/phong-y-te.yaml'];
    await made('don-vi', 'phong-y-te');
    const before = read(path);
    expect(await made('don-vi', 'phong-y-te')).toMatchObject({ code: 1, out: '' });
    expect(read(path)).toBe(before);
  });

  it.each([
    ['Phòng Y tế', 'ví dụ phong-y-te'],
    ['../ra-ngoai', 'ví dụ ra-ngoai'],
    ['a'.repeat(90), `ví dụ ${'a'.repeat(80)}`],
    ['…', 'ví dụ cong-van-12-ubnd'],
  ])('refuses the name %s, and offers one that can be used', async (name, offered) => {
    const { code, err } = await made('don-vi', name);
    expect(code).toBe(2);
    expect(err).toContain(offered);
  });

  it.each([[[]], [['van-ban']], [['toString', 'a']], [['don-vi', 'a', 'b']]])(
    'tells how it is used of %j',
    async (args) => {
      expect(await made(...args)).toMatchObject({ code: 2, err: expect.stringContaining('npm run new -- van-ban') });
    },
  );
});
