import type { Root, RootContent } from 'mdast';
import type { Block, Paragraph } from '../../domain/provision/provision.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';
import type { Element } from '../allowed/context.ts';
import { loneElements } from '../allowed/lone-elements.ts';
import { attributesOf } from './attributes.ts';
import { toTable } from './tables.ts';
import { type InlineLine, joinLines, toInlines, toLines } from './inlines.ts';
import { beginsItem, dashOf, endsSentence, surroundingsOf } from '../numbering/line-starts.ts';
import { readMarker } from '../numbering/markers.ts';

/** The children of a tag as nodes of the flow: phrasing becomes a paragraph. */
export function flowOf(node: Element): RootContent[] {
  if (node.type === 'mdxJsxFlowElement') return node.children;
  return [{ type: 'paragraph', children: node.children, position: node.position! }];
}

/** A tag that holds blocks as a block, or undefined for every other tag. */
export function toElementBlock(node: Element, text: string): Block | undefined {
  const { source, caption } = attributesOf(node);
  const children = flowOf(node);
  if (node.name === 'EditorNote') return { type: 'editor-note', blocks: toBlocks(children, text) };
  if (node.name === 'Quotation')
    return { type: 'quotation', ...(source && { source }), blocks: toBlocks(children, text) };
  const table = node.name === 'Table' ? children.find((child) => child.type === 'table') : undefined;
  return table && toTable(table, text, caption);
}

/** Nodes of the flow as blocks, in which numbers are nothing but text. */
export function toBlocks(nodes: readonly Root['children'][number][], text: string): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'paragraph': {
        const elements = loneElements(node);
        return elements ? toBlocks(elements, text) : toParagraphs(toLines(node.children, text));
      }
      case 'heading':
        return [{ type: 'paragraph', inlines: [{ type: 'strong', children: toInlines(node.children, text) }] }];
      case 'table':
        return [toTable(node, text)];
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const block = toElementBlock(node, text);
        return block ? [block] : toBlocks(flowOf(node), text);
      }
      default:
        return [];
    }
  });
}

function toParagraphs(lines: readonly InlineLine[]): Paragraph[] {
  const groups: InlineLine[][] = [];
  const texts = lines.map(({ inlines }) => inlineText(inlines));
  const surroundings = surroundingsOf(texts, Infinity);
  lines.forEach((line, index) => {
    const [content, around] = [texts[index]!, surroundings[index]!];
    const first = groups.at(-1)?.[0];
    const isInList = first !== undefined && dashOf(inlineText(first.inlines)) !== undefined;
    const isNew =
      beginsItem(content, around, isInList) || (endsSentence(around.before) && readMarker(content.trim()) !== undefined);
    if (index === 0 || isNew) groups.push([line]);
    else groups.at(-1)!.push(line);
  });
  return groups.map(toParagraph).filter(({ inlines }) => inlines.length > 0);
}

/** Lines as one paragraph, with the sign of a list where it begins with one. */
export function toParagraph(lines: readonly InlineLine[]): Paragraph {
  const inlines = joinLines(lines);
  const dash = dashOf(inlineText(inlines));
  return { type: 'paragraph', inlines, ...(dash && { dash }) };
}
