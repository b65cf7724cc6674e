import type { Root } from 'mdast';
import type { Issue } from '../issues/issue.ts';
import { checkPageTree } from '../markup/handbook/page-allow-list.ts';
import { beginPageCheck } from '../markup/handbook/page-check.ts';
import { reportTo } from '../markup/report.ts';
import { toSourceText } from '../markup/source-text.ts';

/** A file on its way through a plugin of remark. */
interface PageFile {
  path: string;
  value: unknown;
}

/**
 * The wall behind the gate: holds the very tree that Astro is about to render against the allow-list of pages. Whatever
 * way a text came here, and however another version of a parser may read it, no node runs that was not allowed.
 */
export function checkedPages(): (tree: Root, file: PageFile) => void {
  return (tree, file) => {
    const issues: Issue[] = [];
    checkPageTree(tree, beginPageCheck(toSourceText(String(file.value)), reportTo(file.path, issues)));
    const fault = issues.find(({ severity }) => severity === 'error');
    if (!fault) return;
    throw new Error(`${file.path}:${fault.line}:${fault.column}  ${fault.code}  ${fault.message} Sửa: ${fault.fix}`);
  };
}

/**
 * Puts the base path of the site before links that begin at its root: pages are written for any address. What a link asks
 * the search page for goes into the fragment, which no browser sends.
 * @param basePath begins and ends with a slash
 */
export function linksUnder(basePath: string): (tree: Root) => void {
  const visit = (node: Root | Root['children'][number]): void => {
    if (node.type === 'link') {
      node.url = node.url.replace(/^(?!\w+:|\/\/)([^?#]*\/tim-kiem\/)\?/, '$1#').replace(/^\/(?!\/)/, basePath);
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  return visit;
}
