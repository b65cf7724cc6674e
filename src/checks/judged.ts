import { compareCodes } from '../vietnamese/code-order.ts';
import type { Content } from '../corpus/content.ts';
import type { ReadResult } from '../corpus/to-content.ts';
import type { IsoDate } from '../domain/field/calendar-day.ts';
import type { Issue, Position } from '../issues/issue.ts';
import { formatPath } from '../issues/path.ts';
import { type Positions, positionOf } from '../issues/positions.ts';
import { discreet } from './confidential/discreet.ts';
import { gateIssues } from './confidential/gate/gate-issues.ts';
import { type Finding, isRefused } from './finding.ts';
import { RULES } from './rules.ts';
import { toldOnce } from './told-once.ts';

/**
 * Everything wrong with a content that was read, file by file, in the order of each file. Pure: it asks nothing of where
 * the content comes from.
 */
export async function judged(read: ReadResult, today: IsoDate): Promise<Issue[]> {
  const { content, issues: reading, withheld, secrets } = read;
  const findings = RULES.flatMap(({ find }) => find(content, today)).filter(({ at, path }) => !isKnownBroken(at, path));
  const found = [...reading, ...gateIssues(content), ...(await toIssues(findings, content.texts))];
  const kinds = RULES.flatMap((rule) => rule.kinds);
  return inOrder(discreet(toldOnce(found, kinds), content, { withheld, secrets, kinds }));
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
