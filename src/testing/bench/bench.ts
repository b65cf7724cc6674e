import { measureDifferences, MOST_MILLISECONDS } from './differences.ts';
import { limitsTable, measureLimits } from './limits/limits.ts';
import { benchTable } from './table.ts';
import { runBench } from './run.ts';

/**
 * `npm run bench [-- N …]`: what a corpus of N documents costs, 100 and 1,000 unless told otherwise.
 * `npm run bench -- limits [pattern]`: what the worst single files cost that the check accepts to read.
 * `npm run bench -- differences`: what it costs to hold two versions of a document of 500 provisions against each other.
 */
const [first, ...rest] = process.argv.slice(2);
if (first === 'limits') {
  const report = await measureLimits(new RegExp(rest.join(' ') || '.'), (measured, all) => {
    if (measured % 100 === 0) console.error(`${measured} of ${all} shapes`);
  });
  console.log(limitsTable(report));
  process.exit(report.faults.length === 0 ? 0 : 1);
}

if (first === 'differences') {
  const costs = measureDifferences();
  for (const { what, milliseconds } of costs) console.log(`${milliseconds.toFixed(1).padStart(8)} ms  ${what}`);
  process.exit(costs.every(({ milliseconds }) => milliseconds <= MOST_MILLISECONDS) ? 0 : 1);
}

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [100, 1000];
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('npm run bench -- [number of documents … | limits [pattern] | differences]');
  process.exit(2);
}

const results = [];
for (const size of sizes) results.push(await runBench(size));
const { text, isWithinBudget } = benchTable(results);
console.log(text);
process.exit(isWithinBudget ? 0 : 1);
