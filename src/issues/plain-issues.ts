import type { z } from 'zod';
import type { Path } from './path.ts';

type ZodIssue = z.core.$ZodIssue;

/**
 * What a schema says, with each fault of a field that takes one or several of something as the fault of the form that its
 * writer has chosen: a list is judged as a list.
 */
export function plainIssues(issues: readonly ZodIssue[]): ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue];
    const chosen = issue.errors.find((errors) => !errors.some(isOfAnotherForm)) ?? issue.errors[0] ?? [];
    return plainIssues(chosen.map((inner) => ({ ...inner, path: [...(issue.path as Path), ...inner.path] })));
  });
}

const isOfAnotherForm = ({ code, path }: ZodIssue): boolean => code === 'invalid_type' && path.length === 0;
