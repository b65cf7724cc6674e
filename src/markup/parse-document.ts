import type { Body } from '../domain/provision/provision.ts';
import type { Issue } from '../issues/issue.ts';
import { findConflicts, isTorn } from './conflicts.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { parseBody } from './parse-body.ts';
import { parseYaml } from './yaml/parse-yaml.ts';
import { hidesText, inFileOrder, reportTo } from './report.ts';
import { toSourceText } from './source-text.ts';
import { sayUnread } from './unread.ts';

export interface ParsedDocument {
  document?: {
    /** The frontmatter, every scalar a text; not yet held against the schema. */
    data: Record<string, unknown>;
    body: Body;
    /** Whether the body says what its writer meant: after some faults it is the best guess. */
    isTextKnown: boolean;
  };
  /** Everything that is wrong with the file, in its order. */
  issues: Issue[];
}

/**
 * Reads a document: frontmatter as data, body as provisions. It is never executed and the function never throws. There
 * is a document where the frontmatter could be read, even with errors in `issues`, so that further checks can find
 * theirs; it may only be published when no issue is an error.
 */
export function parseDocument(file: string, raw: string): ParsedDocument {
  const text = raw.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const conflicts = findConflicts(file, text);
  if (isTorn(conflicts)) return { issues: sayUnread(conflicts, 'rest') };
  const issues: Issue[] = [];
  const report = reportTo(file, issues);
  const parts = splitFrontmatter(text, report);
  issues.push(...findConflicts(file, parts.body));
  const yaml = parts.yaml && parseYaml(file, parts.yaml.text, parts.yaml.linesBefore);
  const typeName = yaml?.data?.['typeName'];
  const body = parseBody(toSourceText(parts.body), report, typeof typeName === 'string' ? typeName : undefined);
  if (!yaml) return { issues: sayUnread(inFileOrder(issues), 'fields') };
  if (!yaml.data) return { issues: inFileOrder([...yaml.issues, ...issues]) };
  const isTextKnown = !issues.some(hidesText);
  const all = inFileOrder([...yaml.issues, ...sayUnread(inFileOrder(issues), 'body', hidesText)]);
  return { document: { data: yaml.data, body: body ?? { provisions: [] }, isTextKnown }, issues: all };
}
