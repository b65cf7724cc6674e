import { isWithinLimits, type TextLimits } from '../syntax/limits.ts';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';
import { pageMessages } from './page-messages.ts';

/** Besides emphasis and brackets also code, tags and expressions cost time; a page is no law. */
const OF_PAGES: TextLimits = { blocks: 2_000, tags: 2_000, signs: /\*+|_+|`+|~+|[[\]|<{\\&]/g };

/** Lists and quotations in one another, all opened on one line: deeper than any page nests them. */
const DEEP = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*){13}/;

/** Whether a page can be parsed in reasonable time; what stands in the way is reported. */
export function isPageWithinLimits(source: SourceText, report: Report): boolean {
  const isFine = isWithinLimits(source, report, OF_PAGES);
  const deep = source.lines.findIndex((line) => DEEP.test(line) && !/^[ \t]*(?:-+|\*+)[ \t]*$/.test(line));
  if (deep < 0) return isFine;
  const value = source.lines[deep]!.trim().slice(0, 200);
  report({ line: deep + 1, column: 1, value, ...pageMessages.tooDeep });
  return false;
}
