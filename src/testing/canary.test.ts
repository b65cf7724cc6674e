import {
  existsSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runCheck } from '../cli/run-check.ts';

const VALID = join(import.meta.dirname, 'fixtures/content/valid');
const CACHE = join(import.meta.dirname, '../../.cache/content');
const DOCUMENT = readFileSync(join(VALID, 'van-ban/ke-hoach-mau.mdx'), 'utf8');
const SOURCE = readFileSync(join(VALID, 'nguon/ke-hoach-mau.txt'), 'utf8');
const UNIT = readFileSync(join(VALID, 'don-vi/phong-y-te.yaml'), 'utf8');

/** An invented number, and what would betray it: five digits of it in a row. */
const NUMBER = '0905128847';
const PIECES = Array.from({ length: 6 }, (_, index) => NUMBER.slice(index, index + 5));
/** A word that stands in no text of ours. */
const WORD = 'CHIMYENVANG';

const inDocument = (from: string, to: string): Record<string, string> => ({
  'van-ban/ke-hoach-mau.mdx': DOCUMENT.replace(from, to),
});
const inUnit = (line: string): Record<string, string> => ({ 'don-vi/phong-y-te.yaml': `${UNIT}${line}\n` });

/** A number in every kind of place, most of them at fault beside. */
const NUMBERED: [place: string, files: Record<string, string>][] = [
  ['a value', inUnit(`note: gọi ${NUMBER}`)],
  ['a value that is too long', inUnit(`shortName: ${'a'.repeat(53)} ${NUMBER}`)],
  ['a key', inUnit(`'${NUMBER}': a`)],
  ['a key that is nearly known', inUnit(`note${NUMBER}: a`)],
  ['a comment', inUnit(`# ${NUMBER}`)],
  ['a date', inDocument('issuedDate: 2024-03-05', `issuedDate: '${NUMBER}'`)],
  ['a date with words', inDocument('issuedDate: 2024-03-05', `issuedDate: ngày 05/3/2024 ${NUMBER}`)],
  ['an id of a task', inDocument('id: cu-can-bo', `id: cu-${NUMBER}`)],
  ['an id of a task, twice', { ...inDocument('id: cu-can-bo', `id: '${NUMBER}'`), 'van-ban/khac.mdx': DOCUMENT }],
  ['an id of a unit', inDocument('to: [cac-phong]', `to: ['${NUMBER}']`)],
  ['a relation', inDocument('document: quyet-dinh-mau', `document: '${NUMBER}'`)],
  ['a name of a source', inDocument('file: ke-hoach-mau.txt', `file: ${NUMBER}.txt`)],
  ['a quote', inDocument('quote: cử cán bộ tham gia', `quote: cử ${NUMBER} cán bộ tham gia`)],
  ['a text that differs', inDocument('2. Các phòng chuyên môn', `2. Các phòng ${NUMBER} chuyên môn`)],
  ['a source that differs', { 'nguon/ke-hoach-mau.txt': SOURCE.replace('cử cán bộ', `cử ${NUMBER} cán bộ`) }],
  ['a letterhead', { 'nguon/ke-hoach-mau.txt': `${NUMBER}\n${SOURCE}` }],
  ['YAML that is broken', inUnit(`note: [${NUMBER}`)],
  ['YAML with a key twice', inUnit(`'${NUMBER}': a\n'${NUMBER}': b`)],
  ['YAML with a tag', inUnit(`note: !!x ${NUMBER}`)],
  ['a header that is not closed', { 'van-ban/ke-hoach-mau.mdx': `---\nsubject: ${NUMBER}\n` }],
  ['a file without a header', { 'van-ban/ke-hoach-mau.mdx': `${NUMBER}\n` }],
  ['a conflict', inDocument('2. Các phòng', `<<<<<<< ${NUMBER}\n2. Các phòng`)],
  ['a tag that is not known', inDocument('2. Các phòng', `<Xyz a="${NUMBER}"/>\n\n2. Các phòng`)],
  ['an attribute', inDocument('2. Các phòng', `<Ref document="${NUMBER}">a</Ref>\n\n2. Các phòng`)],
  ['a link', inDocument('2. Các phòng', `[a](ftp:${NUMBER})\n\n2. Các phòng`)],
  ['a comment of HTML', inDocument('2. Các phòng', `<!-- ${NUMBER} -->\n\n2. Các phòng`)],
  ['an expression', inDocument('2. Các phòng', `{${NUMBER}}\n\n2. Các phòng`)],
  ['bold', inDocument('2. Các phòng', `2. **0905** 12 8847 phòng`)],
  ['the site', { 'trang.yaml': `${readFileSync(join(VALID, 'trang.yaml'), 'utf8')}url: ${NUMBER}\n` }],
  ['a topic', { 'linh-vuc.yaml': `topics:\n  - id: '${NUMBER}'\n    name: a\n  - id: '${NUMBER}'\n    name: b\n` }],
  ['an abbreviation', { 'viet-tat.yaml': `abbreviations:\n  - short: '${NUMBER}'\n    expansions: [a, ${NUMBER}]\n` }],
  [
    'a page of the handbook',
    { 'huong-dan/a.mdx': `---\ntitle: ${NUMBER}\n---\n\n[a](/${NUMBER}/) ![${NUMBER}](b.png)\n` },
  ],
  ['the README', { 'README.md': `Gọi ${NUMBER}\n` }],
  ['a name of a document', { [`van-ban/goi-${NUMBER}.mdx`]: DOCUMENT }],
  ['a name of a unit, and its twin', { [`don-vi/${NUMBER}.yaml`]: UNIT, [`don-vi/${NUMBER}-.yaml`]: UNIT }],
  ['a name of a source', { [`nguon/${NUMBER}.txt`]: 'a' }],
  ['a name of an image', { [`huong-dan/${NUMBER}.png`]: 'a' }],
  [
    'a drawing',
    { 'huong-dan/a.svg': `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><text>${NUMBER}</text></svg>` },
  ],
];

