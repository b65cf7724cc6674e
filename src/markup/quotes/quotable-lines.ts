import type { RootContent } from 'mdast';
import type { SourceText } from '../source-text.ts';
import { type QuoteSign, quoteSigns } from './signs.ts';

/** A line of the file that a quotation may run over. */
export interface QuotableLine {
  raw: string;
  /** Number of the line, 1-based. */
  line: number;
  /** Lines of one paragraph, heading or table have the same. */
  block: number;
  isFirst: boolean;
  isLast: boolean;
  signs: readonly QuoteSign[];
}

/** Tags whose words are of another text, or of the editors. */
const APART: ReadonlySet<string | null> = new Set(['EditorNote', 'Quotation']);
/** Tags at which every quotation must have ended. */
const BARRIERS: ReadonlySet<string | null> = new Set(['Annex', 'Attached', 'Passage']);

/** All lines that a flow stands on, for a first look: a file may have many flows, and none is to be looked for in others. */
export function linesOf(nodes: readonly RootContent[], { lines }: SourceText): readonly string[] {
  const [first, last] = [nodes[0]?.position, nodes.at(-1)?.position];
  return first && last ? lines.slice(first.start.line - 1, last.end.line) : [];
}

/** The lines of a flow, in stretches over whose ends no quotation runs. */
export function quotableLines(nodes: readonly RootContent[], { lines }: SourceText): QuotableLine[][] {
  const stretches: QuotableLine[][] = [[]];
  nodes.forEach((node, block) => {
    const tag = tagOf(node);
    if (BARRIERS.has(tag)) stretches.push([]);
    if (APART.has(tag) || BARRIERS.has(tag)) return;
    const { start, end } = node.position!;
    for (let line = start.line; line <= end.line; line += 1) {
      const raw = lines[line - 1] ?? '';
      const [isFirst, isLast] = [line === start.line, line === end.line];
      stretches.at(-1)!.push({ raw, line, block, isFirst, isLast, signs: quoteSigns(raw) });
    }
  });
  return stretches;
}

/** The name of a tag that stands alone, also where it came out inside a paragraph. */
function tagOf(node: RootContent): string | null {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return node.name;
  if (node.type !== 'paragraph') return null;
  const [first] = node.children;
  return first?.type === 'mdxJsxTextElement' && (APART.has(first.name) || BARRIERS.has(first.name)) ? first.name : null;
}

/** Where a mark stands. */
export interface SignPlace {
  /** Index of its line in the stretch. */
  at: number;
  sign: QuoteSign;
}

/** For each opening mark of a stretch the one that closes it, the innermost first, by `at` and offset. */
export function pairsOf(stretch: readonly QuotableLine[]): ReadonlyMap<string, SignPlace> {
  const pairs = new Map<string, SignPlace>();
  const open: SignPlace[] = [];
  stretch.forEach(({ signs }, at) => {
    for (const sign of signs) {
      const opening = sign.opens ? undefined : open.pop();
      if (sign.opens) open.push({ at, sign });
      else if (opening) pairs.set(placeKey(opening), { at, sign });
    }
  });
  return pairs;
}

/** Names a place in a stretch. */
export function placeKey({ at, sign }: SignPlace): string {
  return `${at}:${sign.start}`;
}
