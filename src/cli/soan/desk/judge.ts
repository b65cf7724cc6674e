import { checkDraft, type DraftVerdict } from '../../../checks/check-draft.ts';
import { GATE } from '../../../checks/confidential/gate/gate.ts';
import { contentIssues } from '../../../checks/content-issues.ts';
import { forRelease } from '../../../checks/for-release.ts';
import { lastDayOnEarth } from '../../../checks/last-day-on-earth.ts';
import { readContent } from '../../../corpus/from-files.ts';
import type { Settings } from '../../../corpus/folder/settings.ts';
import { loadContent } from '../../../corpus/load-content.ts';
import type { Issue } from '../../../issues/issue.ts';
import { lastPublished, type PublishedPlaces } from '../../../history/reading/last-published.ts';
import { released } from '../../run-check.ts';
import type { StoredFiles } from '../../../outputs/authoring/publishing.ts';
import { filesOf, writeFiles } from './stored-files.ts';

/** What the check says of a document among the others, before anything of it is written anywhere. */
export async function judgeDraft(files: StoredFiles, contentDir: string): Promise<DraftVerdict> {
  const { content } = await readContent(loadContent(contentDir), { gate: GATE });
  return checkDraft(files, content, lastDayOnEarth());
}

/** Errors of a content folder with a document put into it, as a command would tell them; those of the document apart. */
export async function errorsWith(
  files: StoredFiles | undefined,
  { contentDir, outDir }: { contentDir: string; outDir: string },
): Promise<{ own: Issue[]; elsewhere: Issue[] }> {
  if (files) await writeFiles(contentDir, files);
  const issues = await issuesIn(contentDir, { outDir });
  const paths = new Set(files ? filesOf(files).map(({ path }) => path) : []);
  const errors = issues.filter(({ severity }) => severity === 'error');
  return {
    own: errors.filter(({ file }) => paths.has(file)),
    elsewhere: errors.filter(({ file }) => !paths.has(file)),
  };
}

/** Errors that keep a content folder from being released, those that a check only warns of among them. */
export async function releaseErrors(
  contentDir: string,
  { outDir, publishedSince: since }: Pick<Settings, 'outDir' | 'publishedSince'>,
): Promise<Issue[]> {
  const issues = forRelease(await issuesIn(contentDir, { outDir, since }));
  return issues.filter(({ severity }) => severity === 'error');
}

async function issuesIn(contentDir: string, places: PublishedPlaces): Promise<Issue[]> {
  const last = await lastPublished(contentDir, places);
  const { issues } = await contentIssues(contentDir, { last: last && released(last) });
  return issues;
}
