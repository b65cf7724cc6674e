import { benchTable } from './table.ts';
import { runBench } from './run.ts';

/** `npm run bench [-- N …]`: what a corpus of N documents costs, 100 and 1,000 unless told otherwise. */
const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [100, 1000];
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error('npm run bench -- [number of documents …]');
  process.exit(2);
}

const results = [];
for (const size of sizes) results.push(await runBench(size));
const { text, isWithinBudget } = benchTable(results);
console.log(text);
process.exit(isWithinBudget ? 0 : 1);
