import type { Nodes, Root } from 'mdast';
import type { Position } from 'unist';
import { checkLink } from '../allowed/check-link.ts';
import { checkTable } from '../allowed/check-table.ts';
import { checkPageElement } from './check-page-element.ts';
import { checkPageHeading } from './check-page-heading.ts';
import { checkPageImage } from './check-page-image.ts';
import { checkPageParagraph } from './check-page-paragraph.ts';
import type { PageCheck } from './page-check.ts';
import { constructMessage } from './page-messages.ts';

/** Reports every node that a page of the handbook may not hold. What is not named here is refused. */
export function checkPageTree(tree: Root, check: PageCheck): void {
  for (const node of tree.children) visit(node, check);
}

function visit(found: Nodes, check: PageCheck): void {
  // Addresses that GFM finds in a text have no place of their own: they are where the text around them is.
  const node = { ...found, position: found.position ?? check.position };
  check.position = node.position;
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'break':
      return;
    case 'heading':
      checkPageHeading(node, check);
      break;
    case 'link': {
      const { line, column } = node.position.start;
      checkLink(node, check);
      check.links.push({ target: node.url, line, column });
      break;
    }
    case 'image':
      return checkPageImage(node, check);
    case 'table':
      checkTable(node, check);
      break;
    case 'listItem':
      if (typeof node.checked === 'boolean') refuse(node, check);
      break;
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      checkPageElement(node, check);
      check.ancestors.push(node);
      for (const child of node.children) visit(child, check);
      check.ancestors.pop();
      return;
    case 'paragraph':
      checkPageParagraph(node, check);
      break;
    case 'strong':
    case 'emphasis':
    case 'list':
    case 'tableRow':
    case 'tableCell':
      break;
    default:
      return refuse(node, check);
  }
  for (const child of node.children) visit(child, check);
}

function refuse(node: Nodes & { position: Position }, { source, report }: PageCheck): void {
  const { start, end } = node.position;
  const value = source.text.slice(start.offset, end.offset).split('\n', 1)[0]!;
  report({ line: start.line, column: start.column, value: value.slice(0, 200), ...constructMessage(node.type) });
}
