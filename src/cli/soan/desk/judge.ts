import { checkDraft, type DraftVerdict } from '../../../checks/check-draft.ts';
import { GATE } from '../../../checks/confidential/gate/gate.ts';
import { contentIssues } from '../../../checks/content-issues.ts';
import { lastDayOnEarth } from '../../../checks/last-day-on-earth.ts';
import { readContent } from '../../../corpus/from-files.ts';
import { loadContent } from '../../../corpus/load-content.ts';
import type { Issue } from '../../../issues/issue.ts';
import { lastPublished } from '../../../history/reading/last-published.ts';
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
  const last = await lastPublished(contentDir, { outDir });
  const { issues } = await contentIssues(contentDir, { last: last && released(last) });
  const paths = new Set(files ? filesOf(files).map(({ path }) => path) : []);
  const errors = issues.filter(({ severity }) => severity === 'error');
  return {
    own: errors.filter(({ file }) => paths.has(file)),
    elsewhere: errors.filter(({ file }) => !paths.has(file)),
  };
}
