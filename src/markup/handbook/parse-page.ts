import GithubSlugger from 'github-slugger';
import type { HandbookPage } from '../../domain/handbook/handbook-page.schema.ts';
import type { Issue } from '../../issues/issue.ts';
import { findConflicts, isTorn } from '../conflicts.ts';
import { splitFrontmatter } from '../frontmatter.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { inFileOrder, reportTo } from '../report.ts';
import { toSourceText } from '../source-text.ts';
import { sayUnread } from '../unread.ts';
import { checkPageTree } from './page-allow-list.ts';
import { beginPageCheck } from './page-check.ts';
import { isPageWithinLimits } from './page-limits.ts';
import { parsePageSyntax } from './page-syntax.ts';

export interface ParsedPage {
  page?: {
    /** The frontmatter, every scalar a text; not yet held against the schema. */
    data: Record<string, unknown>;
    /** What its text leads to, as far as it could be read. */
    body: Pick<HandbookPage, 'anchors' | 'links' | 'images'>;
    isTextKnown: boolean;
  };
  /** Everything that is wrong with the file, in its order. */
  issues: Issue[];
}

const NOTHING = { message: 'trang không có lời nào.', fix: 'viết lời của trang sau dòng --- thứ hai, hoặc xoá tệp.' };

/**
 * Reads a page of the handbook. It is never executed and the function never throws. Astro may render the page only when
 * no issue is an error: then nothing of it is code.
 */
export function parsePage(file: string, text: string): ParsedPage {
  const conflicts = findConflicts(file, text);
  if (isTorn(conflicts)) return { issues: sayUnread(conflicts, 'rest') };
  const issues: Issue[] = [];
  const report = reportTo(file, issues);
  const parts = splitFrontmatter(text, report);
  issues.push(...findConflicts(file, parts.body));
  const yaml = parts.yaml && parseYaml(file, parts.yaml.text, parts.yaml.linesBefore);
  const check = beginPageCheck(toSourceText(parts.body), report);
  const tree = isPageWithinLimits(check.source, report) ? parsePageSyntax(check.source, report) : undefined;
  if (tree) checkPageTree(tree, check);
  if (yaml && parts.body.trim() === '') {
    report({ line: check.source.lines.length, column: 1, code: 'page-empty', ...NOTHING });
  }
  if (!yaml?.data) return { issues: inFileOrder([...(yaml?.issues ?? []), ...issues]) };
  const slugger = new GithubSlugger();
  const body = {
    anchors: check.headings.map((heading) => slugger.slug(heading)),
    links: check.links,
    images: check.images,
  };
  const isTextKnown = !issues.some(({ severity }) => severity === 'error');
  return { page: { data: yaml.data, body, isTextKnown }, issues: inFileOrder([...yaml.issues, ...issues]) };
}
