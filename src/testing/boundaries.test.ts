import { dirname } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { code, importsIn, imports, inCircles, modules, reachable, specifiersIn, textOf } from './module-graph.ts';

/** What each folder of `src/` may import besides itself: DESIGN's arrows. `strings.ts` is a room of its own. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  vietnamese: [],
  domain: ['vietnamese'],
  issues: ['domain', 'vietnamese'],
  markup: ['issues', 'domain', 'vietnamese'],
  importing: ['markup', 'issues', 'domain', 'vietnamese'],
  corpus: ['markup', 'issues', 'domain', 'vietnamese'],
  git: [],
  history: ['corpus', 'domain', 'vietnamese'],
  'history/reading': ['git', 'history', 'corpus', 'domain', 'vietnamese'],
  checks: ['corpus', 'issues', 'domain', 'vietnamese'],
  strings: ['domain', 'vietnamese'],
  outputs: ['history', 'checks', 'corpus', 'markup', 'issues', 'domain', 'vietnamese', 'strings'],
  rendering: ['outputs', 'domain', 'vietnamese', 'strings'],
  browser: [],
  search: ['browser', 'outputs', 'domain', 'vietnamese', 'strings'],
  'search/build': ['corpus', 'outputs', 'domain', 'vietnamese'],
  checklist: ['browser', 'outputs', 'domain', 'vietnamese', 'strings'],
  styles: [],
  workbench: [
    'importing',
    'rendering',
    'outputs',
    'checks',
    'corpus',
    'markup',
    'issues',
    'browser',
    'domain',
    'vietnamese',
    'strings',
  ],
  components: [
    'workbench',
    'browser',
    'rendering',
    'outputs',
    'issues',
    'domain',
    'search',
    'checklist',
    'strings',
    'styles',
  ],
  pages: ['history', 'history/reading', 'corpus', 'domain', 'outputs', 'components', 'strings', 'styles'],
  integrations: [
    'history',
    'history/reading',
    'search/build',
    'checks',
    'corpus',
    'outputs',
    'issues',
    'markup',
    'domain',
    'vietnamese',
  ],
  cli: [
    'importing',
    'integrations',
    'search/build',
    'history',
    'history/reading',
    'git',
    'checks',
    'corpus',
    'outputs',
    'issues',
    'markup',
    'domain',
    'vietnamese',
  ],
};
/** May import anything: what configures and what tests. */
const FREE = ['testing', 'content.config', 'env.d'];
/** The only rooms that see the machine: files, processes, network. */
const ON_THE_MACHINE = ['git', 'corpus', 'history/reading', 'cli', 'integrations', 'search/build'];
const THE_MACHINE = /^node:(?:fs|os|path|process|child_process|net|https?|worker_threads|url)/;
/** Rooms whose code also runs in browsers. */
const IN_BROWSERS = [
  'vietnamese',
  'domain',
  'importing',
  'checks',
  'browser',
  'search',
  'checklist',
  'rendering',
  'workbench',
  'strings',
];
/** Rooms that see Astro; pages and components are Astro's own. */
const ON_ASTRO = ['pages', 'components', 'integrations', 'cli', 'corpus'];
const ATTICS = /(?:^|\/)(?:utils?|helpers?|lib|common|shared|misc)(?:\/|\.|$)/;
/** So many files a folder may hold before it wants rooms inside. */
const MOST_FILES = 21;

/** Rooms inside a room that keep rules of their own. */
const OWN_RULES = ['search/build', 'history/reading'];

function roomOf(path: string): string {
  const own = OWN_RULES.find((room) => path.startsWith(`${room}/`));
  return own ?? path.split('/')[0]!.replace(/\.(?:ts|astro)$/, '');
}

/** The folder inside its room that a module stands in; a module right in the room stands for itself. */
function subRoomOf(path: string): string {
  const parts = path.split('/');
  return parts.length > 2 ? parts.slice(0, 2).join('/') : path;
}

/** Every import that a rule forbids, as “file → import”. */
function forbidden(isForbidden: (file: string, target: string) => boolean): string[] {
  return code.flatMap((file) =>
    specifiersIn(textOf(file))
      .filter(({ target }) => isForbidden(file, target))
      .map(({ target }) => `${file} → ${target}`),
  );
}

/** What a module brings to browsers: all of it, or the scripts of a component. */
function browserText(file: string): string {
  if (!file.endsWith('.astro')) return textOf(file);
  return [...textOf(file).matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script).join('\n');
}

