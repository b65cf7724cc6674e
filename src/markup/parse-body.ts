import type { Heading, Paragraph as MdParagraph, RootContent } from 'mdast';
import { inlineText } from '../domain/provision-text.ts';
import type { Body } from '../domain/provision.ts';
import type { Position } from '../issues/issue.ts';
import { checkTree, type Element } from './allow-list.ts';
import { attributesOf } from './attributes.ts';
import { flowOf, loneElements, toElementBlock, toParagraph, toTable } from './blocks.ts';
import { componentRule } from './components.ts';
import { dropStart, type InlineLine, toInlines, toLines, trimmed } from './inlines.ts';
import { isWithinLimits } from './limits.ts';
import { awaitsNumber, beginsItem, dashOf, endsSentence } from './line-starts.ts';
import { type Marker, readMarker } from './markers.ts';
import { outlineLetters } from './outline-letters.ts';
import { Outline } from './outline.ts';
import type { Report } from './report.ts';
import type { Source } from './source.ts';
import { parseMarkup } from './syntax-tree.ts';
import type { Lead } from './titles.ts';

interface Reading {
  source: Source;
  report: Report;
  outline: Outline;
}

/**
 * The body of a document as provisions, or undefined where its markup is past reading. Everything that is wrong goes to
 * `report`; after an error the tree is the best guess and only good for finding more errors.
 */
export function parseBody(source: Source, report: Report): Body | undefined {
  if (!isWithinLimits(source, report)) return undefined;
  const tree = parseMarkup(source, report);
  if (!tree) return undefined;
  checkTree(tree, source, report);
  const reading: Reading = { source, report, outline: new Outline(report) };
  readFlow(tree.children, reading);
  return { provisions: reading.outline.finish() };
}

function readFlow(nodes: readonly RootContent[], reading: Reading): void {
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

function readElement(node: Element, reading: Reading): void {
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

function readHeading(node: Heading, { outline, source }: Reading): void {
  const inlines = toInlines(node.children, source.text);
  const marker = writtenMarker(inlineText(inlines), source.lines[node.position!.start.line - 1]!, true);
  if (!marker) return outline.addHeading(inlines, startOf(node));
  const rest = dropStart(inlines, marker.text.length);
  outline.openProvision(
    marker,
    { lines: [{ inlines: rest, isAfterBreak: false, width: 0 }], isHeading: true },
    startOf(node),
  );
}

/** The number at the start of a line, if the writer has not escaped it: the raw line shows that. */
function writtenMarker(text: string, raw: string, isTitle: boolean): Marker | undefined {
  const marker = readMarker(text, isTitle);
  return marker && plainStart(raw).startsWith(marker.text) ? marker : undefined;
}

function plainStart(raw: string): string {
  return raw
    .slice(0, 400)
    .replace(/^\s*(?:#{1,6}\s+)?/, '')
    .replace(/[*_]/g, '')
    .replace(/[ \t]+/g, ' ');
}

/** Reads a paragraph line by line: each may begin a provision or an item of a list. */
function readParagraph(node: MdParagraph, { outline, source, report }: Reading): void {
  const { start } = node.position!;
  const lines = toLines(node.children, source.text);
  let lead: Lead | undefined;
  let plain: InlineLine[] = [];
  let plainAt: Position = startOf(node);
  const flush = (): void => {
    const paragraph = toParagraph(plain);
    if (paragraph.inlines.length > 0) outline.addBlock(paragraph, plainAt);
    plain = [];
  };
  let before = '';
  let lineNumber = start.line;
  lines.forEach((line, index) => {
    lineNumber = line.line ?? (index === 0 ? start.line : lineNumber + 1);
    const full = source.lines[lineNumber - 1] ?? '';
    const raw = index === 0 ? full.slice(start.column - 1) : full;
    const at = { line: lineNumber, column: full.length - full.trimStart().length + 1 };
    const text = inlineText(line.inlines);
    const indent = text.length - text.trimStart().length;
    const isBold = line.inlines.length === 1 && line.inlines[0]?.type === 'strong';
    const marker = writtenMarker(text.trim(), raw, isBold);
    const isTitleBefore = lead !== undefined && lead.lines.length === 1 && plain.length === 0;
    if (marker && accepts(marker, { isStart: index === 0, before, isTitleBefore }, outline)) {
      flush();
      const rest = trimmed(dropStart(line.inlines, indent + marker.text.length));
      lead = { lines: [{ ...line, inlines: rest, width: raw.trim().length }], isHeading: false };
      outline.openProvision(marker, lead, at);
    } else {
      if (marker && endsSentence(before)) report({ ...at, ...outlineLetters.asText(marker.text) });
      const isDash = plainStart(raw).startsWith(dashOf(text) ?? '\n');
      const isItem =
        isDash &&
        (index === 0 ||
          beginsItem(text, before, plain.length > 0 && dashOf(inlineText(plain[0]!.inlines)) !== undefined));
      if (isItem || (index === 0 && !lead)) {
        flush();
        lead = undefined;
        plainAt = at;
        plain = [line];
      } else if (lead) lead.lines.push({ ...line, width: raw.trim().length });
      else plain.push(line);
    }
    before = text;
  });
  flush();
}

/** Whether a number begins a provision. After a blank line it does; inside a paragraph it must be the one that is due. */
function accepts(
  marker: Marker,
  { isStart, before, isTitleBefore }: { isStart: boolean; before: string; isTitleBefore: boolean },
  outline: Outline,
): boolean {
  if (isStart) return !marker.isDoubtful || outline.fits(marker);
  if (!outline.fits(marker)) return false;
  return endsSentence(before) || isTitleBefore || !awaitsNumber(before);
}
