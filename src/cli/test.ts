import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, resolve } from 'node:path';
import { readSettings } from '../corpus/folder/settings.ts';
import { findBrowser, installBrowser, NO_BROWSER } from './programs/browser.ts';
import { findFirefox, findWebKit, NO_FIREFOX, NO_WEBKIT } from './programs/engines.ts';
import { findNginx, NO_NGINX } from './programs/nginx.ts';
import { findOffice, hasFacesOfPapers, NO_FACES, NO_OFFICE } from './programs/office.ts';
import { projectFolderFault } from './project-folder.ts';

interface Need {
  isThere: boolean;
  /** Said where it is not. */
  lack: string;
}

interface Step {
  title: string;
  command: string;
  /** Steps that look at the built site are not run when there is none. */
  needsSite?: true;
  /** What is too large to install for one step: without any of it the step is skipped, and the summary says so. */
  needs?: readonly Need[];
}

const fault = projectFolderFault(resolve(import.meta.dirname, '../..'));
if (fault) {
  console.error(fault);
  process.exit(1);
}

const site = readSettings().outDir;

const OFFICE: Need =
  findOffice() === undefined ? { isThere: false, lack: NO_OFFICE } : { isThere: hasFacesOfPapers(), lack: NO_FACES };
const NGINX: Need = { isThere: findNginx() !== undefined, lack: NO_NGINX };
const FIREFOX: Need = { isThere: findFirefox() !== undefined, lack: NO_FIREFOX };
const WEBKIT: Need = { isThere: findWebKit() !== undefined, lack: NO_WEBKIT };

const VITEST = 'vitest run --config .config/vitest.config.ts';

/** Everything that must hold, in the order in which a mistake is cheapest to find; what keeps one core busy, at once. */
const STEPS: readonly (Step | readonly Step[])[] = [
  { title: 'Content', command: 'node src/cli/check.mjs' },
  { title: 'Types of the content', command: 'astro sync' },
  [
    { title: 'Types', command: 'astro check --noSync --minimumFailingSeverity warning' },
    { title: 'Lint', command: 'eslint --config .config/eslint.config.mjs .' },
    { title: 'Formatting', command: 'prettier --check --log-level warn .' },
  ],
  { title: 'Unit tests', command: `${VITEST} --project pure --project unit` },
  { title: 'Build', command: 'node src/cli/build.ts' },
  {
    title: 'HTML of every page',
    command: `html-validate --config .config/html-validate.json "${site}"`,
    needsSite: true,
  },
  { title: 'Warm builds', command: `${VITEST} --project edits` },
  [
    { title: 'The built site', command: `${VITEST} --project site`, needsSite: true },
    { title: 'Pipelines in clones', command: `${VITEST} --project clones` },
  ],
  { title: 'On nginx', command: `${VITEST} --project nginx`, needsSite: true, needs: [NGINX] },
  { title: 'Files in LibreOffice', command: `${VITEST} --project office`, needs: [OFFICE] },
  {
    title: 'In Firefox and WebKit',
    command: `${VITEST} --project engines`,
    needsSite: true,
    needs: [FIREFOX, WEBKIT],
  },
  { title: 'In a browser', command: 'playwright test --config .config/playwright.config.ts', needsSite: true },
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
  // The steps write to us, not to the terminal that we write to.
  ...(process.stdout.isTTY && process.env['NO_COLOR'] === undefined && { FORCE_COLOR: '1' }),
};
type Outcome = 'passed' | 'failed' | 'skipped';
const outcomes = new Map<string, Outcome>();
/** What each failed step printed. */
const failures = new Map<string, string>();
/** So much of it is shown again at the end: the causes stand far above a long output. */
const LINES_AGAIN = 60;

for (const step of STEPS) {
  if ('title' in step) {
    announce(step);
    await run(step, (text) => process.stdout.write(text));
  } else await Promise.all(step.map(runBeside));
}

for (const [title, printed] of failures)
  console.log(`\n━━ ${title}: how it ended ━━\n\n${printed.trimEnd().split('\n').slice(-LINES_AGAIN).join('\n')}`);

const SIGNS: Record<Outcome, string> = { passed: '✓', failed: '✗', skipped: '–' };
const count = (wanted: Outcome): number => [...outcomes.values()].filter((outcome) => outcome === wanted).length;
console.log();
for (const [title, outcome] of outcomes) console.log(`${SIGNS[outcome]} ${title}`);
console.log(`\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped`);
process.exit(count('failed') > 0 ? 1 : 0);

function announce({ title, command }: Step): void {
  console.log(`\n━━ ${title} ━━  ${command}\n`);
}

/** Runs a step while others run; what it prints is shown when it has ended. */
async function runBeside(step: Step): Promise<void> {
  const printed: string[] = [];
  await run(step, (text) => printed.push(text));
  announce(step);
  process.stdout.write(printed.join(''));
}

/** Runs a step unless it lacks what it needs, and keeps how it ended. */
async function run(step: Step, show: (text: string) => void): Promise<void> {
  const { title, command, needs = [] } = step;
  if (step.needsSite && outcomes.get('Build') === 'failed') {
    show('Not run, there is no site.\n');
    return void outcomes.set(title, 'failed');
  }
  const lacking = needs.filter(({ isThere }) => !isThere);
  for (const { lack } of lacking) show(`${lack}\n`);
  if (lacking.length > 0 && lacking.length === needs.length) return void outcomes.set(title, 'skipped');
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env });
  let printed = '';
  for (const stream of [child.stdout.setEncoding('utf8'), child.stderr.setEncoding('utf8')])
    stream.on('data', (text: string) => {
      printed += text;
      show(text);
    });
  const [code] = (await once(child, 'close')) as [number | null];
  outcomes.set(title, code === 0 ? 'passed' : 'failed');
  if (code !== 0) failures.set(title, printed);
}
