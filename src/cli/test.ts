import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { readSettings } from '../corpus/settings.ts';
import { findBrowser, installBrowser, NO_BROWSER } from './browser.ts';

interface Step {
  title: string;
  command: string;
  /** Steps that look at the built site are not run when there is none. */
  needsSite?: true;
}

const site = readSettings().outDir;

/** Everything that must hold, in the order in which a mistake is cheapest to find. */
const STEPS: readonly Step[] = [
  { title: 'Content', command: 'node src/cli/check.ts' },
  { title: 'Types', command: 'astro check --minimumFailingSeverity warning' },
  { title: 'Formatting', command: 'prettier --check --log-level warn .' },
  { title: 'Unit tests', command: 'vitest run --project unit' },
  { title: 'Build', command: 'node src/cli/build.ts' },
  { title: 'HTML of every page', command: `html-validate --config .html-validate.json "${site}"`, needsSite: true },
  { title: 'The built site', command: 'vitest run --project site', needsSite: true },
  { title: 'In a browser', command: 'playwright test', needsSite: true },
];

const browser = findBrowser() ?? installBrowser();
if (!browser) {
  console.error(NO_BROWSER);
  process.exit(1);
}

const env = {
  ...process.env,
  PATH: [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter),
  CHROMIUM_PATH: browser,
  ASTRO_TELEMETRY_DISABLED: '1',
};
const failed: string[] = [];
for (const { title, command, needsSite } of STEPS) {
  console.log(`\n━━ ${title} ━━  ${command}\n`);
  if (needsSite && failed.includes('Build')) {
    console.log('Not run: there is no site.');
    failed.push(title);
  } else if (spawnSync(command, { shell: true, stdio: 'inherit', env }).status !== 0) failed.push(title);
}

for (const { title } of STEPS) console.log(`${failed.includes(title) ? '✗' : '✓'} ${title}`);
console.log(`\n${STEPS.length - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
