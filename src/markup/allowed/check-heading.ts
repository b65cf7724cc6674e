import type { Heading } from 'mdast';
import type { Check } from './context.ts';

/** Reports a heading that is more than one level below the one before it. */
export function checkHeading(node: Heading, check: Pick<Check, 'headingDepth' | 'source' | 'report'>): void {
  const before = check.headingDepth;
  check.headingDepth = node.depth;
  if (before === 0 || node.depth <= before + 1) return;
  const { line, column } = node.position!.start;
  check.report({
    line,
    column,
    code: 'heading-skipped',
    value: check.source.lines[line - 1]!.trim(),
    message: `tiêu đề nhảy từ cấp ${before} xuống cấp ${node.depth}.`,
    fix: `bắt đầu tiêu đề này bằng ${'#'.repeat(before + 1)} và một dấu cách.`,
  });
}
