import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompiledPage, compiledPage } from '../../testing/handbook/compiled-page.ts';
import { hostileText } from '../../testing/handbook/hostile-text.ts';
import { PAGE_KINDS } from '../../issues/kinds/pages.ts';
import { splitFrontmatter } from '../frontmatter.ts';
import { parsePage } from './parse-page.ts';

const VIETNAMESE = /[àáảãạăắằẳẵặâấầẩẫậđèéẻẽẹêếềểễệìíỉĩịòóỏõọôốồổỗộơớờởỡợùúủũụưứừửữựỳýỷỹỵ]/i;
const page = (body: string) => parsePage('huong-dan/a.mdx', `---\ntitle: A\n---\n\n${body}\n`);
/** Where the text begins in such a page. */
const FIRST_LINE = 5;
const found = (body: string) =>
  page(body).issues.map(({ code, line, column }) => `${code} ${line - FIRST_LINE + 1}:${column}`);
const isRefused = (body: string) => page(body).issues.some(({ severity }) => severity === 'error');

/** Everything that MDX would run, or HTML that would do so in a browser. */
const PROGRAMS: readonly [string, string][] = [
  ["import x from 'node:fs'", 'markup-import 1:1'],
  ["import 'node:fs'", 'markup-import 1:1'],
  ['import {x} from "y"; x()', 'markup-import 1:1'],
  ['export const a = 1', 'markup-import 1:1'],
  ['export default function () {}', 'markup-import 1:1'],
  ["export * from './x.ts'", 'markup-import 1:1'],
  ['Chữ.\n\nexport const a = (() => {\n\n  return 1 })()', 'markup-import 3:1'],
  ['import hàng hoá thì khai báo', 'markup-import 1:1'],
  ['{globalThis.process?.cwd?.()}', 'markup-expression 1:1'],
  ['Chữ {1 + 1} chữ', 'markup-expression 1:5'],
  ['Chữ {/* ghi chú */} chữ', 'markup-expression 1:5'],
  ['{/* ghi chú */}', 'markup-expression 1:1'],
  ['{}', 'markup-expression 1:1'],
  ['## Tiêu đề {x}', 'markup-expression 1:12'],
  ['- mục {x}', 'markup-expression 1:7'],
  ['    {x}', 'markup-expression 1:5'],
  ['**{x}**', 'markup-expression 1:3'],
  ['[{x}](/don-vi/)', 'markup-expression 1:2'],
  ['| a |\n| --- |\n| {x} |', 'markup-expression 3:3'],
  ['mẫu {A', 'markup-expression 1:5'],
  ['{`${x}`}', 'markup-expression 1:1'],
  ['<FieldTable schema={x} />', 'component-attribute 1:13'],
  ['<FieldTable {...x} />', 'component-attribute 1:13'],
  ['<kbd onClick={x}>F5</kbd>', 'component-attribute 1:6'],
  ['<kbd onclick="x()">F5</kbd>', 'component-attribute-unknown 1:6'],
  ['<kbd style="color:red">F5</kbd>', 'component-attribute-unknown 1:6'],
  ['<kbd set:html="<b>">F5</kbd>', 'component-attribute-unknown 1:6'],
  ['<FieldTable client:load schema="task" />', 'component-attribute-unknown 1:13'],
  ['<FieldTable schema="constructor" />', 'component-attribute 1:13'],
  ['<FieldTable schema />', 'component-attribute 1:13'],
  ['<FieldTable />', 'component-attribute-missing 1:1'],
  ['<script>x()</script>', 'markup-html 1:1'],
  ['<script>\n\nx\n\n</script>', 'markup-html 1:1'],
  ['<div>chữ</div>', 'markup-html 1:1'],
  ['<style>a</style>', 'markup-html 1:1'],
  ['<iframe src="https://example.vn" />', 'markup-html 1:1'],
  ['<a href="javascript:x()">chữ</a>', 'markup-html 1:1'],
  ['<img src="x" onerror="x()" />', 'markup-html 1:1'],
  ['<>chữ</>', 'markup-html 1:1'],
  ['<slot />', 'markup-html 1:1'],
  ['<Fragment>chữ</Fragment>', 'markup-unknown-component 1:1'],
  ['<Passage id="a">chữ</Passage>', 'markup-unknown-component 1:1'],
  ['<Fieldtable schema="task" />', 'markup-unknown-component 1:1'],
  ['<props.components.x />', 'markup-html 1:1'],
  ['<a:b />', 'markup-html 1:1'],
  ['[chữ](javascript:x)', 'markup-link 1:1'],
  ['[chữ](JAVASCRIPT:x)', 'markup-link 1:1'],
  ['[chữ](data:text/html,x)', 'markup-link 1:1'],
  ['[chữ](<java\tscript:x>)', 'markup-link 1:1'],
  ['[chữ](//example.vn)', 'markup-link 1:1'],
  ['[chữ](vbscript:x)', 'markup-link 1:1'],
  ['[https://1. {x}', 'markup-expression 1:13'],
];

