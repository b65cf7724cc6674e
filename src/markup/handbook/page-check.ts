import type { Position } from 'unist';
import type { PageTarget } from '../../domain/handbook/handbook-page.schema.ts';
import type { Element } from '../allowed/context.ts';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';

/** What the rules share while they walk over one page of the handbook, and what they gather from it. */
export interface PageCheck {
  source: SourceText;
  report: Report;
  /** Where the last node stands that says so. */
  position: Position;
  /** Tags around the node, outermost first. */
  ancestors: Element[];
  /** Level of the last heading; the title of the page is the first. */
  headingDepth: number;
  /** The texts of the headings. */
  headings: string[];
  links: PageTarget[];
  images: PageTarget[];
}

/** A check that begins at the top of a page. */
export function beginPageCheck(source: SourceText, report: Report): PageCheck {
  const start = { line: 1, column: 1, offset: 0 };
  const position = { start, end: start };
  return { source, report, position, ancestors: [], headingDepth: 1, headings: [], links: [], images: [] };
}
