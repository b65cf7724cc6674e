import type { Nodes, Root } from 'mdast';
import { checkElement } from './check-element.ts';
import { checkHeading } from './check-heading.ts';
import { checkJoins } from './check-joins.ts';
import { checkLink } from './check-link.ts';
import { checkParagraph, isCodeOfPages } from './check-paragraph.ts';
import { checkTable } from './check-table.ts';
import { checkText } from './check-text.ts';
import { loneElements } from './lone-elements.ts';
import type { Check } from './context.ts';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';

/** Reports every node that a document may not hold. What is not named here is refused. */
export function checkTree(tree: Root, source: SourceText, report: Report): void {
  const check: Check = { source, report, ancestors: [], lone: new Set(), headingDepth: 0 };
  for (const node of tree.children) visit(node, check);
}

function visit(node: Nodes, check: Check): void {
  switch (node.type) {
    case 'text':
      return checkText(node, check);
    case 'paragraph':
      checkParagraph(node, check);
      if (isCodeOfPages(node, check)) return;
      for (const element of loneElements(node) ?? []) check.lone.add(element);
      break;
    case 'heading':
      checkHeading(node, check);
      break;
    case 'table':
      checkTable(node, check);
      checkJoins(node, check);
      break;
    case 'link':
      checkLink(node, check);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      checkElement(node, check);
      check.ancestors.push(node);
      for (const child of node.children) visit(child, check);
      check.ancestors.pop();
      return;
    case 'strong':
    case 'emphasis':
    case 'break':
    case 'tableRow':
    case 'tableCell':
      break;
    default:
      return refuse(node, check);
  }
  if ('children' in node) for (const child of node.children) visit(child, check);
}

function refuse(node: Nodes, { source, report }: Check): void {
  const { start, end } = node.position!;
  const value = source.text.slice(start.offset, end.offset).split('\n', 1)[0]!;
  const place = { line: start.line, column: start.column, value };
  if (node.type === 'image' || node.type === 'imageReference') {
    report({
      ...place,
      code: 'markup-image',
      message: 'lời văn của văn bản không chứa ảnh: chữ trong ảnh không tìm, không đọc thành tiếng được.',
      fix: 'gõ lại nội dung của ảnh thành chữ hoặc bảng.',
    });
  } else {
    report({
      ...place,
      code: 'markup-code',
      message: 'khối mã (``` hoặc ~~~) không dùng trong lời văn.',
      fix: 'xoá các dòng ``` và ~~~; lời văn viết như đoạn thường.',
    });
  }
}