/** What would only harm a page, or reads otherwise than its writer means. */
const FAULTS: readonly [string, string][] = [
  ['Trẻ <5 tuổi bấm', 'markup-less-than 1:5'],
  ['chữ <!-- ghi chú --> chữ', 'markup-comment 1:5'],
  ['<!DOCTYPE html>', 'markup-html 1:1'],
  ['<https://example.vn>', 'markup-autolink 1:1'],
  ['Bấm <kbd>F5', 'markup-tag-unclosed 1:5'],
  ['Bấm F5</kbd>', 'markup-tag-closing 1:7'],
  ['<kbd>một\n\nhai</kbd>', 'markup-tag-crossing 1:1'],
  ['<FieldTable schema=“task” />', 'markup-tag-broken 1:1'],
  ['chữ <FieldTable schema="task" />', 'component-place 1:5'],
  ['<FieldTable schema="task">\n\nchữ\n\n</FieldTable>', 'component-place 1:1'],
  ['<kbd>\n\n## Tiêu đề\n\n</kbd>', 'component-place 1:1'],
  ['<<<<<<< HEAD\nmột\n=======\nhai\n>>>>>>> nhanh', 'git-conflict 1:1'],
  ['một\n>>>>>>> nhanh', 'git-conflict 2:1'],
  ['một\n||||||| goc', 'git-conflict 2:1'],
  ['một\n\n=======\n\nhai', 'git-conflict 3:1'],
  ['một\n=======\nhai', 'git-conflict 2:1'],
  ['một\n---\nhai', 'page-heading 1:1'],
  ['# Một', 'page-heading 1:1'],
  ['## Một\n\n#### Hai', 'heading-skipped 3:1'],
  ['một\n\n---\n\nhai', 'page-construct 3:1'],
  ['***', 'page-construct 1:1'],
  ['> trích', 'markup-blockquote 1:1'],
  ['- [x] xong', 'page-construct 1:1'],
  ['~~bỏ~~', 'markup-strikethrough 1:1'],
  ['một[^1]\n\n[^1]: hai', 'markup-footnote 1:4'],
  ['[a]: /don-vi/', 'markup-definition 1:1'],
  ['[chữ][a]\n\n[a]: javascript:x', 'page-construct 1:1'],
  ['[chữ](/don-vi/ "chú")', 'markup-link-title 1:1'],
  ['[](/don-vi/)', 'markup-link-empty 1:1'],
  ['![ảnh](https://example.vn/a.png)', 'page-image 1:1'],
  ['![ảnh](../a.png)', 'page-image 1:1'],
  ['![ảnh](/a.png)', 'page-image 1:1'],
  ['![ảnh](a.png?raw)', 'page-image 1:1'],
  ['![ảnh](astro:config)', 'page-image 1:1'],
  ['![](a.png)', 'page-image 1:1'],
  ['![ảnh](a.png "chú")', 'page-image 1:1'],
  ['| a | b |\n| --- | --- |\n| c |', 'table-ragged 3:1'],
  ['| a | b |\n| 1 | 2 |', 'table-broken 1:1'],
  [':::note', 'markup-directive 1:1'],
  ['[mẫu] (https://a.vn)', 'markup-link 1:5'],
  ['', 'page-empty 2:1'],
];

