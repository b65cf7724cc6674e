import type { Paragraph } from 'mdast';
import type { CodedMessage } from '../../issues/message.ts';
import type { PageCheck } from './page-check.ts';
import { constructMessage } from './page-messages.ts';

/** What Git sets between two versions of the same lines; alone it is what somebody forgot to take away. */
const HALF_A_CONFLICT: CodedMessage = {
  code: 'git-conflict',
  message: 'dòng ======= là dấu Git để lại khi hai người cùng sửa một chỗ.',
  fix: 'xem lại hai phần trên và dưới, giữ phần đúng, xoá dòng này.',
};

/** Reports each line of a paragraph that is nothing but signs of a rule. */
export function checkPageParagraph(node: Paragraph, { source, report }: PageCheck): void {
  for (let line = node.position!.start.line; line <= node.position!.end.line; line += 1) {
    const raw = source.lines[line - 1]!;
    const value = raw.trim();
    if (!/^={3,}$/.test(value)) continue;
    const message = value.length === 7 ? HALF_A_CONFLICT : constructMessage('thematicBreak');
    report({ line, column: raw.indexOf('=') + 1, value, ...message });
  }
}
