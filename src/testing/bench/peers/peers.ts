import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { findExecutable } from '../../../cli/programs/executable.ts';
import { makeCorpus } from '../make-corpus.ts';
import { measure, measureProgram, type Usage } from '../measure.ts';
import { PEERS, type Peer } from './peer-sites.ts';
import { peersTable, type PeerResult } from './peers-table.ts';
import { writePlainDocuments } from './plain-documents.ts';

/**
 * `npm run bench:peers [-- N …] [--once]`: what this site and others need for the same documents, each with an index of their
 * text, in turns within one run; medians of three. The packages of others go into a folder of their own, which is removed.
 */
const args = process.argv.slice(2);
const times = args.includes('--once') ? 1 : 3;
const given = args.filter((arg) => arg !== '--once').map(Number);
const sizes = given.length > 0 ? given : [1000];
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('npm run bench:peers -- [number of documents …] [--once]');
  process.exit(2);
}

const workshop = mkdtempSync(join(tmpdir(), 'peers-'));
try {
  const peers = PEERS.filter(isThere);
  for (const peer of peers) install(peer, folderOf(peer));
  const results: PeerResult[] = [];
  for (const documents of sizes) results.push(...(await compare(peers, documents)));
  const { text, isWithinGoal } = peersTable(results);
  console.log(text);
  process.exitCode = isWithinGoal ? 0 : 1;
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

/** Whether the programs of a peer that npm does not bring are on the path. */
function isThere({ name, build }: Peer): boolean {
  const missing = build.flatMap(([program]) => (isOfPackage(program) || findExecutable([program]) ? [] : [program]));
  if (missing.length > 0) console.error(`${name} is left out: there is no ${missing.join(', ')} on the path.`);
  return missing.length === 0;
}

function isOfPackage(program: string): boolean {
  return program.includes('/');
}

function folderOf({ name }: Peer): string {
  return join(workshop, name.replaceAll(/\W+/g, '-'));
}

function install({ packages, files }: Peer, folder: string): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'peer', private: true, type: 'module' }));
  const flags = ['--save-exact', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  execFileSync('npm', ['install', ...flags, ...packages], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** Everyone once, and again: what the machine does besides meets all alike. Nothing is left of the time before. */
async function compare(peers: readonly Peer[], documents: number): Promise<PeerResult[]> {
  const contentDir = join(workshop, `content-${documents}`);
  await makeCorpus(contentDir, documents);
  for (const peer of peers) {
    const folder = join(folderOf(peer), peer.documents.folder);
    await writePlainDocuments(contentDir, folder, peer.documents.ending);
  }
  const runs: { name: string; usage: Usage }[] = [];
  for (let time = 1; time <= times; time += 1) {
    runs.push({ name: 'this site', usage: await ours(contentDir, time) });
    for (const peer of peers) runs.push({ name: peer.name, usage: await theirs(peer, documents) });
  }
  return [...Map.groupBy(runs, ({ name }) => name)].map(([name, own]) => ({
    name,
    documents,
    usages: own.map(({ usage }) => usage),
  }));
}

/** A folder of another name is content that nothing is remembered of. */
async function ours(contentDir: string, time: number): Promise<Usage> {
  const [copy, outDir] = [`${contentDir}-${time}`, join(workshop, 'site')];
  cpSync(contentDir, copy, { recursive: true });
  const build = join(import.meta.dirname, '..', '..', '..', 'cli', 'build.ts');
  const usage = succeeded('this site', await measure(build, [], { CONTENT_DIR: copy, OUT_DIR: outDir }));
  for (const folder of [copy, outDir]) rmSync(folder, { recursive: true });
  return usage;
}

/** Its steps one after the other, as one. @throws where not every document is in its index: who leaves some out is quick */
async function theirs(peer: Peer, documents: number): Promise<Usage> {
  const cwd = folderOf(peer);
  for (const folder of [peer.site, '.astro', 'node_modules/.astro', 'resources'])
    rmSync(join(cwd, folder), { recursive: true, force: true });
  const steps: Usage[] = [];
  for (const [program, ...rest] of peer.build) {
    const [command, ...before] = isOfPackage(program) ? [process.execPath, program] : [program];
    const env = { ASTRO_TELEMETRY_DISABLED: '1' };
    steps.push(succeeded(peer.name, await measureProgram(command, [...before, ...rest], { cwd, env })));
  }
  const indexed = indexedPages(join(cwd, peer.site, 'pagefind', 'pagefind-entry.json'));
  if (indexed < documents) throw new Error(`${peer.name} has put ${indexed} of ${documents} documents into its index`);
  const sum = (of: (usage: Usage) => number): number => steps.reduce((total, step) => total + of(step), 0);
  return {
    status: 0,
    seconds: sum(({ seconds }) => seconds),
    cpuSeconds: sum(({ cpuSeconds }) => cpuSeconds),
    peakBytes: Math.max(...steps.map(({ peakBytes }) => peakBytes)),
    output: '',
  };
}

function indexedPages(entryFile: string): number {
  const { languages } = JSON.parse(readFileSync(entryFile, 'utf8')) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count: count }) => sum + count, 0);
}

function succeeded(name: string, usage: Usage): Usage {
  if (usage.status !== 0) throw new Error(`${name} failed:\n${usage.output}`);
  return usage;
}