describe('src/', () => {
  it('has a known room for every file, and no attic', () => {
    const known = new Set([...Object.keys(MAY_IMPORT), ...FREE]);
    expect(modules.filter((file) => !known.has(roomOf(file)))).toEqual([]);
    expect(modules.filter((file) => ATTICS.test(file))).toEqual([]);
  });

  it('has no folder that holds too much to be seen at a glance', () => {
    const inFolders = Map.groupBy(
      modules.filter((file) => !file.endsWith('.test.ts')),
      dirname,
    );
    expect([...inFolders].filter(([, files]) => files.length > MOST_FILES).map(([folder]) => folder)).toEqual([]);
  });

  it('imports in one direction', () => {
    const against = imports.filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      return here !== there && !FREE.includes(here) && !MAY_IMPORT[here]!.includes(there);
    });
    expect(against).toEqual([]);
  });

  it('has no circle, neither of files nor of the folders inside a room', () => {
    expect(inCircles(imports)).toEqual([]);
    const between = imports.map(({ from, to }) => ({ from: subRoomOf(from), to: subRoomOf(to) }));
    expect(inCircles(between.filter(({ from, to }) => from !== to))).toEqual([]);
  });

  it('loads with the search engine nothing that only some queries, or one page, need', () => {
    const engine = imports.filter(({ from }) => from.startsWith('search/engine/'));
    expect(engine.length).toBeGreaterThan(5);
    expect(engine.filter(({ to }) => /^search\/(?:on-demand|page|box)\//.test(to))).toEqual([]);
  });

  it('keeps schemas to files that are named so, and out of every browser', () => {
    const withZod = code.filter((file) =>
      specifiersIn(textOf(file)).some(({ target, isType }) => /^(?:astro\/)?zod$/.test(target) && !isType),
    );
    expect(
      withZod.filter((file) => !/\.schema\.ts$|^content\.config\.ts$|^integrations\/handbook-loader\.ts$/.test(file)),
    ).toEqual([]);
    const starts = code.filter((file) =>
      ['browser', 'search', 'checklist', 'rendering', 'components'].includes(roomOf(file)),
    );
    // The one exception: whoever writes a document has the very check of the command, in a worker of the page for authors.
    const isOfWorkbench = (file: string) => roomOf(file) === 'workbench';
    const inBrowsers = imports.filter(
      ({ from, isType }) => !isType && !from.endsWith('.astro') && !isOfWorkbench(from),
    );
    const ofScripts = starts.flatMap((file) => importsIn(file, browserText(file)).filter(({ isType }) => !isType));
    const reached = reachable(
      ofScripts.map(({ to }) => to),
      [...inBrowsers],
    );
    expect(reached.size).toBeGreaterThan(50);
    expect([...reached].filter((file) => file.endsWith('.schema.ts'))).toEqual([]);
  });

  it('draws what readers read from views, with nothing that a browser could not run', () => {
    const drawing = code.filter((file) => roomOf(file) === 'rendering');
    const atRunTime = imports.filter(({ isType }) => !isType);
    const needed = [...reachable(drawing, atRunTime)];
    expect(drawing.length).toBeGreaterThan(20);
    expect(forbidden((file, target) => target.startsWith('node:') && needed.includes(file))).toEqual([]);
  });

  it('keeps files and processes to the rooms that work on the machine', () => {
    const rooms = [...ON_THE_MACHINE, ...FREE];
    expect(forbidden((file, target) => THE_MACHINE.test(target) && !rooms.includes(roomOf(file)))).toEqual([]);
  });

  it('keeps Node out of what browsers run', () => {
    expect(forbidden((file, target) => target.startsWith('node:') && IN_BROWSERS.includes(roomOf(file)))).toEqual([]);
  });

  it('keeps Astro out of the model', () => {
    const isAstro = (target: string) => /^(?:astro|@astrojs\/.+)(?:[:/]|$)/.test(target);
    expect(forbidden((file, target) => isAstro(target) && ![...ON_ASTRO, ...FREE].includes(roomOf(file)))).toEqual([]);
    expect(forbidden((file, target) => isAstro(target) && /^corpus\/(?!from-astro)/.test(file))).toEqual([]);
  });

  it('names its modules as files, so that Node runs them as they are', () => {
    const isFile = /\.(?:ts(?:\?worker&url)?|astro|css(?:\?url)?)$/;
    expect(forbidden((_, target) => target.startsWith('.') && !isFile.test(target))).toEqual([]);
  });
});
