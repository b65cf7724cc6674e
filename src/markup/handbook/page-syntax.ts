import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';
import { explainUnparsed } from './explain-unparsed.ts';

/** The parser that `@astrojs/mdx` renders pages with, in the same order: what it takes for code is code here too. */
const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/**
 * The syntax tree of a page as Astro will see it. Where there is none, the reasons are reported, and what comes back, if
 * anything, is the tree of what remains, for finding more faults.
 */
export function parsePageSyntax(source: SourceText, report: Report): Root | undefined {
  try {
    return processor.parse(source.text);
  } catch (error) {
    const rest = explainUnparsed(source, error as Error, report);
    try {
      return processor.parse(rest);
    } catch {
      return undefined;
    }
  }
}
