import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { askedAgain } from './asked-again.ts';
import { plainImports } from './plain-imports.ts';

const NOTHING = /^$/;

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'asked-again-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Builds a page with these plugins from what stands in the folder. */
const buildPage = (plugins: Plugin[]) =>
  build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [plainImports(), ...plugins],
    build: {
      rolldownOptions: {
        input: join(folder, 'page.js'),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: 'page.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  });

/** Builds a page with a part, and tells what asking for the part brings: thrice, the part being whole from the second time on. */
async function outcomes(plugins: Plugin[]): Promise<string[]> {
  writeFileSync(join(folder, 'page.js'), `export const ask = () => import('./part.js').then((part) => part.count());`);
  writeFileSync(
    join(folder, 'part.js'),
    'let count = 0; export const countUp = () => (count += 1); export { countUp as count };',
  );
  await buildPage(plugins);
  const built = readdirSync(join(folder, 'dist')).find((file) => file.startsWith('part-'))!;
  // Node, as Firefox and Chromium 109 do, keeps that a file did not arrive whole.
  const script = `
    import { readFileSync, writeFileSync } from 'node:fs';
    const part = ${JSON.stringify(join(folder, 'dist', built))};
    const { ask } = await import(${JSON.stringify(pathToFileURL(join(folder, 'dist/page.js')).href)});
    const whole = readFileSync(part);
    const told = [];
    const look = async () => told.push(await ask().catch((error) => error.name));
    writeFileSync(part, whole.subarray(0, 12));
    await look();
    writeFileSync(part, whole);
    await look();
    await look();
    console.log(JSON.stringify(told));`;
  writeFileSync(join(folder, 'look.mjs'), script);
  return JSON.parse(execFileSync(process.execPath, [join(folder, 'look.mjs')], { encoding: 'utf8' })) as string[];
}

it('brings a part that did not arrive as soon as it can be had, and the same one from then on', async () => {
  expect(await outcomes([askedAgain(NOTHING)])).toEqual(['SyntaxError', 1, 2]);
});

it('does so without another file, where nothing else is loaded at first', async () => {
  expect(await outcomes([askedAgain(/page\.js$/)])).toEqual(['SyntaxError', 1, 2]);
});

it('is needed: engines keep that a part did not arrive', async () => {
  expect(await outcomes([])).toEqual(['SyntaxError', 'SyntaxError', 'SyntaxError']);
});

/** The files of the build that a page asks for before any of them has arrived. */
async function askedAtOnce(plugins: Plugin[]): Promise<string[]> {
  writeFileSync(
    join(folder, 'shared.js'),
    'export const shared = [1, 2, 3]; export const other = () => shared.at(-1);',
  );
  writeFileSync(join(folder, 'aside.js'), `import { shared } from './shared.js'; export const aside = shared[1];`);
  writeFileSync(join(folder, 'part.js'), `import { other } from './shared.js'; export const last = other;`);
  writeFileSync(
    join(folder, 'page.js'),
    `export const ask = () => import('./part.js').then((part) => part.last()); export const askAside = () => import('./aside.js');`,
  );
  await buildPage(plugins);
  const page = pathToFileURL(join(folder, 'dist/page.js')).href;
  const script = `
    import { registerHooks } from 'node:module';
    const asked = [];
    registerHooks({
      resolve(name, context, next) {
        if (context.parentURL === ${JSON.stringify(page)}) asked.push(name);
        return next(name, context);
      },
    });
    const { ask, askAside } = await import(${JSON.stringify(page)});
    const first = ask();
    const atOnce = [...asked];
    const found = await first;
    await askAside();
    console.log(JSON.stringify({ atOnce, found, asked }));`;
  writeFileSync(join(folder, 'look.mjs'), script);
  const told = execFileSync(process.execPath, [join(folder, 'look.mjs')], { encoding: 'utf8' });
  const { atOnce, found, asked } = JSON.parse(told) as Record<'atOnce' | 'asked', string[]> & { found: number };
  expect(found).toBe(3);
  // What nobody waits for is asked for by itself.
  expect(asked.filter((name) => name.includes('aside-'))).toHaveLength(1);
  expect(asked).toHaveLength(atOnce.length + 1);
  return atOnce.map((name) => /(\w+)-/.exec(name)![1]!).sort();
}

it.each([
  ['one file alone', /page\.js$/],
  ['all files', NOTHING],
])('asks in %s for what a part imports beside the part that somebody waits for, and not after it', async (_, alone) => {
  expect(await askedAtOnce([askedAgain(alone, /^part$/)])).toEqual(['part', 'shared']);
});

it('asks for any other part alone, which brings the rest when it is there', async () => {
  expect(await askedAtOnce([askedAgain(/page\.js$/)])).toEqual(['part']);
});
