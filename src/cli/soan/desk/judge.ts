import { createHash } from 'node:crypto';
import { checkDraft, type DraftVerdict } from '../../../checks/check-draft.ts';
import type { DraftAttachment } from '../../../checks/draft-attachments.ts';
import { GATE } from '../../../checks/confidential/gate/gate.ts';
import { contentIssues } from '../../../checks/content-issues.ts';
import { forRelease } from '../../../checks/for-release.ts';
import { lastDayOnEarth } from '../../../checks/last-day-on-earth.ts';
import { inspectAttachment } from '../../../corpus/attachment/inspect-attachment.ts';
import { readContent } from '../../../corpus/from-files.ts';
import type { Settings } from '../../../corpus/folder/settings.ts';
import { loadContent } from '../../../corpus/load-content.ts';
import type { Issue } from '../../../issues/issue.ts';
import { lastPublished, type PublishedPlaces } from '../../../history/reading/last-published.ts';
import { released } from '../../run-check.ts';
import type { StoredAttachment, StoredFiles } from '../../../outputs/authoring/publishing.ts';
import { filesOf, storedAttachments, writeFiles } from './stored-files.ts';

/** What the check says of a document among the others, before anything of it is written anywhere. */
export async function judgeDraft(files: StoredFiles, contentDir: string): Promise<DraftVerdict> {
  const { content } = await readContent(loadContent(contentDir), { gate: GATE });
  const given = await Promise.all((files.attachments ?? []).map(draftAttachment));
  const attachments = [...storedAttachments(contentDir, files.slug), ...given];
  return checkDraft({ ...files, attachments }, content, lastDayOnEarth());
}

/** What is said of the bytes is not believed: they are looked into here too. */
async function draftAttachment({ file, content }: StoredAttachment): Promise<DraftAttachment> {
  if (content === undefined) return { file };
  const bytes = Buffer.from(content, 'base64');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const inspected = await inspectAttachment(file, bytes);
  return { file, looked: { bytes: bytes.length, sha256, inspected } };
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
