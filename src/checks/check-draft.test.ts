import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectAttachment } from '../corpus/attachment/inspect-attachment.ts';
import { readContent } from '../corpus/from-files.ts';
import { type LoadedContent, loadContent } from '../corpus/load-content.ts';
import type { Issue } from '../issues/issue.ts';
import { pdfFile } from '../testing/builders/papers/pdf-file.ts';
import { paragraph, wordFile } from '../testing/builders/papers/word-file.ts';
import { checkLoaded } from './check-content.ts';
import { checkDraft, type DraftFile } from './check-draft.ts';
import { GATE } from './confidential/gate/gate.ts';

const FIXTURES = 'src/testing/fixtures';
const TODAY = '2026-06-15';
const FAULTY = readdirSync(join(FIXTURES, 'content')).filter((name) => name !== 'valid');

let workshop: string;
let cacheDir: string;
beforeAll(() => {
  workshop = mkdtempSync(join(tmpdir(), 'check-draft-'));
  cacheDir = join(workshop, 'cache');
});
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

/** A faulty folder of the fixtures, put together. */
function folderOf(name: string): string {
  const folder = join(workshop, name);
  cpSync(join(FIXTURES, 'content/valid'), folder, { recursive: true });
  cpSync(join(FIXTURES, 'content', name), folder, { recursive: true });
  return folder;
}

/** Every document of a folder as a draft, with its source where the folder has one. */
function draftsIn({ dataFiles }: LoadedContent): DraftFile[] {
  const texts = new Map(dataFiles.map(({ file, text }) => [file.path, text]));
  return dataFiles
    .filter(({ file }) => file.role === 'document')
    .map(({ file: { id }, text }) => {
      const source = /^ {2}file: ([a-z0-9._-]+\.txt)$/m.exec(text)?.[1];
      const sourceText = source === undefined ? undefined : texts.get(`nguon/${source}`);
      return { slug: id, text, ...(sourceText !== undefined && { source: { file: source!, text: sourceText } }) };
    });
}

/** Whether what is told of a file can follow from the file's text: bytes are gone where a text is pasted. */
const isOfBytes = ({ code }: Issue): boolean => /^(?:encoding-|line-ends|file-(?!name|reserved))/.test(code);

async function bothVerdicts(folder: string): Promise<{ draft: string; told: Issue[]; expected: Issue[] }[]> {
  const loaded = loadContent(folder);
  const { content } = await readContent(loaded, { gate: GATE, cacheDir });
  const { issues } = await checkLoaded(loaded, { today: TODAY, cacheDir });
  const verdicts = [];
  for (const draft of draftsIn(loaded)) {
    const path = `van-ban/${draft.slug}.mdx`;
    const told = (await checkDraft(draft, content, TODAY)).issues.filter(({ file }) => file === path);
    const expected = issues.filter((issue) => issue.file === path && !isOfBytes(issue));
    verdicts.push({ draft: path, told, expected });
  }
  return verdicts;
}

describe('checkDraft', () => {
  it.each(FAULTY)('says of each document in %s what the check of the folder says', async (name) => {
    for (const { told, expected } of await bothVerdicts(folderOf(name))) expect(told).toEqual(expected);
  });

  it.each(['training/content', 'contract', 'checklist/content'])('says the same of a real folder: %s', async (name) => {
    const verdicts = await bothVerdicts(join(FIXTURES, name));
    expect(verdicts.length).toBeGreaterThan(1);
    for (const { told, expected } of verdicts) expect(told).toEqual(expected);
  });

  it('says of the files beside a document what the check of the folder says', async () => {
    const folder = join(workshop, 'beside');
    cpSync(join(FIXTURES, 'content/valid'), folder, { recursive: true });
    const files = {
      'ban-ky.pdf': pdfFile({ text: 'Ke hoach to chuc thuc hien', catalog: '/OpenAction << /S /JavaScript >>' }),
      'so-do.png': Buffer.from('PK'),
      'mau.docx': wordFile({ body: paragraph('Liên hệ ông A, số 0905 123 456') }),
      'thua.pdf': pdfFile({ text: 'Ke hoach to chuc thuc hien', author: 'Nguyen Van A' }),
    };
    mkdirSync(join(folder, 'tep/ke-hoach-mau'), { recursive: true });
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, 'tep/ke-hoach-mau', name), bytes);
    const named = ['ban-ky.pdf', 'so-do.png', 'mau.docx', 'khong-co.pdf'].map(
      (name) => `  - { file: ${name}, title: Tệp }`,
    );
    const place = join(folder, 'van-ban/ke-hoach-mau.mdx');
    const entries = ['attachments:', ...named, 'status:'].join('\n');
    writeFileSync(place, readFileSync(place, 'utf8').replace(/^status:/m, entries));
    const loaded = loadContent(folder);
    const isOfPlan = ({ file }: Issue): boolean => file.includes('ke-hoach-mau');
    const expected = (await checkLoaded(loaded, { today: TODAY, cacheDir })).issues.filter(isOfPlan);
    const { content } = await readContent(loaded, { gate: GATE, cacheDir });
    const attachments = await Promise.all(
      Object.entries(files).map(async ([file, bytes]) => {
        const inspected = await inspectAttachment(file, bytes);
        return { file, looked: { bytes: bytes.length, sha256: '', inspected } };
      }),
    );
    const draft = draftsIn(loaded).find(({ slug }) => slug === 'ke-hoach-mau')!;
    const { issues, isWithheld } = await checkDraft({ ...draft, attachments }, content, TODAY);
    expect(expected.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        'attachment-unsafe',
        'attachment-unlike',
        'personal-data',
        'attachment-unused',
        'attachment-unknown',
      ]),
    );
    const byPlace = (a: Issue, b: Issue): number => JSON.stringify(a).localeCompare(JSON.stringify(b));
    expect(issues.toSorted(byPlace)).toEqual(expected.toSorted(byPlace));
    expect(isWithheld).toBe(true);
  });

  it('says whether a draft may be kept: not with a mark or a number in it or in its source, until that is allowed', async () => {
    const loaded = loadContent(join(FIXTURES, 'training/content'));
    const { content } = await readContent(loaded, { gate: GATE, cacheDir });
    const draft = draftsIn(loaded).find(({ source }) => source !== undefined)!;
    const { source } = draft;
    const isWithheld = async (changed: Partial<DraftFile>): Promise<boolean> =>
      (await checkDraft({ ...draft, ...changed }, content, TODAY)).isWithheld;
    expect(await isWithheld({})).toBe(false);
    expect(await isWithheld({ text: `${draft.text}\nMẬT\n` })).toBe(true);
    expect(await isWithheld({ text: `${draft.text}\nGọi 0905 123 456.\n` })).toBe(true);
    expect(await isWithheld({ source: { file: source!.file, text: `MẬT\n${source!.text}` } })).toBe(true);
  });
});
