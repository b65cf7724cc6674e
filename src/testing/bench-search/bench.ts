import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import { findBrowser } from '../../cli/programs/browser.ts';
import { bodyText } from '../../domain/provision/provision-text.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { indexSearchPages } from '../../search/build/search-index.ts';
import { writeSearchPages } from '../../search/build/search-pages.ts';
import { fullName } from '../../outputs/naming/document-name.ts';
import { curatedQueries } from './curated-queries.ts';
import { corpusOf, readDocuments, readFixture } from './fixture-corpus.ts';
import { generateDocuments } from './generated-corpus.ts';
import type { Answer } from './in-browser.ts';
import { peersOver } from './peers.ts';
import { machineQueries, type Query } from './queries.ts';
import { kilobytes, quantile, reportRecall, slugOf } from './report.ts';

const PER_KIND = Number(process.env['QUERIES'] ?? 60);
const SEED = Number(process.env['SEED'] ?? 319);
const folder = await mkdtemp(join(tmpdir(), 'tim-kiem-'));
let sent = 0;

/** A web server that compresses as real ones do and counts what it sends. */
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  readFile(join(folder, path)).then(
    (content) => {
      const isText = ['.js', '.json', '.txt', '.html'].includes(extname(path));
      const body = isText ? gzipSync(content) : content;
      sent += body.length;
      const type = extname(path) === '.js' ? 'text/javascript' : extname(path) === '.html' ? 'text/html' : 'text/plain';
      response.writeHead(200, { 'content-type': type, ...(isText && { 'content-encoding': 'gzip' }) }).end(body);
    },
    () => response.writeHead(404).end(),
  );
});
await new Promise<void>((resolve) => server.listen(0, resolve));
const address = server.address();
const origin = `http://localhost:${typeof address === 'object' ? address?.port : 0}`;

const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  await bundle();
  const fixtures = readDocuments(readFixture('van-ban.txt'));
  await compare('fixtures, queries by hand', fixtures, curatedQueries());
  await compare('fixtures, machine-made queries', fixtures, machineQueries(fixtures, PER_KIND, SEED));
  const generated = generateDocuments(fixtures, 1000);
  await compare('1,000 generated documents', generated, machineQueries(generated, PER_KIND, SEED));
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}

async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      lib: { entry: 'src/testing/bench-search/in-browser.ts', formats: ['es'], fileName: 'bench' },
      outDir: folder,
      emptyOutDir: false,
      minify: true,
    },
  });
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="vi"><title>Tìm</title>');
}

async function compare(
  title: string,
  documents: readonly DirectiveDocument[],
  queries: readonly Query[],
): Promise<void> {
  await writeSearchPages({ corpus: corpusOf(documents), outDir: folder, basePath: '/' });
  await indexSearchPages(folder);
  await writeStock(documents);
  const ours = await run('ask', `${origin}/pagefind/`, queries);
  const stock = await run('askStock', `${origin}/stock/`, queries);
  const slugs = (answers: readonly Answer[]): string[][] => answers.map(({ addresses }) => addresses.map(slugOf));
  const engines: Record<string, string[][]> = {
    ours: slugs(ours.answers),
    'Pagefind as it comes': slugs(stock.answers),
  };
  for (const [name, peer] of Object.entries(peersOver(documents)))
    engines[name] = queries.map(({ query }) => peer(query));
  console.log(`\n== ${title}: ${documents.length} documents, ${queries.length} queries`);
  reportRecall(queries, engines);
  const times = ours.answers
    .map(({ milliseconds }) => milliseconds)
    .slice(1)
    .sort((a, b) => a - b);
  console.log(
    `bytes: first search ${kilobytes(ours.first)}, next ${kilobytes(ours.next)} on average; ` +
      `time: median ${quantile(times, 0.5)} ms, 95 % within ${quantile(times, 0.95)} ms`,
  );
}

async function run(how: 'ask' | 'askStock', index: string, queries: readonly Query[]) {
  const page = await browser.newPage();
  await page.goto(`${origin}/index.html`);
  sent = 0;
  const answers: Answer[] = [];
  let first = 0;
  for (const { query } of queries) {
    answers.push(await askIn(page, how, index, query));
    if (answers.length === 1) first = sent;
  }
  await page.close();
  return { answers, first, next: (sent - first) / Math.max(1, queries.length - 1) };
}

function askIn(page: Page, how: 'ask' | 'askStock', index: string, query: string): Promise<Answer> {
  return page.evaluate(
    async ([name, folderOfIndex, text, module]) => {
      const bench = await import(module as string);
      return bench[name as string](folderOfIndex, text);
    },
    [how, index, query, `${origin}/bench.js`],
  );
}

async function writeStock(documents: readonly DirectiveDocument[]): Promise<void> {
  const { index } = await createIndex({ forceLanguage: 'vi' });
  for (const document of documents) {
    const escaped = bodyText(document.body).replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const content = `<html lang="vi"><body><main><h1>${document.subject}</h1><p>${fullName(document)}</p><p>${escaped}</p></main></body></html>`;
    await index?.addHTMLFile({ url: `/van-ban/${document.slug}/`, content });
  }
  await mkdir(join(folder, 'stock'), { recursive: true });
  await index?.writeFiles({ outputPath: join(folder, 'stock') });
  await close();
}
