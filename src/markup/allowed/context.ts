import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';

/** A tag in the tree. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What the rules share while they walk over one document. */
export interface Check {
  source: SourceText;
  report: Report;
  /** Tags around the node, outermost first. */
  ancestors: Element[];
  /** Tags in a paragraph that holds nothing else: they stand on lines of their own. */
  lone: Set<Element>;
  /** Level of the last heading, 0 before the first. */
  headingDepth: number;
}
