import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ReleasedText } from '../../corpus/gate/released-text.ts';
import { encode } from '../../vietnamese/index-encoding.ts';
import type { Outputs } from '../remembered/kept-outputs.ts';
import { judgedFiles, type JudgedFiles, UNJUDGED } from './judged-files.ts';
import { scanBuilt, scanMessage } from './scan-built.ts';

const NOTHING: ReleasedText = { numbers: [], portions: [] };
const office = (path: string, xml: string): Uint8Array =>
  zipSync({ [path]: strToU8(xml), 'a/styles.xml': strToU8('x') });
const fragment = (text: string): Buffer =>
  gzipSync(`pagefind_dcd${JSON.stringify({ url: '/', content: `| | ${encode(text)} | a_`, meta: {} })}`);
const start = (lexicon: string, meta = ''): Buffer =>
  Buffer.from(JSON.stringify({ name: 'vi_1', entry: {}, meta, glossary: {}, lexicon }));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function found(files: Record<string, string | Uint8Array>, released = NOTHING): string[] {
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return scanBuilt(folder, released).map(({ file, what }) => `${file}: ${what.join()}`);
}

const NUMBER = 'số điện thoại di động';
const MARK = 'dấu chỉ độ mật';

describe('what was built', () => {
  it.each<[string, string, string | Uint8Array, string]>([
    ['a page', 'a/index.html', '<p>gọi <b>0905</b> <span>123</span> 456</p>', NUMBER],
    ['an attribute of a page', 'a/index.html', '<p>a</p><img alt="gọi 0905 123 456" src="a.png">', NUMBER],
    [
      'the head of a page',
      'a/index.html',
      '<meta name="description" content="CCCD 048085001234">',
      'số căn cước công dân',
    ],
    ['a mark on a page', 'a/index.html', `<p>${'a '.repeat(4000)}</p><p>TỐI<br>MẬT</p>`, MARK],
    ['a mark with codes', 'a/index.html', '<p>M&#7852;T</p>', MARK],
    ['a mark in other letters', 'a/index.html', '<p>М\u1eacТ</p>', MARK],
    ['a sentence on who may open it', 'a/index.html', '<p>Chỉ người có tên mới được bóc bì</p>', MARK],
    ['a table of a page', 'a/index.html', '<table><tr><td>0905</td><td>123</td><td>456</td></tr></table>', NUMBER],
    ['a feed', 'feed.xml', '<entry><title>gọi 0905123456</title></entry>', NUMBER],
    ['a list for programs', 'a.json', JSON.stringify({ a: 'Số 12-CV/TU, mật', b: 1 }), MARK],
    ['a table for programs', 'a.csv', 'a;b\r\n1;0905123456\r\n', NUMBER],
    ['a calendar', 'a.ics', 'SUMMARY:gọi 0905 123 456\r\nDTSTART:20230905T120000Z', NUMBER],
    ['a paper', 'a.docx', office('word/document.xml', '<w:p><w:t>gọi 0905</w:t><w:t> 123456</w:t></w:p>'), NUMBER],
    ['a workbook', 'a.xlsx', office('xl/sharedStrings.xml', '<si><t>MẬT</t></si><si><t>a</t></si>'), MARK],
    ['a number in a cell', 'a.xlsx', office('xl/worksheets/sheet1.xml', '<c><v>84905123456</v></c>'), NUMBER],
    ['the index', 'pagefind/fragment/a.pf_fragment', fragment('Điện thoại 0905 123 456'), NUMBER],
    ['a mark in the index', 'pagefind/fragment/a.pf_fragment', fragment('Số 12-CV/TU, mật'), MARK],
  ])('is stopped for %s', (_, path, bytes, what) => {
    expect(found({ [path]: bytes, 'clean.html': '<p>Mật độ dân số ngày 14/7/2023</p>' })).toEqual([`${path}: ${what}`]);
  });

  it.each([
    ['groups that look like a number of a citizen', '1\na\n048 \n085 \n001 \n234 '],
    ['groups that look like a telephone', '1\na\n0905 \n123 \n456 '],
    ['a label and a number of nine digits', '1\na\ncccd \n315459414 '],
    ['groups behind words that nothing follows', '1\na\nsdt b\n0905123 \n456 '],
  ])('passes for %s on lines of their own in the list of words', (_, lexicon) => {
    expect(found({ 'pagefind/start.json': start(lexicon) })).toEqual([]);
  });

  it('passes for what only looks like a number where the index is pointed at', () => {
    expect(found({ 'pagefind/start.json': start('1\na\n', 'sdt 0905123456') })).toEqual([]);
  });

  it('is stopped for a number in the list of words', () => {
    expect(found({ 'pagefind/start.json': start('1\na\nsdt b\n0905123456 a\n') })).toEqual([
      `pagefind/start.json: ${NUMBER}`,
    ]);
  });

  it('is stopped for a name, which is shown without what it says', () => {
    expect(found({ 'van-ban/goi-0905123456/index.html': 'a' })).toEqual([
      `van-ban/goi-••••••••56/index.html: ${NUMBER}`,
    ]);
  });

  it('passes where it says what the content has released, and nothing more', () => {
    const released = { numbers: ['0905123456'], portions: ['điều1vănthưgiữcondấumật'] };
    const files = { 'a.html': '<p>+84 905 123 456</p><p>Điều 1. Văn thư giữ con dấu: MẬT</p>' };
    expect(found(files, released)).toEqual([]);
    expect(found({ 'b.html': '<p>0905 123 457</p><p>MẬT</p>' }, { ...released, portions: ['a'] })).toEqual([
      `a.html: ${MARK}`,
      `b.html: ${MARK},${NUMBER}`,
    ]);
  });

  it('is not judged where a step has taken it from what was, and is where anybody else has', () => {
    const judged: JudgedFiles = { ...UNJUDGED, isTaken: (path) => path === 'a.html' };
    found({ 'a.html': '0905 123 456', 'b.html': '0905 123 456' });
    expect(scanBuilt(folder, NOTHING, judged).map(({ file }) => file)).toEqual(['b.html']);
  });

  it('is judged once, and again where a byte, its name, the gates or what is released is another', () => {
    const kept = new Map<string, Buffer>();
    const memory = (code: string): Outputs => ({
      code,
      get: (key) => kept.get(key),
      set: (key, bytes) => void kept.set(key, Buffer.from(bytes)),
      save: () => undefined,
      tellTaken: () => undefined,
    });
    const judged = judgedFiles(memory('a'), new Set());
    found({ 'a.json': 'Điều 1', 'b.json': '0905 123 456' });
    expect(scanBuilt(folder, NOTHING, judged).map(({ file }) => file)).toEqual(['b.json']);
    const [clean, bad] = [Buffer.from('Điều 1'), Buffer.from('0905 123 456')];
    expect(judged.hasPassed('a.json', clean)).toBe(true);
    expect(judged.hasPassed('a.json', Buffer.from('Điều 2'))).toBe(false);
    expect(judged.hasPassed('c.json', clean)).toBe(false);
    expect(judged.hasPassed('b.json', bad)).toBe(false);
    expect(judgedFiles(memory('b'), new Set()).hasPassed('a.json', clean)).toBe(false);
  });

  it('is told by its files, never by its words', () => {
    const message = scanMessage([{ file: 'a/index.html', what: [NUMBER] }]);
    expect(message).toContain(`a/index.html: có ${NUMBER}`);
    expect(message).toContain('Sửa:');
  });
});
