import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { readSettings } from '../corpus/folder/settings.ts';
import { findBrowser, installBrowser, NO_BROWSER } from './browser.ts';
import { findOffice, NO_OFFICE } from './office.ts';

interface Step {
  title: string;
  command: string;
  /** Steps that look at the built site are not run when there is none. */
  needsSite?: true;
  /** LibreOffice is too large to install for one step: without it the step is skipped, and the summary says so. */
  needsOffice?: true;
}

const site = readSettings().outDir;

/** Everything that must hold, in the order in which a mistake is cheapest to find. */
const STEPS: readonly Step[] = [
  { title: 'Content', command: 'node src/cli/check.mjs' },
  { title: 'Types', command: 'astro check --minimumFailingSeverity warning' },
  { title: 'Lint', command: 'eslint --config .config/eslint.config.mjs .' },
  { title: 'Formatting', command: 'prettier --check --log-level warn .' },
  { title: 'Unit tests', command: 'vitest run --project unit' },
  { title: 'Build', command: 'node src/cli/build.ts' },
  { title: 'HTML of every page', command: `html-validate --config .html-validate.json "${site}"`, needsSite: true },
  { title: 'The built site', command: 'vitest run --project site', needsSite: true },
  { title: 'Files in LibreOffice', command: 'vitest run --project office', needsOffice: true },
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
type Outcome = 'passed' | 'failed' | 'skipped';
const outcomes = new Map<string, Outcome>();
for (const step of STEPS) {
  console.log(`\n━━ ${step.title} ━━  ${step.command}\n`);
  outcomes.set(step.title, run(step));
}

const SIGNS: Record<Outcome, string> = { passed: '✓', failed: '✗', skipped: '–' };
const count = (wanted: Outcome): number => [...outcomes.values()].filter((outcome) => outcome === wanted).length;
for (const [title, outcome] of outcomes) console.log(`${SIGNS[outcome]} ${title}`);
console.log(`\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
process.exit(count('failed') > 0 ? 1 : 0);

function run({ command, needsSite, needsOffice }: Step): Outcome {
  if (needsSite && outcomes.get('Build') === 'failed') {
    console.log('Not run: there is no site.');
    return 'failed';
  }
  if (needsOffice && !findOffice()) {
    console.log(NO_OFFICE);
    return 'skipped';
  }
  return spawnSync(command, { shell: true, stdio: 'inherit', env }).status === 0 ? 'passed' : 'failed';
}
