import type { Paragraph, PhrasingContent, Root, RootContent, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type MdxJsxFlowElement, mdxJsxToMarkdown } from 'mdast-util-mdx-jsx';
import type { Handle } from 'mdast-util-to-markdown';
import remarkStringify from 'remark-stringify';
import { type Processor, unified } from 'unified';
import type { Block, Cell, Mark, Row, TableBlock, TextBlock } from '../paper/block.ts';

/** A component around blocks: `<Passage id="ket-thuc">`. */
export interface Enclosed {
  name: string;
  attributes: Readonly<Record<string, string>>;
  blocks: readonly (Block | Enclosed)[];
}

/**
 * Blocks as the text of a document: one paragraph a line, an empty line between. Numbers and dashes at the start of a
 * line stay as they are, for they are what the reader goes by; signs that Markdown would take for its own are escaped.
 */
export function writeBody(parts: readonly (Block | Enclosed)[]): string {
  const root: Root = { type: 'root', children: parts.map(toNode) };
  return processor.stringify(root);
}

function written(this: Processor): void {
  const data = this.data();
  data.toMarkdownExtensions = [mdxJsxToMarkdown(), gfmTableToMarkdown()];
}

/** A component with its tags on lines of their own and its blocks flush with the margin, as the handbook shows it. */
const enclosed: Handle = (node: MdxJsxFlowElement, _parent, state, info) => {
  const attributes = node.attributes.map((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? ` ${attribute.name}="${inQuotes(attribute.value)}"`
      : '',
  );
  return `<${node.name}${attributes.join('')}>\n\n${state.containerFlow(node, info)}\n\n</${node.name}>`;
};

const inQuotes = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** Signs that the reader of documents would not take for text. */
const SIGNS = /[\\*_`{}[\]|~]|<(?=[\p{L}/!?])|&(?=#?\w+;)|^#{1,6}(?=\s)|^:::/gu;

const escaped = (text: string): string => text.replace(SIGNS, String.raw`\$&`);

const processor = unified()
  .use(remarkStringify, {
    bullet: '-',
    // The other sign means nothing within a word.
    emphasis: '*',
    handlers: { text: ({ value }: { value: string }) => escaped(value), mdxJsxFlowElement: enclosed },
  })
  .use(written)
  .freeze();

function toNode(part: Block | Enclosed): RootContent {
  if ('name' in part) return toElement(part);
  return part.type === 'table' ? toTable(part) : toParagraph(part);
}

function toElement({ name, attributes, blocks }: Enclosed): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: blocks.map(toNode) as MdxJsxFlowElement['children'],
  };
}

const toParagraph = (block: TextBlock): Paragraph => ({ type: 'paragraph', children: phrasing(block) });

const phrasing = ({ text, marks = [] }: TextBlock): PhrasingContent[] =>
  stretch(
    text,
    0,
    text.length,
    marks.map((mark) => writable(text, mark)).toSorted((a, b) => a.start - b.start || b.end - a.end),
  );

/**
 * A bold or italic mark as Markdown can write it: it begins and ends with no blank, and where a letter stands beside it,
 * with a letter too. Other signs at its ends would be written as numbers of characters, which nobody reads.
 */
function writable(text: string, mark: Mark): Mark {
  if (mark.look !== 'bold' && mark.look !== 'italic') return mark;
  let { start, end } = mark;
  while (start < end && isOutside(text[start], text[start - 1])) start += 1;
  while (start < end && isOutside(text[end - 1], text[end])) end -= 1;
  return { ...mark, start, end };
}

const isOutside = (sign = ' ', beside = ' '): boolean =>
  /\s/u.test(sign) || (!/[\p{L}\p{N}]/u.test(sign) && /[^\s\p{P}\p{S}]/u.test(beside));

/** A stretch of a text with its marks, the wider around the narrower; a mark that reaches further is cut at its end. */
function stretch(text: string, start: number, end: number, marks: readonly Mark[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = start;
  marks.forEach((mark, index) => {
    const to = Math.min(mark.end, end);
    if (mark.start < from || mark.start >= to) return;
    if (mark.start > from) nodes.push({ type: 'text', value: text.slice(from, mark.start) });
    nodes.push(marked(mark, stretch(text, mark.start, to, marks.slice(index + 1))));
    from = to;
  });
  if (from < end) nodes.push({ type: 'text', value: text.slice(from, end) });
  return nodes;
}

function marked({ look }: Mark, children: PhrasingContent[]): PhrasingContent {
  switch (look) {
    case 'bold':
      return { type: 'strong', children };
    case 'italic':
      return { type: 'emphasis', children };
    case 'superscript':
    case 'subscript':
      return { type: 'mdxJsxTextElement', name: look === 'superscript' ? 'sup' : 'sub', attributes: [], children };
  }
}

function toTable({ rows }: TableBlock): Table {
  return {
    type: 'table',
    children: gridOf(rows).map((row) => ({
      type: 'tableRow',
      children: row.map(({ texts }) => ({
        type: 'tableCell',
        children: texts.flatMap((value, index): PhrasingContent[] => [
          ...(index > 0 ? [{ type: 'mdxJsxTextElement' as const, name: 'br', attributes: [], children: [] }] : []),
          { type: 'text', value },
        ]),
      })),
    })),
  };
}

const EMPTY: Cell = { texts: [] };
/** What stands where a merged cell goes on: see the reader of tables. */
const FROM_ABOVE: Cell = { texts: ['^^'] };
const FROM_THE_LEFT: Cell = { texts: ['<<'] };

/** Rows of equal length: the places that a merged cell covers, all but its first, say so. */
function gridOf(rows: readonly Row[]): Cell[][] {
  const grid: (Cell | undefined)[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    for (const cell of row) {
      const free = grid[at]!.findIndex((place) => place === undefined);
      const left = free < 0 ? grid[at]!.length : free;
      for (let down = 0; down < (cell.rowspan ?? 1) && at + down < rows.length; down += 1) {
        for (let right = 0; right < (cell.colspan ?? 1); right += 1) {
          const goesOn = down > 0 ? FROM_ABOVE : FROM_THE_LEFT;
          grid[at + down]![left + right] = down + right === 0 ? cell : goesOn;
        }
      }
    }
  });
  const width = Math.max(...grid.map(({ length }) => length));
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? EMPTY));
}
