import type { Text } from 'mdast';
import type { Check } from './context.ts';
import { hideLiteralSigns } from '../syntax/literal-signs.ts';
import type { CodedMessage } from '../../issues/message.ts';

/** Signs of other notations that Markdown leaves in the text. An escaped sign is text. */
const SIGNS =
  /\\[^\n]|\][ \t]?\((?=https?:|mailto:|www\.|[/#])|\)[ \t]?\[(?=https?:|mailto:|www\.|[/#]|$)|\{[^{}\n]*\}?|\}|`+|\[\^[^\]\n]*\]?|~~|\*\*/g;

const ADDRESS = /^(?:https?:|mailto:|www\.)/;

/** What should have been a link and is text. */
export const HALF_LINK: CodedMessage = {
  code: 'markup-link',
  message: 'đường dẫn viết chưa đúng nên hiện ra thành chữ.',
  fix: 'viết liền nhau và đóng ngoặc: [chữ hiện ra](đường dẫn).',
};

/** Reports program code, code marks, footnotes and stray emphasis in a run of text. */
export function checkText(node: Text, { source, report }: Check): void {
  const start = node.position!.start.offset!;
  const end = node.position!.end.offset!;
  const raw = hideLiteralSigns(source.text.slice(start, end));
  let isInCode = false;
  for (const { 0: sign, index } of raw.matchAll(SIGNS)) {
    if (sign.startsWith('`')) isInCode = !isInCode;
    // What follows is a link of its own there, as every address is: “(chữ)[https://…]”.
    if (sign.startsWith(')') && start + index + sign.length === end && !ADDRESS.test(source.text.slice(end))) continue;
    const message = sign.startsWith('`') && !isInCode ? undefined : messageFor(sign);
    if (message) report({ ...source.placeOf(start + index), value: sign, ...message });
  }
}

function messageFor(sign: string): CodedMessage | undefined {
  switch (sign.charAt(0)) {
    case '{':
    case '}':
      return {
        code: 'markup-expression',
        message: 'dấu { } là mã chương trình; văn bản chỉ được đọc, không bao giờ chạy mã.',
        fix: 'xoá đoạn này; nếu ngoặc nhọn là chữ thì viết «\\{» và «\\}».',
      };
    case '`':
      return {
        code: 'markup-code',
        message: 'dấu ` đánh dấu mã chương trình, không dùng trong lời văn.',
        fix: 'xoá dấu `; nếu là dấu nháy thì dùng “ ” như văn bản nguồn.',
      };
    case ']':
    case ')':
      return HALF_LINK;
    case '[':
      return {
        code: 'markup-footnote',
        message: 'chú thích cuối trang kiểu [^1] không dùng được.',
        fix: 'gõ dấu chú thích như bản in, ví dụ <sup>1</sup>, và chép các chú thích vào <Passage id="chu-thich"> … </Passage> ở cuối lời văn, mỗi chú thích một đoạn: <sup>1</sup> …; lời của Văn phòng thì dùng <EditorNote>.',
      };
    case '~':
      return {
        code: 'markup-strikethrough',
        message: 'chữ gạch ngang ~~ không dùng được: văn bản đã ban hành không có chữ bị gạch.',
        fix: 'xoá hai dấu ~~; nếu là chữ thì viết «\\~\\~».',
      };
    case '*':
      return {
        code: 'markup-stray-emphasis',
        message: 'dấu ** này không có dấu đóng (hoặc mở) tương ứng nên hiện ra thành chữ.',
        fix: 'viết **chữ đậm** không có dấu cách sát bên trong; nếu ** là chữ thì viết «\\*\\*».',
      };
    default:
      return undefined;
  }
}
