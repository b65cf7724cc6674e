import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { provisionsOf } from '../domain/provision/provision-tree.ts';
import { parseDocument } from '../markup/parse-document.ts';
import { checkContent } from './check-content.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Units and topics that the examples name. */
const AROUND = join(ROOT, 'src/testing/fixtures/examples/content');

/** The fenced examples of a page, in its order. */
function examplesOf(page: string, language: string): string[] {
  const text = readFileSync(join(ROOT, page), 'utf8');
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].flatMap(([, tag, example]) =>
    tag === language ? [example!] : [],
  );
}

function handbookPages(): string[] {
  const folder = 'content/huong-dan';
  const pages = existsSync(join(ROOT, folder)) ? readdirSync(join(ROOT, folder)) : [];
  return pages.filter((page) => page.endsWith('.mdx')).map((page) => `${folder}/${page}`);
}

/** The documents that the office shows in its handbook, each with a name for its file. */
function handbookExamples(): [name: string, example: string][] {
  return handbookPages()
    .flatMap((page) => examplesOf(page, 'yaml').filter((example) => example.startsWith('---\n')))
    .map((example, index) => [`vi-du-${index + 1}`, example]);
}

let workshop: string;
beforeEach(() => {
  workshop = mkdtempSync(join(tmpdir(), 'examples-'));
  cpSync(AROUND, join(workshop, 'content'), { recursive: true });
  mkdirSync(join(workshop, 'content', 'van-ban'));
});
afterEach(() => rmSync(workshop, { recursive: true }));

async function issuesWith(file: string, example: string | undefined): Promise<string[]> {
  writeFileSync(join(workshop, 'content', file), example ?? '');
  const { issues } = await checkContent(join(workshop, 'content'), { cacheDir: join(workshop, 'cache') });
  return issues.map(({ code, line, message }) => `${line} ${code}: ${message}`);
}

/** A document whose only sentence has the words of a deadline, and a task that is typed as the handbook says. */
const withDeadline = (words: string, typed: string): string => `---
system: state
typeName: Thông báo
codeNumber: '7'
codeNotation: TB-UBND
organName: Uỷ ban nhân dân Thành phố
issuedPlace: Thành phố
issuedDate: 2026-06-15
subject: về chế độ báo cáo
toPlaces: ['- Lưu: VT.']
signer: { authority: TM. UỶ BAN NHÂN DÂN, position: CHỦ TỊCH, fullName: Nguyễn Văn A }
status: active
source:
  kind: scan
  missing: [tasks.lead, tasks.coordinators, tasks.reporting]
release: { basis: decision }
changes: [{ date: 2026-06-16, kind: published, level: major, note: Đăng lần đầu. }]
tasks:
  - id: 1a
    title: Báo cáo
    provision: khoan-1
    quote: Phòng Quản lý đô thị báo cáo ${words}
    to: [phong-quan-ly-do-thi]
    product: Báo cáo
    ${typed}${typed.startsWith('dueText') ? '' : `\n    dueText: ${words}`}
---

Uỷ ban nhân dân Thành phố thông báo:

1. Phòng Quản lý đô thị báo cáo ${words}./.
`;

describe('what is shown as an example, put into a content folder,', () => {
  it('passes the check: the document and the unit of the README', async () => {
    await issuesWith('don-vi/phong-y-te.yaml', examplesOf('README.md', 'yaml')[0]);
    expect(await issuesWith('van-ban/cong-van-12-ubnd-vx.mdx', examplesOf('README.md', 'mdx')[0])).toEqual([]);
  });

  it('passes the check: each way to type a deadline, in the document that sets it so', async () => {
    const page = readFileSync(join(ROOT, 'content/huong-dan/cac-muc.mdx'), 'utf8');
    const rows = [...page.matchAll(/^\| (.+) \| `(due\w*: .+)` \|$/gm)];
    expect(rows.length).toBeGreaterThan(15);
    for (const [, words = '', typed = ''] of rows) {
      expect([typed, ...(await issuesWith('van-ban/thong-bao-7.mdx', withDeadline(words, typed)))]).toEqual([typed]);
    }
  });

  it('passes the check: each document of the handbook, whatever units and topics of its own it names', async () => {
    for (const [name, example] of handbookExamples()) {
      const found = await issuesWith(`van-ban/${name}.mdx`, example);
      expect(found.filter((issue) => !/^\d+ (?:unit|topic|document)-unknown:/.test(issue))).toEqual([]);
    }
  });

  it('is read without a word: each text of the handbook', () => {
    const texts = handbookPages().flatMap((page) => examplesOf(page, 'mdx'));
    const read = texts.map((text) => parseDocument('van-ban/vi-du.mdx', `---\ntypeName: Văn bản\n---\n\n${text}`));
    expect(read.flatMap(({ issues }) => issues)).toEqual([]);
    const ids = read.flatMap(({ document }) => provisionsOf(document!.body).map(({ id }) => id));
    // What the page on publishing says of its own example.
    if (texts.length > 0) expect(ids).toContain('dieu-1-khoan-1-trich-dieu-3a');
  });
});
