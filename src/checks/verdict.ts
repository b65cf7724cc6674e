import { checkContent } from './check-content.ts';
import { forRelease } from './for-release.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { shownFolder } from '../corpus/folder/shown-folder.ts';
import type { PublishedBefore } from '../corpus/content.ts';
import type { ReleasedText } from '../corpus/gate/released-text.ts';
import type { PublishedHandbook } from '../domain/handbook/published-handbook.ts';
import { countIssues } from '../issues/reporters/report.ts';
import { reportToTerminal } from '../issues/reporters/terminal.ts';

export interface Verdict {
  /** What may be published; absent where the content has errors. */
  corpus?: Corpus;
  /** The handbook to publish with it. */
  handbook?: PublishedHandbook;
  /** What both may show though the gates know it. */
  released?: ReleasedText;
  /** Every message, and their sum, as `npm run check` prints them. */
  report: string;
}

/** What a content is judged for and against. */
export interface VerdictOptions {
  /** What was released last, where it is known. */
  before?: PublishedBefore | undefined;
  /** Whether it is for a release: what nothing may be released with is an error then. */
  isRelease?: boolean;
}

/** The verdict of `npm run check` on a content folder, for build and dev; for a release that of `--release`. */
export async function verdictOn(
  contentDir: string,
  { before, isRelease = false }: VerdictOptions = {},
): Promise<Verdict> {
  const { corpus, handbook, released, issues: found, files } = await checkContent(contentDir, before ? { before } : {});
  const issues = isRelease ? forRelease(found) : found;
  const report = reportToTerminal({ issues, files, folder: shownFolder(contentDir) });
  if (isRelease && countIssues(issues).errors > 0) return { report };
  return { ...(corpus && { corpus }), ...(handbook && { handbook }), ...(released && { released }), report };
}
