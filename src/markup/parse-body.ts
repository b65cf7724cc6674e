import type { Heading, RootContent } from 'mdast';
import { provisionId } from '../domain/provision/provision-id.ts';
import { inlineText } from '../domain/provision/provision-text.ts';
import type { Body } from '../domain/provision/provision.ts';
import type { Position } from '../issues/issue.ts';
import { checkTree } from './allowed/allow-list.ts';
import type { Element } from './allowed/context.ts';
import { loneElements } from './allowed/lone-elements.ts';
import { attributesOf } from './content/attributes.ts';
import { flowOf, toElementBlock } from './content/blocks.ts';
import { attachedHead, type AttachedTag, kindOfAnnex, kindOfTag } from './outline/attached.ts';
import { componentRule } from './components.ts';
import { dropStart, toInlines } from './content/inlines.ts';
import { toTable } from './content/tables.ts';
import { isWithinLimits } from './syntax/limits.ts';
import { keepFormerIds } from './outline/former-ids.ts';
import { listedArticles } from './outline/listed-articles.ts';
import { plainStart, writtenMarker } from './outline/lines.ts';
import { beginReading, type ParagraphState } from './outline/paragraph-state.ts';
import { readParagraph } from './outline/read-paragraph.ts';
import { endQuotesBefore } from './outline/read-quoted.ts';
import { quotedRuns } from './quotes/quoted-runs.ts';
import type { Report } from './report.ts';
import type { SourceText } from './source-text.ts';
import { parseMarkup } from './syntax/syntax-tree.ts';

/**
 * The body of a document as provisions, or undefined where its markup is past reading. Everything that is wrong goes to
 * `report`; after an error the tree is the best guess and only good for finding more errors.
 * @param typeName what the document calls itself: some kinds have no articles of their own
 */
export function parseBody(source: SourceText, report: Report, typeName?: string): Body | undefined {
  if (!isWithinLimits(source, report)) return undefined;
  const tree = parseMarkup(source, report);
  if (!tree) return undefined;
  checkTree(tree, source, report);
  const reading = beginReading(source, report);
  readFlow(tree.children, reading, typeName);
  reading.unread.tell(report);
  const body = { provisions: reading.outline.finish() };
  if (reading.listed.size > 0 || reading.outline.goesOnAfterPassage || reading.dashed.has('bracketed'))
    keepFormerIds(body, formerBody(tree.children, source));
  return body;
}

/** The body as it was read when passages closed every number, listed articles counted and “(1)” did not. */
function formerBody(nodes: readonly RootContent[], source: SourceText): Body {
  const reading = beginReading(source, () => undefined, true);
  readFlow(nodes, reading);
  return { provisions: reading.outline.finish() };
}

function readFlow(nodes: readonly RootContent[], reading: ParagraphState, typeName?: string): void {
  const { source, report, quotes, listed } = reading;
  const runs = quotedRuns(nodes, source, report);
  for (const run of runs) quotes.set(run.from, run);
  const apart = (line: number): boolean => runs.some(({ from, to }) => from <= line && line <= to);
  const articles = reading.isFormer ? [] : listedArticles(nodes, source, { apart, typeName, report });
  for (const line of articles) listed.add(line);
  for (const node of nodes) {
    endQuotesBefore(node.position!.start.line, reading);
    if (node.type === 'paragraph') {
      const elements = loneElements(node);
      if (elements) for (const element of elements) readElement(element, reading);
      else readParagraph(node, reading);
    } else if (node.type === 'heading') readHeading(node, reading);
    else if (node.type === 'table') reading.outline.addBlock(toTable(node, reading.source.text), startOf(node));
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') readElement(node, reading);
  }
  endQuotesBefore(Infinity, reading);
}

function startOf(node: RootContent): Position {
  const { line, column } = node.position!.start;
  return { line, column };
}

function readElement(node: Element, reading: ParagraphState): void {
  const { outline, source } = reading;
  const block = toElementBlock(node, source.text);
  if (block) return outline.addBlock(block, startOf(node));
  if (node.name === 'Attached') return readAttached(node, attributesOf(node), reading);
  if (node.name === 'Annex' || node.name === 'Passage') {
    const kind = node.name === 'Annex' ? unnamedKind(node, reading) : undefined;
    // Its address stays that of the annex that its author has made of it.
    if (kind) return readAttached(node, { ...attributesOf(node), kind, id: provisionId([{ kind: 'annex' }]) }, reading);
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

/** A document that is issued with this one: the lines of its head, then its text. */
function readAttached(node: Element, tag: AttachedTag, reading: ParagraphState): void {
  const flow = flowOf(node);
  const head = attachedHead(flow[0], kindOfTag(tag), reading);
  reading.outline.enterAttached(tag, head, startOf(node));
  readFlow(head ? flow.slice(1) : flow, reading);
  reading.outline.leave();
}

/** The kind of an attached document for which its author has taken the tag of an annex. */
function unnamedKind(node: Element, reading: ParagraphState): string | undefined {
  if (reading.outline.isInAttached) return undefined;
  return kindOfAnnex(attributesOf(node), flowOf(node)[0], reading.issuing, reading);
}

function readHeading(node: Heading, reading: ParagraphState): void {
  const { outline, source, dashed, unread, quotes, quoted } = reading;
  const inlines = toInlines(node.children, source.text);
  if (quoted || quotes.has(node.position!.start.line)) {
    return readParagraph(
      { ...node, type: 'paragraph', children: [{ type: 'strong', children: node.children, position: node.position! }] },
      reading,
    );
  }
  const [text, raw, at] = [inlineText(inlines), source.lines[node.position!.start.line - 1]!, startOf(node)];
  const marker = writtenMarker(text, raw, true, dashed);
  if (!marker) {
    unread.note({ text, raw: plainStart(raw), at, end: at.line, isOpening: true, isAfterEnd: true });
    return outline.addHeading(inlines, at);
  }
  const rest = dropStart(inlines, marker.text.length);
  outline.openProvision(marker, { lines: [{ inlines: rest, isAfterBreak: false, width: 0 }], isHeading: true }, at);
}
