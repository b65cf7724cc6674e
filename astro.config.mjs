import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig, passthroughImageService } from 'astro/config';
import { readSettings, siteInPlace } from './src/corpus/folder/settings.ts';
import { askedAgain } from './src/integrations/asked-again.ts';
import { checkedPages, linksUnder } from './src/integrations/checked-pages.ts';
import { devFileAddresses } from './src/integrations/dev-file-addresses.ts';
import { devSearchIndex } from './src/integrations/dev-search-index.ts';
import { ownHandbookModules } from './src/integrations/handbook-modules.ts';
import { licences } from './src/integrations/licences.ts';
import { sourcesOnly } from './src/integrations/sources-only.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { devPreview } from './src/cli/preview/dev-preview.ts';
import { projectFolderFault } from './src/cli/project-folder.ts';
import { readSite } from './src/corpus/site-address.ts';

// Nothing is collected: not from readers, and not from the office by the tools it runs.
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';

// Variables of these names would stand in for Astro's own `import.meta.env`: a stray BASE_URL would move the site.
for (const name of ['BASE_URL', 'SITE', 'MODE', 'DEV', 'PROD', 'SSR', 'ASSETS_PREFIX']) delete process.env[name];

const fault = projectFolderFault(import.meta.dirname);
if (fault) throw new Error(fault);

const settings = readSettings();
const site = siteInPlace(readSite(settings.contentDir), settings);

/**
 * What is loaded together, by folder: one file is smaller than several, and one request. What those folders import comes
 * with them; what is only needed at times stands in other folders, and stays apart.
 */
const BUNDLES = [
  // Lists share them with search and with the home page, which would load the others' files for a few lines.
  { name: 'element', test: /\/src\/browser\/(?:part\/import-again|[^/]+$)/, priority: 2 },
  {
    name: 'day',
    test: /\/src\/(?:browser\/(?:day|part\/when-there)|vietnamese\/dates\/(?:date-format|days-in-month))/,
    priority: 2,
  },
  {
    name: 'records',
    test: /\/src\/(?:checklist\/(?:(?:records|rows)\/|paper\/sheet-(?:cells|facts)|list\/overdue-mark)|domain\/progress\/(?!percent|standings))/,
    priority: 1,
  },
  // Only before something is printed.
  { name: 'folios', test: /\/src\/checklist\/paper\/(?!sheet-(?:cells|facts))/, priority: 1 },
  // Only where a duty comes again: on few pages, and then all of them together.
  { name: 'periods', test: /\/src\/domain\/deadline\/(?:period|period-label|recurrence)\.ts/, priority: 2 },
  { name: 'of-periods', test: /\/src\/checklist\/periods\/(?!next-dates|coming)/ },
  { name: 'search', test: /\/src\/search\/(?:engine|session)\// },
  // What tells tasks apart by their days is asked for beside what finds them.
  { name: 'due-days', test: /\/src\/search\/on-demand\/due-days\// },
];

/** Sources of scripts that a document's page runs at once: they load nothing else then. */
const LOADED_ALONE =
  /\/src\/(?:search\/box\/(?:boot|arrive)\.ts|components\/(?:ui\/Layout|document\/DocumentArticle)\.astro)/;

/** Parts that somebody waits for: what they import is asked for beside them. */
const AT_ONCE = /^(?:search-box|suggestions|on-demand)$/;

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
  integrations: [mdx(), devFileAddresses(), devSearchIndex(), devPreview(), ownHandbookModules()],
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
    plugins: [plainImports(), askedAgain(LOADED_ALONE, AT_ONCE), licences(import.meta.dirname)],
    // The package's other form asks the page to parse markup, which no worker has and no policy of ours lets pass.
    resolve: {
      alias: {
        'decode-named-character-reference': join(
          import.meta.dirname,
          'node_modules/decode-named-character-reference/index.js',
        ),
      },
    },
    worker: {
      format: 'es',
      plugins: () => [plainImports(), licences(import.meta.dirname), sourcesOnly(import.meta.dirname)],
      // In one piece, so that it works without a connection once it is loaded.
      rolldownOptions: { output: { codeSplitting: false }, checks: { ineffectiveDynamicImport: false } },
    },
    build: {
      // What Vite takes for widely available, and the last Chromium for Windows 7 and 8, which offices still have.
      target: ['chrome109', 'edge109', 'firefox114', 'safari16.4'],
      // An inlined script with a dynamic import() dies (`__VITE_PRELOAD__ is not defined`).
      assetsInlineLimit: 0,
      // The editor and the check of the page for authors, which no other page loads.
      chunkSizeWarningLimit: 1_700,
      // One warning per MDX file otherwise.
      rolldownOptions: {
        // Numbers that files share are written where they stand: search has many, and few bytes.
        optimization: { inlineConst: { mode: 'all', pass: 3 } },
        checks: { moduleLevelDirective: false },
        // Names of files are the least compressible part of what leads to them. What is `const` at the top of a file can
        // be written where it is used, what is made `var` cannot.
        output: { codeSplitting: { groups: BUNDLES }, hashCharacters: 'hex', topLevelVar: false },
      },
    },
  },
});
