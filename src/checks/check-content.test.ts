import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Issue } from '../issues/issue.ts';
import { issueGuide } from '../outputs/issue-guide.ts';
import { checkContent } from './check-content.ts';

/**
 * `valid/` is a whole content folder without a fault. Every other folder holds only the files that differ from it, and
 * in `expect.json` each issue that they must cause, no more and no fewer.
 */
const FIXTURES = join(import.meta.dirname, '../testing/fixtures/content');
const CASES = readdirSync(FIXTURES).filter((name) => name !== 'valid');
const VIETNAMESE = /[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i;

let workshop: string;
beforeAll(() => {
  workshop = mkdtempSync(join(tmpdir(), 'check-content-'));
});
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

async function check(name: string): Promise<Issue[]> {
  const content = join(workshop, name);
  cpSync(join(FIXTURES, 'valid'), content, { recursive: true });
  cpSync(join(FIXTURES, name), content, { recursive: true, filter: (source) => !source.endsWith('expect.json') });
  return (await checkContent(content, { cacheDir: join(workshop, 'cache') })).issues;
}

describe('checkContent', () => {
  it('finds nothing in a valid content folder, and gives its corpus', async () => {
    const result = await checkContent(join(FIXTURES, 'valid'), { cacheDir: join(workshop, 'cache') });
    expect(result.issues).toEqual([]);
    expect(result.corpus?.documents.map(({ slug }) => slug)).toEqual(['ke-hoach-mau', 'quyet-dinh-mau']);
  });

  it.each(CASES)('finds what is wrong in %s and nothing else, at its line, in Vietnamese', async (name) => {
    const expected = JSON.parse(readFileSync(join(FIXTURES, name, 'expect.json'), 'utf8'));
    const issues = await check(name);
    expect(issues.map(({ code, file, line }) => ({ code, file, line }))).toEqual(expected);
    for (const { message, fix } of issues) {
      expect(message).toMatch(VIETNAMESE);
      expect(fix).toMatch(VIETNAMESE);
    }
  });

  it('says the same when it remembers as when it reads', async () => {
    const fresh = await check('several-faults');
    expect(await check('several-faults')).toEqual(fresh);
  });

  it('never repeats a secret or a personal number', async () => {
    for (const name of ['secret-mark', 'secret-mark-in-source']) {
      expect(JSON.stringify(await check(name))).not.toMatch(/M ?Ậ ?T/);
    }
    expect(JSON.stringify(await check('identity-number'))).not.toContain('048');
    expect(JSON.stringify(await check('mobile-telephone'))).not.toContain('0905');
  });

  it('tells beside a mark of secrecy that there are other faults, and nothing of what stands there', async () => {
    const issues = await check('secret-mark-beside-faults');
    expect(issues.filter(({ code }) => code !== 'secret-mark')).not.toEqual([]);
    expect(JSON.stringify(issues)).not.toMatch(/M ?Ậ ?T|bí danh|ngày khác|2024-02-30/);
  });

  it('masks a personal number in every part of messages about something else', async () => {
    const messages = (await check('numbers-in-messages')).filter(({ code }) => code !== 'personal-data');
    for (const part of ['key', 'value', 'message', 'fix'] as const) {
      expect(messages.map((message) => message[part]).join()).toContain('••••••••56');
    }
    expect(JSON.stringify(messages)).not.toMatch(/0905|０９０５/);
  });

  it('takes the text of a notice that was not held by an edit of its one file', async () => {
    const content = join(workshop, 'with-notice');
    const file = join(content, 'van-ban/thong-bao-112-tb-vptu.mdx');
    cpSync(join(import.meta.dirname, '../testing/fixtures/training/content'), content, { recursive: true });
    const edited = readFileSync(file, 'utf8')
      .replace('kind: reference', 'kind: scan')
      .replace(', body]', ']')
      .replace(/---\n\n*$/, '---\n\n1. Câu thứ nhất của bản được thử.\n');
    writeFileSync(file, edited);
    const { issues, corpus } = await checkContent(content, { cacheDir: join(workshop, 'cache') });
    expect(issues).toEqual([]);
    expect(corpus?.documentBySlug.get('thong-bao-112-tb-vptu')?.body.provisions[0]?.id).toBe('khoan-1');
  });
});

const KINDS = issueGuide().flatMap(({ kinds }) => kinds);

describe('the kinds of issue', () => {
  it('have a Vietnamese name each', () => {
    for (const { title } of KINDS) expect(title).toMatch(VIETNAMESE);
  });

  it('are all that a fixture shows', () => {
    const shown = CASES.flatMap((name) => JSON.parse(readFileSync(join(FIXTURES, name, 'expect.json'), 'utf8')));
    const codes = KINDS.map(({ code }) => code);
    for (const { code } of shown as { code: string }[]) expect(codes).toContain(code);
  });
});
