import { publishedHandbook } from '../corpus/handbook/published-handbook.ts';
import type { PublishedHandbook } from '../domain/handbook/published-handbook.ts';
import { lastDayOnEarth } from './last-day-on-earth.ts';
import type { IsoDate } from '../domain/field/calendar-day.ts';
import { buildCorpus, type Corpus } from '../corpus/corpus.ts';
import { readContent, type ReadOptions } from '../corpus/from-files.ts';
import { loadContent, type LoadedContent } from '../corpus/load-content.ts';
import type { Issue } from '../issues/issue.ts';
import { toldIssues } from '../issues/told-issues.ts';
import { toEntries } from '../corpus/to-content.ts';
import { judged } from './judged.ts';
import { GATE } from './confidential/gate/gate.ts';
import { releasedText } from './confidential/gate/released-text.ts';
import type { PublishedBefore } from '../corpus/content.ts';
import type { ReleasedText } from '../corpus/gate/released-text.ts';

export interface CheckResult {
  /** The corpus to publish; absent where there is any error. */
  corpus?: Corpus;
  /** The handbook to publish; absent where there is any error, and without pages where the folder has none. */
  handbook?: PublishedHandbook;
  /** What both may show though the gates know it; absent where there is any error. */
  released?: ReleasedText;
  /** Everything wrong with the content, file by file, in the order of each file. */
  issues: Issue[];
  /** How many files were looked at. */
  files: number;
}

export interface CheckOptions extends Pick<ReadOptions, 'cacheDir'> {
  /** The day on which it is checked; by the clock unless told otherwise. */
  today?: IsoDate;
  /** What was released last, where it is known: what differs from it must be told. */
  before?: PublishedBefore;
}

/** Reads a content folder and holds it against every rule: the one verdict of check, build and dev. */
export async function checkContent(contentDir: string, options: CheckOptions = {}): Promise<CheckResult> {
  return checkLoaded(loadContent(contentDir), options);
}

/** The same, of a content folder that was taken from disk before. */
export async function checkLoaded(
  loaded: LoadedContent,
  { today = lastDayOnEarth(), before, ...options }: CheckOptions = {},
): Promise<CheckResult> {
  const files = loaded.files.length;
  const asRead = await readContent(loaded, { ...options, gate: GATE });
  const read = before ? { ...asRead, content: { ...asRead.content, before } } : asRead;
  const { content } = read;
  const issues = await judged(read, today);
  const isValid = !issues.some(({ severity }) => severity === 'error');
  const entries = isValid ? toEntries(content) : undefined;
  const told = toldIssues(issues);
  if (!entries) return { issues: told, files };
  const handbook = publishedHandbook(content, loaded.images);
  return { corpus: buildCorpus(entries), handbook, released: releasedText(content), issues: told, files };
}
