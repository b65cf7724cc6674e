import type { Issue } from '../issues/issue.ts';
import type { IssueKind } from '../issues/kinds/issue-kind.ts';
import { linesTold } from '../issues/lines-told.ts';

/**
 * Issues of which each unknown thing is told once in its file, with all its places: a unit that nobody knows is one
 * mistake, in however many lists it stands. The first place keeps the message, in its place among the others.
 */
export function toldOnce(issues: readonly Issue[], kinds: readonly IssueKind[]): Issue[] {
  const codes = new Set(kinds.filter((kind) => kind.toldOnce).map(({ code }) => code));
  const same = Map.groupBy(
    issues.filter(({ code }) => codes.has(code)),
    ({ code, file, value, message, fix }) => JSON.stringify([code, file, value, message, fix]),
  );
  const first = new Map([...same.values()].map((group) => [group.toSorted(inFile)[0]!, group]));
  return issues.flatMap((issue) => {
    if (!codes.has(issue.code)) return [issue];
    const group = first.get(issue);
    return group ? [withPlaces(issue, group)] : [];
  });
}

const inFile = (a: Issue, b: Issue): number => a.line - b.line || a.column - b.column;

function withPlaces(issue: Issue, group: readonly Issue[]): Issue {
  if (group.length === 1) return issue;
  const others = [...new Set(group.map(({ line }) => line))].filter((line) => line !== issue.line);
  return {
    ...issue,
    message: `${issue.message} ${placesTold(
      group.length,
      others.toSorted((a, b) => a - b),
    )}`,
  };
}

/** “Có 4 chỗ như vậy, cũng ở dòng 14, 20 và 31.” */
function placesTold(count: number, lines: readonly number[]): string {
  const where = lines.length === 0 ? 'cùng ở dòng này' : `cũng ở dòng ${linesTold(lines)}`;
  return `Có ${count} chỗ như vậy, ${where}.`;
}
