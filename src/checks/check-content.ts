import { compareCodes } from '../vietnamese/code-order.ts';
import { publishedHandbook } from '../corpus/handbook/published-handbook.ts';
import type { PublishedHandbook } from '../domain/handbook/published-handbook.ts';
import type { Content } from '../corpus/content.ts';
import { lastDayOnEarth } from './last-day-on-earth.ts';
import type { IsoDate } from '../domain/field/calendar-day.ts';
import { buildCorpus, type Corpus } from '../corpus/corpus.ts';
import { readContent, type ReadOptions, toEntries } from '../corpus/from-files.ts';
import { loadContent, type LoadedContent } from '../corpus/load-content.ts';
import type { Issue, Position } from '../issues/issue.ts';
import { formatPath } from '../issues/path.ts';
import { toldIssues } from '../issues/told-issues.ts';
import { type Positions, positionOf } from '../issues/positions.ts';
import { type Finding, isRefused } from './finding.ts';
import { withoutContent } from './confidential/without-content.ts';
import { maskPersonalData } from './confidential/personal-data.ts';
import { RULES, TEXT_RULES } from './rules.ts';

export interface CheckResult {
  /** The corpus to publish; absent where there is any error. */
  corpus?: Corpus;
  /** The handbook to publish; absent where there is any error, and without pages where the folder has none. */
  handbook?: PublishedHandbook;
  /** Everything wrong with the content, file by file, in the order of each file. */
  issues: Issue[];
  /** How many files were looked at. */
  files: number;
}

export interface CheckOptions extends Pick<ReadOptions, 'cacheDir'> {
  /** The day on which it is checked; by the clock unless told otherwise. */
  today?: IsoDate;
}

/** Reads a content folder and holds it against every rule: the one verdict of check, build and dev. */
export async function checkContent(contentDir: string, options: CheckOptions = {}): Promise<CheckResult> {
  return checkLoaded(loadContent(contentDir), options);
}

/** The same, of a content folder that was taken from disk before. */
export async function checkLoaded(
  loaded: LoadedContent,
  { today = lastDayOnEarth(), ...options }: CheckOptions = {},
): Promise<CheckResult> {
  const files = loaded.files.length;
  const { content, issues: reading } = await readContent(loaded, { ...options, textRules: TEXT_RULES });
  const findings = RULES.flatMap(({ find }) => find(content, today)).filter(({ at, path }) => !isKnownBroken(at, path));
  const issues = inOrder(discreet([...reading, ...(await toIssues(findings, content.texts))], content));
  const isValid = !issues.some(({ severity }) => severity === 'error');
  const entries = isValid ? toEntries(content) : undefined;
  const told = toldIssues(issues);
  if (!entries) return { issues: told, files };
  return { corpus: buildCorpus(entries), handbook: publishedHandbook(content, loaded.images), issues: told, files };
}

/**
 * What may be said aloud: of a file with a mark of secrecy, and of a document whose source has one, codes and places but
 * nothing that stands there; no personal number in any message.
 */
function discreet(issues: readonly Issue[], { documents }: Content): Issue[] {
  const marked = new Set(issues.filter(({ code }) => code === 'secret-mark').map(({ file }) => file));
  const ofMarkedSource = new Set(
    documents.filter(({ value }) => marked.has(`nguon/${value.source.file}`)).map(({ file }) => file),
  );
  const kinds = marked.size > 0 ? RULES.flatMap((rule) => rule.kinds) : [];
  return (
    issues
      // What differs from a source with a mark may be the mark.
      .filter(({ code, file }) => code !== 'text-differs' || !ofMarkedSource.has(file))
      .map((issue) =>
        issue.code !== 'secret-mark' && (marked.has(issue.file) || ofMarkedSource.has(issue.file))
          ? withoutContent(issue, kinds)
          : issue,
      )
      .map((issue) => ({
        ...issue,
        message: maskPersonalData(issue.message),
        fix: maskPersonalData(issue.fix),
        ...(issue.key !== undefined && { key: maskPersonalData(issue.key) }),
        ...(issue.value !== undefined && { value: maskPersonalData(issue.value) }),
      }))
  );
}

/** A field that its schema refused has its message already. */
function isKnownBroken(at: Finding['at'], path: Finding['path']): boolean {
  return path.length > 0 && isRefused(at, formatPath(path));
}

/** Labels and places of fields are only needed for messages: a content without faults does not load what knows them. */
async function toIssues(findings: readonly Finding[], texts: Content['texts']): Promise<Issue[]> {
  if (findings.length === 0) return [];
  const { labelOf } = await import('../corpus/entry/schemas.ts');
  const { fieldPositions } = await import('../corpus/entry/field-positions.ts');
  const positionsIn = new Map<string, Positions>();
  const place = (file: string, path: Finding['path']): Position => {
    const positions = positionsIn.get(file) ?? fieldPositions(file, texts.get(file) ?? '');
    positionsIn.set(file, positions);
    return positionOf(positions, path);
  };
  return findings.map(({ kind, at, path, position, value, message, fix }) => {
    const label = labelOf(at.file, path);
    return {
      code: kind.code,
      severity: kind.severity,
      file: at.file,
      ...(position ?? place(at.file, path)),
      ...(path.length > 0 && { key: formatPath(path) }),
      ...(label !== undefined && { label }),
      ...(value !== undefined && { value }),
      message,
      fix,
    };
  });
}

function inOrder(issues: readonly Issue[]): Issue[] {
  return issues.toSorted((a, b) => compareCodes(a.file, b.file) || a.line - b.line || a.column - b.column);
}
