import type { Heading, Nodes } from 'mdast';
import { checkHeading } from '../allowed/check-heading.ts';
import type { PageCheck } from './page-check.ts';

/** Reports a heading that takes the place of the page's title, that a line of dashes has made, or that skips a level. */
export function checkPageHeading(node: Heading, check: PageCheck): void {
  check.headings.push(textOf(node));
  const { start } = node.position!;
  const raw = check.source.lines[start.line - 1]!;
  const place = { line: start.line, column: start.column, value: raw.trim().slice(0, 200) };
  if (!check.source.text.startsWith('#', start.offset)) {
    // What Git leaves has a message of its own.
    if (/^={7}$/.test(check.source.lines[node.position!.end.line - 1]!.trim())) return;
    check.report({
      ...place,
      code: 'page-heading',
      message: 'dòng dấu = hoặc - ở dưới biến đoạn này thành tiêu đề.',
      fix: 'là tiêu đề thì viết ## ở đầu dòng; không phải thì xoá dòng dấu ở dưới.',
    });
  } else if (node.depth === 1) {
    check.report({
      ...place,
      code: 'page-heading',
      message: 'tiêu đề cấp một là tên trang, đã ghi ở title.',
      fix: 'bắt đầu tiêu đề này bằng ## và một dấu cách.',
    });
  } else checkHeading(node, check);
}

/** The text of a heading as Astro makes its anchor from it: letters and code, whatever stands around them. */
function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
