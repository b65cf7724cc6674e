import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { build } from 'vite';
import { findBrowser } from '../../cli/programs/browser.ts';
import { bodyText } from '../../domain/provision/provision-text.ts';
import type { DirectiveDocument } from '../../domain/document/document.schema.ts';
import { indexSearchPages } from '../../search/build/search-index.ts';
import { writeSearchPages } from '../../search/build/search-pages.ts';
import { fullName } from '../../outputs/naming/document-name.ts';
import { startServer } from './counting-server.ts';
import { curatedQueries } from './curated-queries.ts';
import { corpusOf, readDocuments, readFixture } from './fixture-corpus.ts';
import { generateDocuments } from './generated-corpus.ts';
import type { Answer } from './in-browser.ts';
import { reportTyping } from './letter-by-letter.ts';
import { peersOver } from './peers.ts';
import { machineQueries, type Query } from './queries.ts';
import { bm25OverProvisions, inventedQuestions, questionsIn, type QuestionSet } from './questions.ts';
import { kilobytes, quantile, reportRecall, slugOf } from './report.ts';
import { reportQuestions } from './report-questions.ts';

const PER_KIND = Number(process.env['QUERIES'] ?? 60);
/** Machine-made queries: some that search was improved by, and some that it was only ever measured by. */
const SEEDS = { 'queries that tuned it': 319, 'queries set apart': 77 };
/** How many documents are generated: “1000”, or “1000 5000”. */
const SIZES = (process.env['SIZES'] ?? '1000').split(' ').map(Number).filter(Boolean);
/** Folders with documents and questions about them; see `questionsIn`. */
const QUESTIONS = (process.env['QUESTIONS'] ?? '').split(':').filter(Boolean);
const folder = await mkdtemp(join(tmpdir(), 'tim-kiem-'));

const server = await startServer(folder);
const { origin } = server;
const executablePath = findBrowser();
const browser = await chromium.launch({
  ...(executablePath !== undefined && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  await bundle();
  const fixtures = readDocuments(readFixture('van-ban.txt'));
  await measure('fixtures', fixtures, { 'queries by hand': curatedQueries(), ...machineMade(fixtures) });
  await measureQuestions('fixtures, questions made up', inventedQuestions());
  for (const size of SIZES) {
    const generated = generateDocuments(fixtures, size);
    await measure(`${size} generated documents`, generated, machineMade(generated));
  }
  for (const questions of QUESTIONS) await measureQuestions(questions, questionsIn(questions));
} finally {
  await browser.close();
  server.close();
  await rm(folder, { recursive: true });
}

async function bundle(): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    // Beside the page's own script, as in a built site: from elsewhere no worker is started.
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: '[name].js', codeSplitting: false } } },
    build: {
      lib: { entry: 'src/testing/bench-search/in-browser.ts', formats: ['es'], fileName: 'bench' },
      outDir: folder,
      emptyOutDir: false,
      minify: true,
    },
  });
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="vi"><title>Tìm</title>');
}

function machineMade(documents: readonly DirectiveDocument[]): Record<string, Query[]> {
  return Object.fromEntries(
    Object.entries(SEEDS).map(([name, seed]) => [`${name} (${seed})`, machineQueries(documents, PER_KIND, seed)]),
  );
}

async function index(documents: readonly DirectiveDocument[]): Promise<void> {
  await writeSearchPages({ corpus: corpusOf(documents), outDir: folder, basePath: '/' });
  await indexSearchPages(folder);
  await writeStock(documents);
}

/** Finds what queries ask for beside other engines, and types some of them letter by letter. */
async function measure(
  title: string,
  documents: readonly DirectiveDocument[],
  sets: Readonly<Record<string, readonly Query[]>>,
): Promise<void> {
  await index(documents);
  const peers = Object.entries(peersOver(documents));
  for (const [name, queries] of Object.entries(sets)) {
    const asked = queries.map(({ query }) => query);
    const ours = await run('ask', `${origin}/pagefind/`, asked);
    const stock = await run('askStock', `${origin}/stock/`, asked);
    const slugs = (answers: readonly Answer[]): string[][] => answers.map(({ addresses }) => addresses.map(slugOf));
    console.log(`\n== ${title}, ${name}: ${documents.length} documents, ${queries.length} queries`);
    reportRecall(queries, {
      ours: slugs(ours.answers),
      'Pagefind as it comes': slugs(stock.answers),
      ...Object.fromEntries(peers.map(([peer, ask]) => [peer, asked.map(ask)])),
    });
    reportCost(ours);
  }
  const typed = machineQueries(documents, 1, SEEDS['queries set apart']).map(({ query }) => query);
  await reportTyping(typed, server, async () => {
    const page = await openPage();
    const ask = (text: string): Promise<Answer> => askIn(page, 'ask', `${origin}/pagefind/`, text);
    return { ask, close: () => page.close() };
  });
}

/** Finds the provisions that answer questions, beside plain BM25 over provisions. */
async function measureQuestions(title: string, { documents, questions }: QuestionSet): Promise<void> {
  await index(documents);
  const asked = questions.map(({ question }) => question);
  const ours = await run('ask', `${origin}/pagefind/`, asked);
  const provisions = documents.reduce((count, { body }) => count + body.provisions.length, 0);
  console.log(`\n== ${title}: ${provisions} provisions, ${questions.length} questions`);
  reportQuestions(questions, {
    ours: ours.answers.map(({ places }) => [...new Set(places.map(slugOf))]),
    'BM25 with pairs': asked.map(bm25OverProvisions(documents)),
  });
  console.log(`said to be near only: ${ours.answers.filter(({ isNear }) => isNear).length} of ${questions.length}`);
  reportCost(ours);
}

function reportCost({ answers, first, next }: Awaited<ReturnType<typeof run>>): void {
  const times = answers
    .map(({ milliseconds }) => milliseconds)
    .slice(1)
    .sort((a, b) => a - b);
  console.log(
    `bytes: first search ${kilobytes(first)}, next ${kilobytes(next)} on average; ` +
      `time: median ${quantile(times, 0.5)} ms, 95 % within ${quantile(times, 0.95)} ms`,
  );
}

async function openPage(): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(`${origin}/index.html`);
  await page.evaluate((module) => import(module), `${origin}/bench.js`);
  return page;
}

async function run(how: 'ask' | 'askStock', index: string, queries: readonly string[]) {
  const page = await openPage();
  const before = server.sent;
  const answers: Answer[] = [];
  let first = 0;
  for (const query of queries) {
    answers.push(await askIn(page, how, index, query));
    if (answers.length === 1) first = server.sent - before;
  }
  await page.close();
  return { answers, first, next: (server.sent - before - first) / Math.max(1, queries.length - 1) };
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
