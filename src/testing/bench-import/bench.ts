import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contentRegistry } from '../../cli/import/content-registry.ts';
import { readPaper } from '../../cli/import/read-paper.ts';
import { importPaper } from '../../importing/import-paper.ts';
import { keyedPapers } from './key.ts';
import { type Score, scoreOf, type Share } from './score.ts';

/**
 * How well the import reads papers whose meaning a person has written down: `npm run bench:import`. With `--wrong` it tells
 * what was wrong, with `--apart` it takes the papers that are kept apart, and names of papers take those alone.
 */
const flags = process.argv.slice(2);
const isApart = flags.includes('--apart');
const isTelling = flags.includes('--wrong');
const names = flags.filter((flag) => !flag.startsWith('--'));
const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

const registry = await contentRegistry(join(fixtures, 'training/content'));
const papers = keyedPapers(join(fixtures, 'import')).filter(({ name, key }) =>
  names.length > 0 ? names.includes(name) : String(key.isApart ?? false) === String(isApart),
);

const forms = new Map<string, { name: string; score: Score; seconds: number }[]>();
for (const { name, files, key } of papers) {
  for (const file of files) {
    const start = performance.now();
    const { paper, sourceText } = await readPaper(file, { mayConvert: false, env: process.env });
    const draft = importPaper(paper, registry);
    const seconds = (performance.now() - start) / 1000;
    const form = extname(file).slice(1);
    forms.set(form, [...(forms.get(form) ?? []), { name, score: scoreOf(draft, key, sourceText), seconds }]);
  }
}

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
  const characters = scores.map(({ score }) => score.characters);
  const count = (lines: string[]): number => lines.join('').replace(/\s/g, '').length;
  console.log(`  ${'characters lost'.padEnd(38)} ${count(characters.flatMap(({ lost }) => lost))}`);
  console.log(`  ${'characters invented'.padEnd(38)} ${count(characters.flatMap(({ invented }) => invented))}`);
  console.log(`  ${'slowest paper'.padEnd(38)} ${Math.max(...scores.map(({ seconds }) => seconds)).toFixed(2)} s`);
  if (isTelling) scores.forEach(({ name, score }) => tell(name, score));
}

function total(shares: readonly Share[]): { right: number; all: number } {
  const sum = (of: (share: Share) => number): number => shares.reduce((whole, share) => whole + of(share), 0);
  return { right: sum(({ right }) => right), all: sum(({ all }) => all) };
}

function tell(name: string, score: Score): void {
  const lines = [
    ...PARTS.flatMap((part) => score[part].wrong.map((line) => `${part}: ${line}`)),
    ...score.characters.lost.map((line) => `lost: ${line}`),
    ...score.characters.invented.map((line) => `invented: ${line}`),
  ];
  if (lines.length > 0) console.log(`\n  ${name}\n${lines.map((line) => `    ${line}`).join('\n')}`);
}