const LAWFUL = [
  'Chữ thường, **đậm**, *nghiêng*, `mã {x} <b>`, \\{ và \\<.',
  '## Tiêu đề\n\n### Nhỏ hơn\n\n1. một\n   - hai\n     - ba\n2. bốn\n\nxuống  \ndòng',
  '```mdx\nimport x from "y"\n{x}\n<script>\n<!-- -->\n```\n\n~~~\n>>>> {\n~~~',
  '| a | b |\n| --- | :-: |\n| `<Annex>` … `\\|` | d |',
  '<kbd>F5</kbd>\n\n<kbd>*F5*</kbd> <br/>\n\n- <br/>',
  '<FieldTable schema="task" />\n\n- <kbd>Ctrl</kbd> + <kbd>P</kbd>, m<sup>2</sup>, CO<sub>2</sub><br/>',
  'Bấm <kbd>F5</kbd>.\n\n<FieldTable schema="task" />',
  '![Nút xuất](hinh/nut-xuat.png)',
  '[Đơn vị](/don-vi/), [khác](../tim-kiem/#go-khong-dau), [ngoài](https://example.vn), https://example.vn/a, www.example.vn',
  'x < 5, 5 > 3, a } b, import hàng\nimport hàng ở dòng sau',
];

const { kinds: KINDS } = await compiledPage(`${LAWFUL.join('\n\n')}\n`);
const OUR_NAMES =
  /^(?:_\w+|__\w+__|Fragment|jsxs?|Image|frontmatter|getHeadings|props|FieldTable|MDXContent|MDXLayout|id|component|Error|_missingMdxReference)$/;

/** Whether a compiled page is made of its own text and of nothing else. */
function isData({ kinds, names, modules }: CompiledPage): boolean {
  const isOurs = [...modules].every((name) => /^(?:astro\/jsx-runtime|astro:assets|[a-z0-9/.-]+\.png)$/.test(name));
  return isOurs && [...kinds].every((kind) => KINDS.has(kind)) && [...names].every((name) => OUR_NAMES.test(name));
}

