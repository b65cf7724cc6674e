import type { Paragraph } from 'mdast';
import { foreignMark } from '../syntax/foreign-marks.ts';
import type { PageCheck } from './page-check.ts';
import { HALF_LINK } from '../allowed/check-text.ts';
import { TABLE_BROKEN } from '../allowed/check-paragraph.ts';
import { constructMessage } from './page-messages.ts';

/** Signs between backquotes are shown as they are. */
const CODE = /(`+)[^`\n]*\1/g;

/** What should have been a link: its two parts stand apart, have each other's brackets, or the second one has no end. */
const HALF_A_LINK =
  /\][ \t]\((?=https?:|mailto:|www\.|[/#])|\)[ \t]?\[(?=https?:|mailto:|www\.|[/#])|\]\((?:https?:|mailto:|[/#])[^)\s]{0,500}$/;

/** Reports each line of a paragraph that is nothing but signs of a rule, or that other programs take for markup. */
export function checkPageParagraph(node: Paragraph, { source, report }: PageCheck): void {
  const { start } = node.position!;
  if (source.text.charAt(start.offset!) === '|') {
    const value = source.lines[start.line - 1]!.trim().slice(0, 200);
    report({ line: start.line, column: start.column, value, ...TABLE_BROKEN });
  }
  for (let line = node.position!.start.line; line <= node.position!.end.line; line += 1) {
    const raw = source.lines[line - 1]!;
    const plain = raw.replace(CODE, (code) => 'x'.repeat(code.length));
    const foreign = foreignMark(plain);
    if (foreign) report({ line, ...foreign });
    const half = plain.search(HALF_A_LINK);
    if (half >= 0) report({ line, column: half + 1, value: raw.slice(half, half + 80), ...HALF_LINK });
    const value = raw.trim();
    if (!/^(?!={7}$)={3,}$/.test(value)) continue;
    report({ line, column: raw.indexOf('=') + 1, value, ...constructMessage('thematicBreak') });
  }
}