/** Names that are refused for their place: nothing with them is read or published. */
const UNPLACED: [place: string, files: Record<string, string>][] = [
  ['a file without a place', { [`van-ban/${NUMBER}.docx`]: 'a', [`${NUMBER}.txt`]: 'a' }],
  ['a folder', { [`${NUMBER}/a.mdx`]: 'a', [`.${NUMBER}/a.mdx`]: 'a' }],
];

/** A word in every kind of place of a document with a mark, or of what says the same. */
const MARK = `release:\n  note: MẬT`;
const marked = (from: string, to: string): Record<string, string> => ({
  'van-ban/ke-hoach-mau.mdx': DOCUMENT.replace(from, to).replace('release:', MARK),
});
const MARKED: [place: string, files: Record<string, string>][] = [
  ['a value', marked('subject: Kiểm tra', `subject: ${WORD} Kiểm tra`)],
  ['a date', marked('issuedDate: 2024-03-05', `issuedDate: ${WORD}`)],
  ['a key', marked('status: active', `${WORD}: a\nstatus: active`)],
  ['a unit', marked('to: [cac-phong]', `to: [${WORD}]`)],
  ['a quote', marked('quote: cử cán bộ', `quote: ${WORD} cử cán bộ`)],
  ['a text that differs', marked('2. Các phòng', `2. Các ${WORD} phòng`)],
  ['YAML that is broken', marked('status: active', `status: [${WORD}`)],
  ['a tag', marked('2. Các phòng', `<${WORD} a="1"/>\n\n2. Các phòng`)],
  ['an id, twice', { ...marked('title: Cử', `title: ${WORD} Cử`), 'van-ban/khac.mdx': DOCUMENT }],
  [
    'what another document quotes of it',
    {
      ...marked('1. Phòng Y tế chủ trì', `1. Phòng Y tế ${WORD} chủ trì`),
      'van-ban/khac.mdx': DOCUMENT.replace(
        'document: quyet-dinh-mau\n    provision: mo-dau\n    quote: Thực hiện Quyết định số 05/QĐ-UBND',
        'document: ke-hoach-mau\n    provision: khoan-9\n    quote: Phòng Y tế chủ trì kiểm tra',
      ),
    },
  ],
  ['its source', { 'nguon/ke-hoach-mau.txt': `TỐI MẬT\n${WORD}\n${SOURCE}` }],
  [
    'the document of a source with a mark',
    { 'nguon/ke-hoach-mau.txt': `TỐI MẬT\n${SOURCE}`, ...inDocument('các trường học, xong', `các ${WORD}, xong`) },
  ],
];