describe('parsePage', () => {
  it.each([...PROGRAMS, ...FAULTS])('refuses %j as %s', (body, fault) => {
    expect(isRefused(body)).toBe(true);
    expect(found(body)).toContain(fault);
  });

  it.each(PROGRAMS)('refuses %j between paragraphs as well', (body) => {
    expect(isRefused(`Chữ.\n\n${body}\n\nChữ.`)).toBe(true);
  });

  it.each(PROGRAMS.filter(([body]) => /^[{<]/.test(body)))('refuses %j in a list as well', (body) => {
    expect(isRefused(`- mục\n\n  ${body.replaceAll('\n', '\n  ')}`)).toBe(true);
  });

  it.each(LAWFUL)('takes %j, of which Astro makes a program of nothing but its text', async (body) => {
    expect(page(body).issues).toEqual([]);
    expect(isData(await compiledPage(`${body}\n`))).toBe(true);
  });

  it('tells every fault of a page in one run', () => {
    expect(found('<div>{a}</div>\n\nTrẻ <5 tuổi\n\n> trích\n\n[chữ](javascript:x)')).toEqual([
      'markup-html 1:1',
      'markup-expression 1:6',
      'markup-less-than 3:5',
      'markup-blockquote 5:1',
      'markup-link 7:1',
    ]);
  });

  it('sees no fault in what is shown as code beside one', () => {
    expect(found('`{a} <b>` và <5\n\n```\n<div>{y}\n```\n\n`{b}`')).toEqual(['markup-less-than 1:14']);
  });

  it('takes no word in a line for a program, where another sign keeps the page from being read', () => {
    expect(found('Trẻ <5 tuổi mua hàng import * xuất')).toEqual(['markup-less-than 1:5']);
  });

  it('says what to write instead', () => {
    const fixes = (body: string): string =>
      page(body)
        .issues.map(({ message, fix }) => `${message} ${fix}`)
        .join(' ');
    expect(fixes('<Quotation a=“x” />')).toContain('các thẻ dùng được: FieldTable, kbd');
    expect(fixes('<Khac />')).toContain('các thẻ dùng được: FieldTable, kbd');
    expect(fixes('<FieldTabel a=“x” />')).toContain('viết theo mẫu <FieldTable');
    expect(fixes('<Fieldtable schema="task" />')).toContain('viết <FieldTable');
    expect(fixes('một\n\n====\n\nhai')).toContain('đường kẻ ngang');
    expect(fixes('một\n\n=======\n\nhai')).toContain('nội dung bị sửa đồng thời');
    expect(fixes('> trích')).toContain('«\\>»');
    expect(fixes('- [x] xong')).toContain('dùng đoạn, tiêu đề ##, danh sách');
  });

  it('writes every message in Vietnamese, with what to do', () => {
    const sentences = [...PROGRAMS, ...FAULTS].flatMap(([body]) => page(body).issues);
    for (const { message, fix } of sentences) {
      expect(message).toMatch(VIETNAMESE);
      expect(fix).toMatch(VIETNAMESE);
    }
    const codes = new Set(sentences.map(({ code }) => code));
    const ofPages = Object.keys(PAGE_KINDS).filter((code) => code.startsWith('page-'));
    expect(ofPages.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('gathers links, images and anchors, with their places', () => {
    const { page: read } = page('## Ghi `mã` <kbd>F5</kbd>\n\n## Ghi `mã` F5\n\n[a](../b/#c) ![ảnh](./hinh/d.png)');
    expect(read?.body).toEqual({
      anchors: ['ghi-mã-f5', 'ghi-mã-f5-1'],
      links: [{ target: '../b/#c', line: 9, column: 1 }],
      images: [{ target: 'hinh/d.png', line: 9, column: 14 }],
    });
  });

  it('gives the headings of our own pages the anchors that Astro gives them', async () => {
    const folder = join(import.meta.dirname, '../../../content/huong-dan');
    for (const name of readdirSync(folder).filter((name) => name.endsWith('.mdx'))) {
      const text = readFileSync(join(folder, name), 'utf8');
      const { anchors } = await compiledPage(splitFrontmatter(text, () => {}).body);
      expect(parsePage(name, text).page?.body.anchors).toEqual(anchors);
    }
  });

  it.each([
    ['- '.repeat(50_000) + 'x', 'markup-too-deep'],
    [`${'`a'.repeat(40_000)}`, 'paragraph-too-many-signs'],
    ['<kbd>'.repeat(5_000), 'paragraph-too-many-signs'],
    [`${'('.repeat(300)}{${'('.repeat(15_000)}`, 'markup-expression'],
    ['x'.repeat(50_000), 'paragraph-too-long'],
  ])('does not lose itself in a page made to be endless (%#)', (body, code) => {
    expect(page(body).issues.map((issue) => issue.code)).toContain(code);
  });
});

describe('whatever passes', () => {
  it('is data when Astro has compiled it, however its signs are put together', async () => {
    let passed = 0;
    await fc.assert(
      fc.asyncProperty(hostileText, async (body) => {
        if (isRefused(body)) return true;
        passed += 1;
        return isData(await compiledPage(`${body}\n`));
      }),
      { numRuns: 600, seed: 9 },
    );
    expect(passed).toBeGreaterThan(100);
  }, 120_000);
});

describe('the text of a page', () => {
  it('is known where nothing is told of it but warnings, and unknown where something is refused', () => {
    const warned = page('## Một\n\nxem [[trang]]');
    expect(warned.issues.map(({ severity }) => severity)).toEqual(['warning']);
    expect(warned.page?.isTextKnown).toBe(true);
    expect(page('Một {x}').page?.isTextKnown).toBe(false);
    expect(page('Một').page?.isTextKnown).toBe(true);
  });
});
