import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pdfFile } from '../../../testing/builders/papers/pdf-file.ts';
import { paragraph, wordFile } from '../../../testing/builders/papers/word-file.ts';
import { checkContent } from '../../check-content.ts';

const VALID = join(import.meta.dirname, '../../../testing/fixtures/content/valid');
const TEXT = 'Quyet dinh ve viec ban hanh Quy che lam viec';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'attachments-'));
  cpSync(VALID, join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'content/tep/ke-hoach-mau'), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, bytes: Uint8Array | string): void => writeFileSync(join(folder, 'content', path), bytes);
function name(...lines: string[]): void {
  const file = join(folder, 'content/van-ban/ke-hoach-mau.mdx');
  const entry = ['attachments:', ...lines].join('\n');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^status:/m, `${entry}\nstatus:`));
}
const check = () => checkContent(join(folder, 'content'), { cacheDir: join(folder, 'cache') });
const codes = async () => (await check()).issues.map(({ code, file }) => `${file} ${code}`);
const FILE = 'tep/ke-hoach-mau/ban-ky.pdf';
const NAMED = ['  - file: ban-ky.pdf', '    title: Văn bản đã ký'];

describe('an attachment', () => {
  it('that a document names is published with its size and its digest', async () => {
    put(FILE, pdfFile({ text: TEXT }));
    name(...NAMED);
    const { issues, corpus } = await check();
    expect(issues).toEqual([]);
    expect(corpus?.attachments).toEqual({
      [FILE]: {
        bytes: pdfFile({ text: TEXT }).length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        text: expect.stringContaining(TEXT),
      },
    });
  });

  it('that nobody names is told of, and published nowhere', async () => {
    put(FILE, pdfFile({ text: TEXT }));
    expect(await codes()).toEqual([`${FILE} attachment-unused`]);
    expect((await check()).corpus?.attachments).toEqual({});
  });

  it('that is named and is not there is an error, with the name that may be meant', async () => {
    put('tep/ke-hoach-mau/ban-ki.pdf', pdfFile({ text: TEXT }));
    name(...NAMED);
    const { issues } = await check();
    const found = issues.find(({ code }) => code === 'attachment-unknown');
    expect(found).toMatchObject({
      file: 'van-ban/ke-hoach-mau.mdx',
      fix: 'viết ban-ki.pdf.',
      line: expect.any(Number),
    });
  });

  it('that no machine can read must have been seen by somebody', async () => {
    put(FILE, pdfFile());
    name(...NAMED);
    expect(await codes()).toEqual(['van-ban/ke-hoach-mau.mdx attachment-unseen']);
  });

  it('that somebody has seen is published', async () => {
    put(FILE, pdfFile());
    name(...NAMED, '    reviewer: Chánh Văn phòng Nguyễn Văn A');
    expect(await codes()).toEqual([]);
  });

  it('that tells who made it is warned of', async () => {
    put(FILE, pdfFile({ text: TEXT, author: 'Nguyen Van A' }));
    name(...NAMED);
    expect(await codes()).toEqual(['van-ban/ke-hoach-mau.mdx attachment-properties']);
  });

  it.each([
    ['a script', pdfFile({ text: TEXT, catalog: '/OpenAction << /S /JavaScript >>' }), 'attachment-unsafe'],
    ['another kind of file', 'PK', 'attachment-unlike'],
    ['too many bytes', new Uint8Array(20_000_001), 'file-too-large'],
  ])('with %s stops the check', async (_, bytes, code) => {
    put(FILE, bytes);
    name(...NAMED);
    expect(await codes()).toContain(`${FILE} ${code}`);
  });

  it.each(['chuong-trinh.exe', 'trang.html', 'van-ban-cu.doc', 'sau/ban-ky.pdf'])(
    'of the name %s has no place',
    async (file) => {
      mkdirSync(join(folder, 'content/tep/ke-hoach-mau/sau'), { recursive: true });
      put(`tep/ke-hoach-mau/${file}`, pdfFile({ text: TEXT }));
      expect((await check()).issues.filter(({ severity }) => severity === 'error')).toHaveLength(1);
    },
  );
});

describe('the gates', () => {
  const word = (text: string) => wordFile({ body: paragraph(text) });

  it('read the words of an attachment, and repeat none of them', async () => {
    put('tep/ke-hoach-mau/mau.docx', word('Liên hệ ông A, số 0905 123 456'));
    name('  - file: mau.docx', '    title: Mẫu');
    const { issues } = await check();
    expect(issues).toMatchObject([{ file: 'tep/ke-hoach-mau/mau.docx', code: 'personal-data' }]);
    expect(JSON.stringify(issues)).not.toMatch(/0905|123 456/);
  });

  it('let pass what the document allows', async () => {
    put('tep/ke-hoach-mau/mau.docx', word('Liên hệ ông A, số 0905 123 456'));
    name('  - file: mau.docx', '    title: Mẫu');
    const [, digest] = /digest: ([a-z2-7-]+)/.exec((await check()).issues[0]!.fix)!;
    const file = join(folder, 'content/van-ban/ke-hoach-mau.mdx');
    const allowed = `  basis: decision\n  allowed:\n    - { code: personal-data, digest: ${digest}, reason: Số trực, reviewer: Chánh Văn phòng }`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('  basis: decision', allowed));
    expect(await codes()).toEqual([]);
  });

  it('read the name of an attachment', async () => {
    put('tep/ke-hoach-mau/cong-van-toi-mat.pdf', pdfFile({ text: TEXT }));
    expect(await codes()).toContainEqual(expect.stringMatching(/^tep\/ke-hoach-mau\/cong-van-•+\.pdf secret-mark$/));
  });

  it('find it again although the file was looked at before, and leave the file as it is', async () => {
    const bytes = word('TỐI MẬT');
    put('tep/ke-hoach-mau/mau.docx', bytes);
    name('  - file: mau.docx', '    title: Mẫu');
    const first = await codes();
    expect(first).toContain('tep/ke-hoach-mau/mau.docx secret-mark');
    expect(await codes()).toEqual(first);
    expect(readFileSync(join(folder, 'content/tep/ke-hoach-mau/mau.docx')).equals(bytes)).toBe(true);
  });
});
