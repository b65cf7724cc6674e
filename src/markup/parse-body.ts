import type { Heading, RootContent } from 'mdast';
import { inlineText } from '../domain/provision/provision-text.ts';
import type { Body } from '../domain/provision/provision.ts';
import type { Position } from '../issues/issue.ts';
import { checkTree } from './allowed/allow-list.ts';
import type { Element } from './allowed/context.ts';
import { loneElements } from './allowed/lone-elements.ts';
import { attributesOf } from './content/attributes.ts';
import { flowOf, toElementBlock } from './content/blocks.ts';
import { componentRule } from './components.ts';
import { dropStart, toInlines } from './content/inlines.ts';
import { toTable } from './content/tables.ts';
import { isWithinLimits } from './syntax/limits.ts';
import { plainStart, writtenMarker } from './outline/lines.ts';
import { beginReading, readParagraph, type ParagraphState } from './outline/read-paragraph.ts';
import type { Report } from './report.ts';
import type { SourceText } from './source-text.ts';
import { parseMarkup } from './syntax/syntax-tree.ts';

/**
 * The body of a document as provisions, or undefined where its markup is past reading. Everything that is wrong goes to
 * `report`; after an error the tree is the best guess and only good for finding more errors.
 */
export function parseBody(source: SourceText, report: Report): Body | undefined {
  if (!isWithinLimits(source, report)) return undefined;
  const tree = parseMarkup(source, report);
  if (!tree) return undefined;
  checkTree(tree, source, report);
  const reading = beginReading(source, report);
  readFlow(tree.children, reading);
  reading.unread.tell(report);
  return { provisions: reading.outline.finish() };
}

function readFlow(nodes: readonly RootContent[], reading: ParagraphState): void {
  for (const node of nodes) {
    if (node.type === 'paragraph') {
      const elements = loneElements(node);
      if (elements) for (const element of elements) readElement(element, reading);
      else readParagraph(node, reading);
    } else if (node.type === 'heading') readHeading(node, reading);
    else if (node.type === 'table') reading.outline.addBlock(toTable(node, reading.source.text), startOf(node));
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') readElement(node, reading);
  }
}

function startOf(node: RootContent): Position {
  const { line, column } = node.position!.start;
  return { line, column };
}

function readElement(node: Element, reading: ParagraphState): void {
  const { outline, source } = reading;
  const block = toElementBlock(node, source.text);
  if (block) return outline.addBlock(block, startOf(node));
  if (node.name === 'Annex' || node.name === 'Passage') {
    if (node.name === 'Annex') outline.enterAnnex(attributesOf(node), startOf(node));
    else outline.enterPassage(attributesOf(node), startOf(node));
    readFlow(flowOf(node), reading);
    return outline.leave();
  }
  if (componentRule(node.name)?.place !== 'inline') return readFlow(flowOf(node), reading);
  // An inline tag alone on its line came out as a block: back into a paragraph with it.
  const children = flowOf(node).flatMap((child) => (child.type === 'paragraph' ? child.children : []));
  const inline = { ...node, type: 'mdxJsxTextElement' as const, children };
  readParagraph({ type: 'paragraph', children: [inline], position: node.position! }, reading);
}

function readHeading(node: Heading, { outline, source, dashed, unread }: ParagraphState): void {
  const inlines = toInlines(node.children, source.text);
  const [text, raw, at] = [inlineText(inlines), source.lines[node.position!.start.line - 1]!, startOf(node)];
  const marker = writtenMarker(text, raw, true, dashed);
  if (!marker) {
    unread.note({ text, raw: plainStart(raw), at, end: at.line, isOpening: true, isAfterEnd: true });
    return outline.addHeading(inlines, at);
  }
  const rest = dropStart(inlines, marker.text.length);
  outline.openProvision(marker, { lines: [{ inlines: rest, isAfterBreak: false, width: 0 }], isHeading: true }, at);
}