let content: string;
beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'canary-'));
  cpSync(VALID, content, { recursive: true });
});
afterEach(() => rmSync(content, { recursive: true, force: true }));

/** All that the command says, in every form, and all that it remembers. */
async function saidAndKept(files: Record<string, string>): Promise<string> {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  }
  const said: string[] = [];
  const output = { write: (text: string) => said.push(text) };
  for (const args of [[], ['--format', 'github'], ['--format', 'json'], []]) {
    expect(await runCheck(args, { CONTENT_DIR: content }, output, output)).toBe(1);
  }
  return [...said, ...kept()].join('\n').replaceAll(content, '');
}

/**
 * When each remembered file was written. Other tests remember in the same folder: what they are just writing has no name of
 * its own yet, and what they forget may be gone.
 */
const cacheFiles = (): Map<string, number> =>
  new Map(
    (existsSync(CACHE) ? readdirSync(CACHE) : []).flatMap((name) => {
      const file = name.endsWith('.json') && statSync(join(CACHE, name), { throwIfNoEntry: false });
      return file ? [[name, file.mtimeMs] as const] : [];
    }),
  );
const BEFORE = cacheFiles();
/** All that was written since: what stood there before remembers commits of other contents, in whose ids any digits stand. */
const kept = (): string[] =>
  [...cacheFiles()]
    .filter(([name, written]) => BEFORE.get(name) !== written)
    .map(([name]) => readFileSync(join(CACHE, name), 'utf8'));

describe('a number of a person is neither said nor kept', () => {
  it.each(NUMBERED)('from %s', async (_, files) => {
    const all = await saidAndKept(files);
    expect(all).toContain('personal-data');
    expect(PIECES.filter((piece) => all.includes(piece))).toEqual([]);
  });

  it.each(UNPLACED)('from the name of %s', async (_, files) => {
    const all = await saidAndKept(files);
    expect(PIECES.filter((piece) => all.includes(piece))).toEqual([]);
  });

  it('from where a link leads', async () => {
    symlinkSync(`/tmp/${NUMBER}`, join(content, 'van-ban/a.mdx'));
    expect(PIECES.filter((piece) => JSON.stringify(kept()).includes(piece))).toEqual([]);
    const all = await saidAndKept({});
    expect(PIECES.filter((piece) => all.includes(piece))).toEqual([]);
  });
});

describe('nothing is said or kept of a document with a mark of secrecy', () => {
  it.each(MARKED)('not %s', async (_, files) => {
    const all = await saidAndKept(files);
    expect(all).toContain('secret-mark');
    expect(all.toUpperCase()).not.toContain(WORD);
  });

  it('not even what was remembered of it when it had none', async () => {
    const clean = inDocument('subject: Kiểm tra', `subject: ${WORD} kiểm tra`);
    await saidAndKept({ ...clean, 'don-vi/phong-y-te.yaml': UNIT.replace('agency', 'x') });
    expect(kept().join()).toContain(WORD);
    const all = await saidAndKept(marked('subject: Kiểm tra', `subject: ${WORD} kiểm tra`));
    expect(all.slice(all.indexOf('secret-mark'))).not.toContain(WORD);
    expect(kept().join()).not.toContain(WORD);
  });
});

it('what is mended is named without the number in its name', async () => {
  writeFileSync(join(content, `don-vi/a-${NUMBER}.yaml`), `\ufeff${UNIT}`);
  const said: string[] = [];
  const output = { write: (text: string) => said.push(text) };
  await runCheck(['--fix'], { CONTENT_DIR: content }, output, output);
  expect(said.join()).toContain('Đã sửa');
  expect(PIECES.filter((piece) => said.join().replaceAll(content, '').includes(piece))).toEqual([]);
});
