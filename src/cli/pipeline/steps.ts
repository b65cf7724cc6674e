import { checkContent } from '../../checks/check-content.ts';
import { forRelease } from '../../checks/for-release.ts';
import { shownFolder } from '../../corpus/folder/shown-folder.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { type CheckReport, countIssues } from '../../issues/reporters/report.ts';
import { lineOf, NoHistory } from '../../git/git.ts';
import type { LastPublished } from '../../history/reading/last-published.ts';
import { publishedBefore } from '../../history/reading/published-before.ts';
import { historyReport } from '../history/history-report.ts';
import { scanHistory } from '../history/scan-history.ts';
import type { Publication } from './publication.ts';
import { type Ended, runStep } from './run-step.ts';

/** What a check of the content has found, and the content where it may be published. */
export interface Judged {
  report: CheckReport;
  corpus: Corpus | undefined;
}

/** For what a content is judged, and against what. */
export interface JudgedFor {
  /** What readers had before, where it is known. */
  last?: LastPublished | undefined;
  /** Whether it is for a release: what nothing may be released with is an error then. */
  isRelease?: boolean;
}

/** The very check of `npm run check`; of what is to be released that of `--release`. */
export async function judge(
  contentDir: string,
  { last, isRelease = false }: JudgedFor = {},
): Promise<Judged & { isSound: boolean }> {
  const options = last ? { before: await publishedBefore(last) } : {};
  const { issues: found, files, corpus } = await checkContent(contentDir, options);
  const issues = isRelease ? forRelease(found) : found;
  const report = { issues, files, folder: shownFolder(contentDir) };
  return { report, corpus, isSound: countIssues(issues).errors === 0 };
}

/**
 * Holds against the gates what this push has brought to the repository, what it has taken back again included: whoever
 * has no hook, or has passed it by, is noticed here.
 */
export async function judgeHistory(contentDir: string, before: string | undefined): Promise<Ended> {
  try {
    const known = before && (await lineOf(contentDir, ['rev-parse', '--verify', '--quiet', `${before}^{commit}`]));
    const history = await scanHistory(contentDir, known ? ['HEAD', `^${known}`] : ['HEAD']);
    const said = historyReport(history);
    return { isSound: history.found.length === 0, said };
  } catch (error) {
    if (!(error instanceof NoHistory)) throw error;
    // A folder that is in no repository has nothing that could be kept by one.
    return { isSound: true, said: '' };
  }
}

/** Builds the site apart from the published one. */
export async function buildApart(outDir: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  return runStep(['src/cli/build.ts'], env, { OUT_DIR: outDir });
}

/** What holds of any content: every page opens, is sound HTML, and every link leads somewhere. */
const SITE_TESTS = ['links', 'pages', 'sitemap'].map((name) => `src/testing/site/${name}.test.ts`);

/** The tests of the content, on the site that was built of it. */
export async function testSite(outDir: string, env: NodeJS.ProcessEnv): Promise<Ended> {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', '.config/vitest.config.ts', '--project', 'site'];
  const html = ['node_modules/html-validate/bin/html-validate.mjs', '--config', '.config/html-validate.json', outDir];
  const links = await runStep([...vitest, ...SITE_TESTS], env, { OUT_DIR: outDir });
  return links.isSound ? runStep(html, env) : links;
}

/**
 * Puts the site in the place that readers see: a release, kept beside those before it. What a host takes away to put it
 * there itself is one folder, not a link to one.
 */
export async function publish(by: Exclude<Publication, 'no'>, env: NodeJS.ProcessEnv): Promise<Ended> {
  return runStep([by === 'here' ? 'src/cli/release/release.ts' : 'src/cli/build.ts'], env);
}
