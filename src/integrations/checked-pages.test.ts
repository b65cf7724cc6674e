import { unified } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../markup/handbook/parse-page.ts';
import { hostileText } from '../testing/handbook/hostile-text.ts';
import { checkedPages, linksUnder } from './checked-pages.ts';

/** What `@astrojs/mdx` makes of a text with our plugins. */
async function render(text: string, basePath = '/'): Promise<string> {
  const plugins = [checkedPages, [linksUnder, basePath]];
  const processor = unified({ smartypants: false, remarkPlugins: plugins as never });
  const shared = { syntaxHighlight: false, gfm: true, smartypants: false } as never;
  const renderer = await processor.createMdxRenderer!(shared, { srcDir: new URL('file:///src/') } as never);
  return (await renderer.process(text, '/trang.mdx', {})).code;
}

describe('checkedPages', () => {
  it.each([
    ['{process.exit()}', 'markup-expression'],
    ["import 'node:fs'", 'markup-import'],
    ['Chữ.\n\nexport const a = 1', 'markup-import'],
    ['<script>x</script>', 'markup-html'],
    ['<kbd onClick={x}>F5</kbd>', 'component-attribute'],
    ['<FieldTable {...x} />', 'component-attribute'],
    ['[chữ](javascript:x)', 'markup-link'],
  ])('lets Astro render nothing of %j, whatever way it came', async (text, code) => {
    await expect(render(text)).rejects.toThrow(new RegExp(`^/trang.mdx:\\d+:\\d+ {2}${code} `));
  });

  it('stands in the way of no page that passed', async () => {
    const text = '## Một\n\n<FieldTable schema="task" />\n\n<kbd>F5</kbd>\n\n![ảnh](a.png)\n\n- `{x}`\n';
    expect(await render(text)).toContain('FieldTable');
  });
});

describe('what the reader of pages has passed', () => {
  it('is never stopped again on its way to Astro', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (body) => {
        const { issues } = parsePage('huong-dan/a.mdx', `---\ntitle: A\n---\n${body}\n`);
        if (!issues.some(({ severity }) => severity === 'error')) await render(`${body}\n`);
      }),
      { numRuns: 400, seed: 9 },
    );
  }, 120_000);
});

describe('linksUnder', () => {
  it('puts the base path before links from the root of the site, and leaves all others', async () => {
    const code = await render('[a](/don-vi/) [b](../c/) [d](#e) [f](https://example.vn/g)', '/van-ban/');
    for (const href of ['/van-ban/don-vi/', '../c/', '#e', 'https://example.vn/g']) {
      expect(code).toContain(`href: "${href}"`);
    }
  });

  it('asks the search page in a way that no server hears', async () => {
    const code = await render('[a](/tim-kiem/?q=n) [b](../../tim-kiem/?q=n) [c](https://a.vn/tim-kiem/?q=n)', '/tp/');
    for (const href of ['/tp/tim-kiem/#q=n', '../../tim-kiem/#q=n', 'https://a.vn/tim-kiem/?q=n'])
      expect(code).toContain(`href: "${href}"`);
  });
});
