import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Report } from '../report.ts';
import type { Source } from '../source.ts';

/** A tag in the tree. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What the rules share while they walk over one document. */
export interface Check {
  source: Source;
  report: Report;
  /** Tags around the node, outermost first. */
  ancestors: Element[];
  /** Level of the last heading, 0 before the first. */
  headingDepth: number;
}
