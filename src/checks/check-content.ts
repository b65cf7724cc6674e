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
import { discreet } from './confidential/discreet.ts';
import { GATE } from './confidential/gate/gate.ts';
import { gateIssues } from './confidential/gate/gate-issues.ts';
import { releasedText } from './confidential/gate/released-text.ts';
import type { ReleasedText } from '../corpus/gate/released-text.ts';
import { RULES } from './rules.ts';
import { toldOnce } from './told-once.ts';

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
  const { content, issues: reading, withheld, secrets } = await readContent(loaded, { ...options, gate: GATE });
  const findings = RULES.flatMap(({ find }) => find(content, today)).filter(({ at, path }) => !isKnownBroken(at, path));
  const found = [...reading, ...gateIssues(content), ...(await toIssues(findings, content.texts))];
  const kinds = RULES.flatMap((rule) => rule.kinds);
  const issues = inOrder(discreet(toldOnce(found, kinds), content, { withheld, secrets, kinds }));
  const isValid = !issues.some(({ severity }) => severity === 'error');
  const entries = isValid ? toEntries(content) : undefined;
  const told = toldIssues(issues);
  if (!entries) return { issues: told, files };
  const handbook = publishedHandbook(content, loaded.images);
  return { corpus: buildCorpus(entries), handbook, released: releasedText(content), issues: told, files };
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
