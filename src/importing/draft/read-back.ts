import type { Body } from '../../domain/provision/provision.ts';
import type { Issue } from '../../issues/issue.ts';
import { parseBody } from '../../markup/parse-body.ts';
import { reportTo } from '../../markup/report.ts';
import { toSourceText } from '../../markup/source-text.ts';

/** A body as the site will read it, with what its reader says of it. */
export function readBack(text: string): { body: Body; issues: Issue[] } {
  const issues: Issue[] = [];
  const body = parseBody(toSourceText(text), reportTo('', issues)) ?? { provisions: [] };
  return { body, issues };
}
