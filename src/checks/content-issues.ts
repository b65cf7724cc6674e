import { openContentCache } from '../corpus/content-cache.ts';
import { fingerprintOf, loadContent } from '../corpus/load-content.ts';
import type { PublishedBefore } from '../corpus/content.ts';
import type { Issue } from '../issues/issue.ts';
import { SAFETY_KINDS } from '../issues/kinds/safety.ts';
import type { CheckResult } from './check-content.ts';
import { lastDayOnEarth } from './last-day-on-earth.ts';

export interface ContentIssuesOptions {
  /** Where verdicts are kept between runs; default `.cache/` beside package.json. */
  cacheDir?: string;
  /** What was released last: its name, and how to read it when it is needed. */
  last?: { commit: string; read: () => Promise<PublishedBefore> } | undefined;
}

/**
 * The verdict of `checkContent` for those who publish nothing. A content in which nothing has changed since the last
 * verdict is not read again; the rules, and what they need, are loaded only for one that has.
 */
export async function contentIssues(
  contentDir: string,
  { cacheDir, last }: ContentIssuesOptions = {},
): Promise<Omit<CheckResult, 'corpus'>> {
  const loaded = loadContent(contentDir);
  const cache = openContentCache('verdict', contentDir, [], cacheDir);
  const today = lastDayOnEarth();
  // The verdict of a day holds for that day: what was to come may have come.
  const key = `${fingerprintOf(loaded)} ${today} ${last?.commit ?? ''}`;
  const kept = cache.get(key);
  if (kept !== undefined) return { issues: JSON.parse(kept) as Issue[], files: loaded.files.length };
  const { checkLoaded } = await import('./check-content.ts');
  const before = await last?.read();
  const options = { ...(cacheDir !== undefined && { cacheDir }), ...(before && { before }) };
  const { issues, files } = await checkLoaded(loaded, { today, ...options });
  // Of what must not be published nothing is stored, not even that it was there.
  if (!issues.some(({ code }) => Object.hasOwn(SAFETY_KINDS, code))) cache.set(key, JSON.stringify(issues));
  cache.save();
  return { issues, files };
}
