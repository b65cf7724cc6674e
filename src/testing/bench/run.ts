import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { listFiles } from '../../cli/manifest.ts';
import { makeCorpus } from './make-corpus.ts';
import { makeHistory } from './make-history.ts';
import { measure, type Usage } from './measure.ts';
import { heaviest, type Weight } from './weights.ts';

/** What one corpus has cost. */
export interface BenchResult {
  documents: number;
  build: Usage;
  /** The same after one more sentence in one document, and after nothing. */
  edited: Usage;
  untouched: Usage;
  floor: Usage;
  checkCold: Usage;
  checkWarm: Usage;
  outputBytes: number;
  files: number;
  indexBytes: number;
  largestChunkBytes: number;
  /** Ten versions of each document, read from git for the first time and again. */
  history: { versions: number; first: HistoryUsage; later: HistoryUsage };
  /** HTML, CSS and JavaScript of a document page after brotli: the middle one and the heaviest. */
  pageBytes: { median: number; max: number };
  /** The heaviest page and data file of every sort. */
  weights: Weight[];
}

/** Of all versions, without the check that comes before. */
export interface HistoryUsage {
  seconds: number;
  cpuSeconds: number;
  peakBytes: number;
}

const CLI = join(import.meta.dirname, '..', '..', 'cli');

/** Makes a corpus of that size, checks it twice, builds it, and does the least that any build must do. */
export async function runBench(documents: number): Promise<BenchResult> {
  const workshop = mkdtempSync(join(tmpdir(), 'bench-'));
  const [contentDir, outDir] = [join(workshop, 'content'), join(workshop, 'site')];
  const env = { CONTENT_DIR: contentDir, OUT_DIR: outDir };
  try {
    await makeCorpus(contentDir, documents);
    // The folder is new, so nothing is remembered of it.
    const checkCold = await measured(join(CLI, 'check.mjs'), [], env);
    const checkWarm = await measured(join(CLI, 'check.mjs'), [], env);
    const build = await measured(join(CLI, 'build.ts'), [], env);
    editOne(contentDir);
    const edited = await measured(join(CLI, 'build.ts'), [], env);
    const untouched = await measured(join(CLI, 'build.ts'), [], env);
    const floorArgs = [contentDir, outDir, join(workshop, 'floor')];
    const floor = await measured(join(import.meta.dirname, 'floor.ts'), floorArgs, {});
    const history = await readHistories(contentDir);
    return { documents, build, edited, untouched, floor, checkCold, checkWarm, history, ...weigh(outDir) };
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

/** One more sentence before the provisions of the document in the middle. */
function editOne(contentDir: string): void {
  const folder = join(contentDir, 'van-ban');
  const names = readdirSync(folder).toSorted();
  const file = join(folder, names[names.length >> 1]!);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/\n---\n\n/, '$&Việc này làm ngay. '));
}

/** Gives the documents a past and reads it twice; the first run has nothing to remember. */
async function readHistories(contentDir: string): Promise<BenchResult['history']> {
  await makeHistory(contentDir);
  let versions = 0;
  const read = async (): Promise<HistoryUsage> => {
    const script = join(import.meta.dirname, 'read-history.ts');
    const { output, peakBytes } = await measured(script, [], { CONTENT_DIR: contentDir });
    const told = JSON.parse(output) as { versions: number; seconds: number; cpuSeconds: number };
    versions = told.versions;
    return { seconds: told.seconds, cpuSeconds: told.cpuSeconds, peakBytes };
  };
  const [first, later] = [await read(), await read()];
  return { versions, first, later };
}

async function measured(script: string, args: readonly string[], env: Record<string, string>): Promise<Usage> {
  const usage = await measure(script, args, env);
  if (usage.status !== 0) throw new Error(`${script} failed:\n${usage.output}`);
  return usage;
}

function weigh(
  outDir: string,
): Pick<BenchResult, 'outputBytes' | 'files' | 'indexBytes' | 'largestChunkBytes' | 'pageBytes' | 'weights'> {
  const files = listFiles(outDir);
  const sizeOf = (file: string): number => statSync(join(outDir, file)).size;
  const sum = (some: readonly string[]): number => some.reduce((total, file) => total + sizeOf(file), 0);
  const index = files.filter((file) => file.startsWith('pagefind/'));
  const chunks = index.filter((file) => file.endsWith('.pf_index')).map(sizeOf);
  const pages = files
    .filter((file) => /^van-ban\/van-ban-\d+\/index\.html$/.test(file))
    .map((file) => pageBytes(outDir, file));
  const sorted = pages.toSorted((a, b) => a - b);
  return {
    outputBytes: sum(files),
    files: files.length,
    indexBytes: sum(index),
    largestChunkBytes: Math.max(0, ...chunks),
    pageBytes: { median: sorted[sorted.length >> 1] ?? 0, max: sorted.at(-1) ?? 0 },
    weights: heaviest(outDir, files),
  };
}

const compressed = new Map<string, number>();

function pageBytes(outDir: string, file: string): number {
  const html = readFileSync(join(outDir, file), 'utf8');
  const assets = [...html.matchAll(/(?:<script[^>]*\ssrc|<link rel="stylesheet" href)="\/(assets\/[^"]+)"/g)];
  const assetBytes = assets.reduce((total, [, path]) => total + brotliBytes(join(outDir, path!)), 0);
  return brotliCompressSync(html).length + assetBytes;
}

function brotliBytes(path: string): number {
  const known = compressed.get(path) ?? brotliCompressSync(readFileSync(path)).length;
  compressed.set(path, known);
  return known;
}
