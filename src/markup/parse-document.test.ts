import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyText } from '../domain/provision/provision-text.ts';
import { outlineText } from '../testing/outline-text.ts';
import { collapseSpaces } from '../vietnamese/normalize.ts';
import { MARKUP_KINDS } from '../issues/kinds/markup.ts';
import { TEXT_KINDS } from '../issues/kinds/text.ts';
import { YAML_KINDS } from '../issues/kinds/yaml.ts';
import { parseDocument, type ParsedDocument } from './parse-document.ts';

/** Each folder holds a document and what must come of it: the outline of its body, then its issues. */
const FIXTURES = join(import.meta.dirname, '../testing/fixtures/markup');
const CASES = readdirSync(FIXTURES);
const VIETNAMESE = /[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i;

const readFixture = (name: string, file: string): string => readFileSync(join(FIXTURES, name, file), 'utf8');
const parse = (text: string): ParsedDocument => parseDocument('van-ban/mau.mdx', text);
const body = (text: string): ParsedDocument => parse(text.startsWith('---') ? text : `---\n---\n${text}`);
const codes = ({ issues }: ParsedDocument): string[] => issues.map(({ code }) => code);

function shown({ document, issues }: ParsedDocument): string {
  const lines = issues.map(({ line, column, severity, code, value }) => {
    return `${line}:${column} ${severity} ${code}${value === undefined ? '' : ` «${value}»`}\n`;
  });
  const outline = document ? outlineText(document.body) : '(không đọc được)\n';
  return lines.length > 0 ? `${outline}\n${lines.join('')}` : outline;
}

/** Input that is too long to be a fixture, by what it must be refused for. */
const EXCESSIVE: Record<string, string> = {
  'body-too-large': 'x\n\n'.repeat(10_001),
  'table-too-large': '| a | b |\n'.repeat(12_501),
  'too-many-tags': '<br/>\n'.repeat(4_001),
  'yaml-too-large': `---\nsubject: ${'x'.repeat(20_001)}\n---\n`,
  'paragraph-too-long': 'chữ '.repeat(30_000),
  'paragraph-too-many-signs': '[a '.repeat(500),
  'markup-too-deep': '<Quotation>\n\n'.repeat(500) + 'x\n\n' + '</Quotation>\n\n'.repeat(500),
};

describe('parseDocument', () => {
  it.each(CASES)('reads %s as its fixture says', (name) => {
    expect(shown(parse(readFixture(name, 'input.mdx')))).toBe(readFixture(name, 'expected.txt'));
  });

  it.each(Object.keys(EXCESSIVE))('refuses input with a message: %s', (code) => {
    expect(codes(body(EXCESSIVE[code]!))).toContain(code);
  });

  it.each([
    ['asterisks', '*'.repeat(20_000)],
    ['quotations that nobody closes', '“1. Một.\n\n'.repeat(3_000)],
    ['quotations in each other', `${'“Điều 1. Bổ sung như sau:\n\n'.repeat(1_500)}${'Hết.”\n\n'.repeat(1_500)}`],
    ['quotation marks', `1. Sửa như sau: ${'“1. '.repeat(6_000)}`],
    ['amendments that name provisions', `1. Sửa đổi như sau: “${'khoản 1 Điều 2 '.repeat(1_000)}`],
    ['brackets', '['.repeat(20_000)],
    ['pairs of asterisks', '**a '.repeat(5_000)],
    ['tags', '<a '.repeat(5_000)],
    ['braces in tags', '<A {'.repeat(5_000)],
    ['backticks', '`a``b```'.repeat(2_000)],
    ['backslashes', '\\'.repeat(20_000)],
    ['cells', '|a'.repeat(5_000) + '\n' + '|-'.repeat(5_000)],
    ['open mappings in the frontmatter', '---\n' + '{a: '.repeat(5_000) + '\n---\n'],
    ['opening comments', '<!-- '.repeat(5_000)],
    ['one number after another', '1. '.repeat(5_000)],
    ['numbers in brackets', '(1) Một.\n\n'.repeat(20_000)],
    ['brackets in a line', '(1)'.repeat(30_000)],
    ['numbers that are not read', '(1) Một;\n'.repeat(10_000)],
    ['dashes', '- một\n'.repeat(15_000)],
    ['headings', '# '.repeat(10_000)],
  ])('gets through a flood of %s', (_, text) => {
    expect(() => parse(text)).not.toThrow();
    expect(() => body(text)).not.toThrow();
  });

  it('publishes the source word for word', () => {
    const source = readFixture('cong-van', 'source.txt');
    const text = source.slice(source.indexOf('Thực hiện ý kiến'), source.indexOf('Công văn này./.') + 15);
    for (const name of ['cong-van', 'cong-van-hard-wrapped']) {
      const { document } = parse(readFixture(name, 'input.mdx'));
      expect(collapseSpaces(bodyText(document!.body))).toBe(collapseSpaces(text));
    }
  });

  it('gives plain JSON', () => {
    for (const name of CASES) {
      const { document } = parse(readFixture(name, 'input.mdx'));
      expect(JSON.parse(JSON.stringify(document?.body ?? null))).toEqual(document?.body ?? null);
    }
  });

  it('reads a file with BOM and Windows line ends like one without', () => {
    const text = readFixture('quy-che-pasted', 'input.mdx');
    expect(parse(`\ufeff${text.replaceAll('\n', '\r\n')}`)).toEqual(parse(text));
  });

  it('names the line where an excessive paragraph or row begins', () => {
    const row = `| a | b |\n|---|---|\n| ${'[a '.repeat(500)} | b |`;
    expect(body(`Mở.\n\nHai.\n${'[a '.repeat(500)}\n\n${row}`).issues).toMatchObject([{ line: 5 }, { line: 10 }]);
  });

  it('counts lines and columns in the raw file', () => {
    const { issues } = parse('---\nsubject: x\n---\n\n1. Nội dung\n   <5 phần.\n');
    expect(issues).toMatchObject([{ line: 6, column: 4, code: 'markup-less-than' }]);
  });

  it('never takes a noncharacter that was typed for a sign that it has hidden itself', () => {
    const { document, issues } = body('Chữ \ufdd0 và (*) \ufdd2b> lạ.');
    expect(bodyText(document!.body)).toBe('Chữ \ufffd và (*) \ufffdb> lạ.');
    expect(issues).toEqual([]);
  });

  it('says once what a fault keeps from being looked at', () => {
    const unread = (text: string): string[] => {
      const { issues } = parseDocument('van-ban/mau.mdx', text);
      return issues.flatMap(({ code, message }) => (message.includes('Vì lỗi này') ? [`${code}: ${message}`] : []));
    };
    const tags = '1. <b>Một</b> <5.\n\n2. <i>Hai</i>.';
    expect(unread(`---\na: b\n---\n${tags}`)).toEqual([expect.stringMatching(/^markup-html: .*lời văn\.$/)]);
    expect(unread('---\na: b\n---\n1. Trẻ em <5 tuổi, mẫu {A}.')).toEqual([]);
    expect(unread(`---\na: [b\n---\n${tags}`)).toEqual([expect.stringMatching(/^yaml-.*các mục của tệp/)]);
    expect(unread(tags)).toEqual([expect.stringMatching(/^frontmatter-missing: .*các mục của tệp/)]);
    expect(unread('---\n<<<<<<< HEAD\na: b\n=======\na: c\n>>>>>>> ban-sua\n---\n')).toEqual([
      expect.stringMatching(/^git-conflict: .*phần còn lại của tệp/),
    ]);
  });

  it('writes every message in Vietnamese', () => {
    const fixtures = CASES.flatMap((name) => parse(readFixture(name, 'input.mdx')).issues);
    const excessive = Object.values(EXCESSIVE).flatMap((text) => body(text).issues);
    const sentences = new Set([...fixtures, ...excessive].flatMap(({ message, fix }) => [message, fix]));
    for (const sentence of sentences) expect(sentence).toMatch(VIETNAMESE);
  });

  it('shows every kind of issue in a fixture', () => {
    const seen = new Set(CASES.flatMap((name) => codes(parse(readFixture(name, 'input.mdx')))));
    // The grammar of YAML has corners that no person has reached yet; they share a general message.
    const ofDocuments = [...Object.keys(YAML_KINDS), ...Object.keys(MARKUP_KINDS), ...Object.keys(TEXT_KINDS)];
    const unseen = ofDocuments.filter((code) => !seen.has(code) && !(code in EXCESSIVE));
    expect(unseen).toEqual(['yaml-syntax']);
  });
});
