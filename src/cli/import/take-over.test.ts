import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from '../../checks/check-content.ts';
import { runImport } from './run-import.ts';

const fixtures = fileURLToPath(new URL('../../testing/fixtures/', import.meta.url));
const silent = { write: () => true };

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nhap-'));
  await cp(join(fixtures, 'training/content'), folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

async function imported(name: string, slug: string): Promise<string> {
  const code = await runImport([join(fixtures, 'import', name, 'paper.txt')], { CONTENT_DIR: folder }, silent, silent);
  expect(code).toBe(0);
  return join(folder, 'van-ban', `${slug}.mdx`);
}

const errorsOf = async (file: string): Promise<string[]> => {
  const { issues } = await checkContent(folder);
  return issues
    .filter(({ severity, file: of }) => severity === 'error' && file.endsWith(of))
    .map(({ line, message }) => `${line}: ${message}`);
};

describe('a draft that the import has written', () => {
  it('publishes no task before somebody has taken one over', async () => {
    const file = await imported('cong-van-ve-sinh', 'cong-van-1733-ubnd-vx-2026');
    expect((await readFile(file, 'utf8')).split('\n').filter((line) => /^tasks:|^relations:/.test(line))).toEqual([]);
  });

  it.each([
    ['cong-van-ve-sinh', 'cong-van-1733-ubnd-vx-2026'],
    ['chi-thi-chay-rung', 'chi-thi-09-ct-ubnd-2026'],
    ['quyet-dinh-ho-tro', 'quyet-dinh-402-qd-ubnd-2026'],
  ])('passes the check with all proposals of %s taken over', async (name, slug) => {
    const file = await imported(name, slug);
    const draft = await readFile(file, 'utf8');
    const [, header = '', ...body] = draft.split(/^---$/m);
    const taken = header.replace(/^# (?!CẦN XEM)/gm, '');
    expect(taken.match(/^ {2}- id: /gm)?.length).toBeGreaterThan(3);
    await writeFile(file, ['', taken, ...body].join('---'));
    expect(await errorsOf(file)).toEqual([]);
  });
});
