import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, passthroughImageService } from 'astro/config';
import { readSettings, siteInPlace } from './src/corpus/folder/settings.ts';
import { checkedPages, linksUnder } from './src/integrations/checked-pages.ts';
import { devSearchIndex } from './src/integrations/dev-search-index.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { projectFolderFault } from './src/integrations/project-folder.ts';
import { readSite } from './src/corpus/site-address.ts';

// Nothing is collected: not from readers, and not from the office by the tools it runs.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Variables of these names would stand in for Astro's own `import.meta.env`: a stray BASE_URL would move the site.
for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX']) delete process.env[name];

const fault = projectFolderFault(import.meta.dirname);
if (fault) throw new Error(fault);

const settings = readSettings();
const site = siteInPlace(readSite(settings.contentDir), settings);

const SEARCH_ENGINE = /src\/(?:search\/engine|vietnamese\/(?:index-form|tone-position)|outputs\/search\/search-zones)/;
const LIST_RECORDS =
  /src\/(?:checklist\/(?:words|(?:records\/unit-records|paper\/sheet-cells|list\/tally|rows\/duty-rows|paper\/folios|paper\/sheet-facts))|domain\/progress\/(?:duty-record|standing))\.ts/;

export default defineConfig({
  site: site.url,
  base: site.basePath,
  output: 'static',
  trailingSlash: 'always',
  cacheDir: './.astro/',
  // The default, 'jsx', glues words across line ends.
  compressHTML: true,
  prefetch: false,
  devToolbar: { enabled: false },
  // Nothing inline, so the security policy is one fixed line without hashes.
  build: { format: 'directory', assets: 'assets', inlineStylesheets: 'never' },
  integrations: [mdx(), devSearchIndex()],
  // Images of the handbook are published as they are.
  image: { service: passthroughImageService() },
  markdown: {
    // The default processor runs no remark plugin; Shiki writes inline styles; smart quotes alter text.
    syntaxHighlight: false,
    processor: unified({
      remarkPlugins: [checkedPages, [linksUnder, site.basePath]],
      smartypants: false,
      remarkRehype: { footnoteLabel: 'Chú thích', footnoteBackLabel: 'Về chỗ được chú thích' },
    }),
  },
  vite: {
    plugins: [plainImports()],
    build: {
      // An inlined script with a dynamic import() dies (`__VITE_PRELOAD__ is not defined`).
      assetsInlineLimit: 0,
      // One warning per MDX file otherwise.
      rolldownOptions: {
        checks: { moduleLevelDirective: false },
        // One file for what all of search shares: smaller than three, and one request.
        output: {
          codeSplitting: {
            groups: [
              // Lists and search share it; inside the search engine, every list would load that too.
              { name: 'element', test: /src\/browser\/element/, priority: 2 },
              // What every list works on, in one file: smaller than five.
              { name: 'records', test: LIST_RECORDS, priority: 1 },
              { name: 'search', test: SEARCH_ENGINE },
            ],
          },
        },
      },
    },
  },
});
