import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkContent } from './check-content.ts';

const ROOT = join(import.meta.dirname, '../..');

/** The fenced examples of a page, in its order. */
function examplesOf(page: string, language: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].flatMap(([, tag, example]) =>
    tag === language ? [example!] : [],
  );
}

let workshop: string;
beforeEach(() => {
  workshop = mkdtempSync(join(tmpdir(), 'examples-'));
  cpSync(join(ROOT, 'content'), join(workshop, 'content'), { recursive: true });
});
afterEach(() => rmSync(workshop, { recursive: true }));

async function issuesWith(file: string, example: string | undefined): Promise<string[]> {
  writeFileSync(join(workshop, 'content', file), example ?? '');
  const { issues } = await checkContent(join(workshop, 'content'), { cacheDir: join(workshop, 'cache') });
  return issues.map(({ code, line, message }) => `${line} ${code}: ${message}`);
}

describe('what is shown as an example, put into our own content,', () => {
  it('passes the check: the document and the unit of the README', async () => {
    expect(await issuesWith('don-vi/phong-y-te.yaml', examplesOf('README.md', 'yaml')[0])).toEqual([]);
    expect(await issuesWith('van-ban/cong-van-12-ubnd-vx.mdx', examplesOf('README.md', 'mdx')[0])).toEqual([]);
  });

  it('passes the check: the document of the handbook', async () => {
    const [example] = examplesOf('content/huong-dan/dang-van-ban.mdx', 'yaml');
    expect(await issuesWith('van-ban/chi-thi-05-ct-ubnd.mdx', example)).toEqual([]);
  });
});
