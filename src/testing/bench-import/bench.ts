import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentRegistry } from '../../cli/import/content-registry.ts';
import { NO_RECOGNISER } from '../../cli/programs/recogniser.ts';
import { readGiven } from '../../cli/import/read-paper.ts';
import { importPaper } from '../../importing/import-paper.ts';
import type { Difference } from '../../importing/account.ts';
import { keyedPapers } from './key.ts';
import { longPaper } from './long-paper.ts';
import { makeFiles } from './made-files.ts';
import { drawnPapers } from './made-papers.ts';
import { scanReport, scoreScans } from './scan.ts';
import { type Score, scoreOf, type Share } from './score.ts';

/**
 * How well the import reads papers whose meaning a person has written down: `npm run bench:import`. With `--wrong` it tells
 * what was wrong, with `--apart` it takes the papers that are kept apart, and names of papers take those alone; `scan` reads
 * pictures of the papers, `long` a paper of sixty pages.
 */
const flags = process.argv.slice(2);
const isApart = flags.includes('--apart');
const isTelling = flags.includes('--wrong');
const WAYS = ['scan', 'long'];
const names = flags.filter((flag) => !flag.startsWith('--') && !WAYS.includes(flag));
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

const registry = await contentRegistry(join(fixtures, 'training/content'));
const papers = keyedPapers(join(fixtures, 'import')).filter(({ name, key }) =>
  names.length > 0 ? names.includes(name) : String(key.isApart ?? false) === String(isApart),
);
const LONG = 60;

if (flags.includes('scan')) {
  const scores = await scoreScans(join(fixtures, 'import'), papers, registry);
  console.log(scores ? scanReport(scores, isTelling) : NO_RECOGNISER);
  process.exit();
}
const workshop = mkdtempSync(join(tmpdir(), 'bench-import-'));
const drawn = drawnPapers(join(fixtures, 'import'));
if (flags.includes('long')) {
  await timeLong();
  rmSync(workshop, { recursive: true });
  process.exit();
}
const made = await makeFiles(drawn, workshop);

const forms = new Map<string, { name: string; score: Score; seconds: number }[]>();
for (const { name, files, key } of papers) {
  for (const file of [...files, ...(made.get(name) ?? [])]) {
    const start = performance.now();
    const given = await readGiven(file, { mayConvert: false, env: process.env });
    if ('sheets' in given) continue;
    const { paper } = given;
    const draft = importPaper(paper, registry);
    const seconds = (performance.now() - start) / 1000;
    const form = extname(file).slice(1);
    forms.set(form, [...(forms.get(form) ?? []), { name, score: scoreOf(draft, key, paper), seconds }]);
  }
}

rmSync(workshop, { recursive: true });

const PARTS = ['header', 'provisions', 'relations', 'recall', 'precision', 'facts'] as const;
const TITLES: Record<(typeof PARTS)[number], string> = {
  header: 'header fields right',
  provisions: 'provision ids right',
  relations: 'relations found',
  recall: 'tasks found (recall)',
  precision: 'proposals that are tasks (precision)',
  facts: 'units, roles, deadlines right',
};

for (const [form, scores] of forms) {
  console.log(`${form}: ${scores.length} papers${isApart ? ', kept apart' : ''}`);
  for (const part of PARTS) {
    const { right, all } = total(scores.map(({ score }) => score[part]));
    console.log(`  ${TITLES[part].padEnd(38)} ${(right / all).toFixed(3)}  (${right} of ${all})`);
  }
  const differences = scores.flatMap(({ score }) => score.differences);
  const count = (sought: Difference['kind']): number =>
    differences.filter(({ kind }) => kind === sought).reduce((sum, { text }) => sum + text.length, 0);
  console.log(`  ${'characters lost'.padEnd(38)} ${count('lost')}`);
  console.log(`  ${'characters invented'.padEnd(38)} ${count('added')}`);
  console.log(`  ${'slowest paper'.padEnd(38)} ${Math.max(...scores.map(({ seconds }) => seconds)).toFixed(2)} s`);
  if (isTelling) scores.forEach(({ name, score }) => tell(name, score));
}

/** How long a paper takes that is longer than any other, in each form. */
async function timeLong(): Promise<void> {
  const made = await makeFiles([longPaper(drawn, LONG)], workshop);
  for (const file of [...made.values()].flat()) {
    const start = process.cpuUsage();
    const given = await readGiven(file, { mayConvert: false, env: process.env });
    if ('sheets' in given) continue;
    const { tasks } = importPaper(given.paper, registry);
    // Of the processor: other work on the machine does not count.
    const seconds = process.cpuUsage(start).user / 1_000_000;
    console.log(`${basename(file)}: ${LONG} pages, ${tasks.length} tasks proposed, ${seconds.toFixed(2)} s`);
  }
}

function total(shares: readonly Share[]): { right: number; all: number } {
  const sum = (of: (share: Share) => number): number => shares.reduce((whole, share) => whole + of(share), 0);
  return { right: sum(({ right }) => right), all: sum(({ all }) => all) };
}

function tell(name: string, score: Score): void {
  const lines = [
    ...PARTS.flatMap((part) => score[part].wrong.map((line) => `${part}: ${line}`)),
    ...score.differences.map(({ kind, text }) => `${kind}: ${text}`),
  ];
  if (lines.length > 0) console.log(`\n  ${name}\n${lines.map((line) => `    ${line}`).join('\n')}`);
}
