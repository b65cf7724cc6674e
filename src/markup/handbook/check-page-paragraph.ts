import type { Paragraph } from 'mdast';
import { foreignMark } from '../syntax/foreign-marks.ts';
import type { PageCheck } from './page-check.ts';
import { constructMessage } from './page-messages.ts';

/** Signs between backquotes are shown as they are. */
const CODE = /(`+)[^`\n]*\1/g;

/** Reports each line of a paragraph that is nothing but signs of a rule, or that other programs take for markup. */
export function checkPageParagraph(node: Paragraph, { source, report }: PageCheck): void {
  for (let line = node.position!.start.line; line <= node.position!.end.line; line += 1) {
    const raw = source.lines[line - 1]!;
    const foreign = foreignMark(raw.replace(CODE, (code) => 'x'.repeat(code.length)));
    if (foreign) report({ line, ...foreign });
    const value = raw.trim();
    if (!/^(?!={7}$)={3,}$/.test(value)) continue;
    report({ line, column: raw.indexOf('=') + 1, value, ...constructMessage('thematicBreak') });
  }
}
