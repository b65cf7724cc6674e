import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What each folder of `src/` may import besides itself: DESIGN's arrows. `strings.ts` is a room of its own. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  vietnamese: [],
  domain: ['vietnamese'],
  issues: ['domain', 'vietnamese'],
  markup: ['issues', 'domain', 'vietnamese'],
  corpus: ['markup', 'issues', 'domain', 'vietnamese'],
  checks: ['corpus', 'issues', 'domain', 'vietnamese'],
  strings: ['domain', 'vietnamese'],
  outputs: ['corpus', 'markup', 'issues', 'domain', 'vietnamese', 'strings'],
  browser: [],
  search: ['browser', 'outputs', 'domain', 'vietnamese', 'strings'],
  'search/build': ['corpus', 'outputs', 'domain', 'vietnamese'],
  checklist: ['browser', 'outputs', 'domain', 'vietnamese', 'strings'],
  styles: [],
  components: ['browser', 'outputs', 'domain', 'search', 'checklist', 'strings', 'styles'],
  pages: ['corpus', 'domain', 'outputs', 'components', 'strings', 'styles'],
  integrations: ['search/build', 'checks', 'corpus', 'outputs', 'issues', 'markup', 'domain', 'vietnamese'],
  cli: ['integrations', 'search/build', 'checks', 'corpus', 'outputs', 'issues', 'markup', 'domain', 'vietnamese'],
};
/** May import anything: what configures and what tests. */
const FREE = ['testing', 'content.config', 'env.d'];
/** The only rooms that see the machine: files, processes, network. */
const ON_THE_MACHINE = ['corpus', 'cli', 'integrations', 'search/build'];
const THE_MACHINE = /^node:(?:fs|os|path|process|child_process|net|https?|worker_threads|url)/;
/** Rooms whose code also runs in browsers. */
const IN_BROWSERS = ['vietnamese', 'domain', 'browser', 'search', 'checklist', 'strings'];
/** Rooms that see Astro; pages and components are Astro's own. */
const ON_ASTRO = ['pages', 'components', 'integrations', 'cli', 'corpus'];
const ATTICS = /(?:^|\/)(?:utils?|helpers?|lib|common|shared|misc)(?:\/|\.|$)/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro|css|mjs|js)$/.test(file));
const code = files.filter((file) => /\.(?:ts|astro)$/.test(file) && !file.endsWith('.test.ts'));

/** Rooms inside a room that keep rules of their own. */
const OWN_RULES = ['search/build'];

function roomOf(path: string): string {
  const own = OWN_RULES.find((room) => path.startsWith(`${room}/`));
  return own ?? path.split('/')[0]!.replace(/\.(?:ts|astro)$/, '');
}

function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g)].map(([, target]) => target!);
}

/** Every import that a rule forbids, as “file → import”. */
function forbidden(isForbidden: (file: string, target: string) => boolean): string[] {
  return code.flatMap((file) =>
    importsOf(file)
      .filter((target) => isForbidden(file, target))
      .map((target) => `${file} → ${target}`),
  );
}

describe('src/', () => {
  it('has a known room for every file, and no attic', () => {
    const known = new Set([...Object.keys(MAY_IMPORT), ...FREE]);
    expect(files.filter((file) => !known.has(roomOf(file)))).toEqual([]);
    expect(files.filter((file) => ATTICS.test(file))).toEqual([]);
  });

  it('imports in one direction', () => {
    const against = forbidden((file, target) => {
      if (!target.startsWith('.')) return false;
      const [from, to] = [roomOf(file), roomOf(join(dirname(file), target).replaceAll('\\', '/'))];
      return from !== to && !FREE.includes(from) && !MAY_IMPORT[from]!.includes(to);
    });
    expect(against).toEqual([]);
  });

  it('loads with the search engine nothing that only some queries, or one page, need', () => {
    const engine = code.filter((file) => file.startsWith('search/engine/'));
    const others = /\bfrom\s+'\.\.\/(?:on-demand|page|box)\//;
    expect(engine.length).toBeGreaterThan(5);
    expect(engine.filter((file) => others.test(readFileSync(join('src', file), 'utf8')))).toEqual([]);
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
    expect(forbidden((_, target) => target.startsWith('.') && !/\.(?:ts|astro|css)$/.test(target))).toEqual([]);
  });
});
