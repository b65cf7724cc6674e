import type { Issue } from '../issues/issue.ts';
import { RULES } from './rules.ts';

/** The issues as a release takes them: warnings of the kinds that nothing may be released with are errors. */
export function forRelease(issues: readonly Issue[]): Issue[] {
  const blocking = new Set(
    RULES.flatMap(({ kinds }) => kinds).flatMap((kind) => (kind.blocksRelease ? [kind.code] : [])),
  );
  return issues.map((issue) => (blocking.has(issue.code) ? { ...issue, severity: 'error' } : issue));
}
