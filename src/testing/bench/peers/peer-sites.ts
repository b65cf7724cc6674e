/** A site generator that builds the same documents and an index of their text. */
export interface Peer {
  name: string;
  /** Its packages, in the versions that were compared. */
  packages: readonly string[];
  /** Where it looks for documents, and how their names end. */
  documents: { folder: string; ending: 'md' | 'mdx' };
  /** Its settings and layouts, by their paths: as plain as each allows. */
  files: Readonly<Record<string, string>>;
  /** Where its site stands, with the index in it. */
  site: string;
  /** Programs that build the site, in this order: a script of a package, or what stands on the path. */
  build: readonly (readonly [program: string, ...args: string[]])[];
}

const PAGEFIND = 'pagefind@1.6.0';
const ASTRO = ['astro@7.3.5', '@astrojs/mdx@8.0.2'];
const index = (site: string): Peer['build'][number] => ['node_modules/pagefind/lib/runner/bin.cjs', '--site', site];

const ASTRO_PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('docs')).map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="vi"><head><meta charset="utf-8"><title>{entry.data.title}</title></head>
<body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body></html>
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = {
  docs: defineCollection({ loader: glob({ pattern: '*.mdx', base: './src/documents' }) }),
};
`;

const page = (title: string, text: string): string =>
  `<html lang="vi"><head><meta charset="utf-8"><title>${title}</title></head>
<body><main data-pagefind-body><h1>${title}</h1>${text}</main></body></html>
`;

/** Who is compared with: Astro as it comes decides the goal. */
export const PEERS: readonly Peer[] = [
  {
    name: 'Astro, stock MDX',
    packages: [...ASTRO, PAGEFIND],
    documents: { folder: 'src/documents', ending: 'mdx' },
    files: {
      'astro.config.mjs': `import mdx from '@astrojs/mdx';\nexport default { integrations: [mdx()], logLevel: 'error' };\n`,
      'src/content.config.ts': COLLECTION,
      'src/pages/[slug].astro': ASTRO_PAGE,
    },
    site: 'dist',
    build: [['node_modules/astro/bin/astro.mjs', 'build'], index('dist')],
  },
  {
    name: 'Starlight',
    packages: [...ASTRO, '@astrojs/starlight@0.42.4'],
    documents: { folder: 'src/content/docs', ending: 'md' },
    files: {
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
export default {
  site: 'http://localhost:4321',
  integrations: [starlight({ title: 'Văn bản', sidebar: [] })],
  logLevel: 'error',
};
`,
      'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
    },
    site: 'dist',
    build: [['node_modules/astro/bin/astro.mjs', 'build']],
  },
  {
    name: 'Eleventy',
    packages: ['@11ty/eleventy@3.1.8', PAGEFIND],
    documents: { folder: 'documents', ending: 'md' },
    files: {
      'eleventy.config.js': `export default () => ({ dir: { input: 'documents', output: 'dist' } });\n`,
      'documents/documents.json': JSON.stringify({ layout: 'page.njk' }),
      'documents/_includes/page.njk': page('{{ title }}', '{{ content | safe }}'),
    },
    site: 'dist',
    build: [['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], index('dist')],
  },
  {
    name: 'Hugo',
    packages: [PAGEFIND],
    documents: { folder: 'content/van-ban', ending: 'md' },
    files: {
      'config.toml': `baseURL = 'http://localhost:4321/'\ndisableKinds = ['taxonomy', 'term', 'RSS']\n`,
      'layouts/_default/single.html': page('{{ .Title }}', '{{ .Content }}'),
      'layouts/_default/list.html': page('{{ .Title }}', ''),
      'layouts/index.html': page('{{ .Title }}', ''),
    },
    site: 'public',
    build: [['hugo', '--quiet'], index('public')],
  },
];
