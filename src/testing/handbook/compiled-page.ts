import { unified } from '@astrojs/markdown-remark';

interface EsNode {
  type: string;
  [key: string]: unknown;
}

/** What of a compiled page is more than its own text: statements, operators, foreign names, foreign modules. */
export interface CompiledPage {
  /** The kinds of syntax it has. */
  kinds: Set<string>;
  /** The names that it refers to, not those of properties. */
  names: Set<string>;
  modules: Set<string>;
  /** The anchors of its headings, as Astro gives them. */
  anchors: string[];
}

/** Compiles a page as `@astrojs/mdx` does, with none of our plugins, and says what its program is made of. */
export async function compiledPage(body: string): Promise<CompiledPage> {
  const page: CompiledPage = { kinds: new Set(), names: new Set(), modules: new Set(), anchors: [] };
  const look = () => (tree: unknown) => gather(tree as EsNode, page);
  const processor = unified({ smartypants: false, recmaPlugins: [look] as never });
  const shared = { syntaxHighlight: false, gfm: true, smartypants: false } as never;
  const renderer = await processor.createMdxRenderer!(shared, { srcDir: new URL('file:///src/') } as never);
  const { code } = await renderer.process(body, '/trang.mdx', {});
  page.anchors = [...code.matchAll(/"?slug"?: "([^"]*)"/g)].map(([, slug]) => slug!);
  return page;
}

function gather(node: EsNode, page: CompiledPage): void {
  page.kinds.add(node.type);
  if (node.type === 'Identifier') page.names.add(String(node['name']));
  if (node.type === 'ImportDeclaration') page.modules.add(String((node['source'] as { value: unknown }).value));
  for (const [key, value] of Object.entries(node)) {
    const isName = (key === 'key' || key === 'property') && node['computed'] !== true;
    if (isName && isNode(value) && value.type === 'Identifier') continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) gather(child, page);
  }
}

function isNode(value: unknown): value is EsNode {
  return typeof value === 'object' && value !== null && typeof (value as EsNode).type === 'string';
}
