import type { CodedMessage } from '../../issues/message.ts';

/** What opens or closes a block in other programs; a backslash before it makes it text. */
const DIRECTIVE = /^[ \t]*:{3,}/;

/** Marks of other programs within a line, each no longer than a reader would take for one. */
const MARKS =
  /(?<!\\)(?:\[\[[^[\]\n]{1,200}\]\]|(?<!=)==(?=[^\s=])[^=\n]{0,199}[^\s=]==(?!=)|\$\$)|^[ \t]*\[toc\][ \t]*$/i;

/** What a line of text holds that other programs take for markup and readers here would see as signs; the first of it. */
export function foreignMark(line: string): (CodedMessage & { value: string; column: number }) | undefined {
  if (DIRECTIVE.test(line)) {
    return {
      code: 'markup-directive',
      value: line.trim().slice(0, 200),
      column: line.search(/\S/) + 1,
      message: 'dòng mở đầu bằng ::: là cách đánh dấu của chương trình khác, sẽ in ra thành chữ.',
      fix: 'xoá các dòng :::; lời của Văn phòng trong văn bản thì đặt trong <EditorNote> … </EditorNote>; nếu ::: là chữ thì viết «\\:::».',
    };
  }
  const found = MARKS.exec(line);
  if (!found) return undefined;
  return {
    code: 'markup-foreign',
    value: found[0].trim(),
    column: found.index + 1,
    message: 'đây là dấu của chương trình soạn thảo khác; người đọc thấy nguyên các dấu này.',
    fix: 'xoá các dấu, giữ lại chữ: chữ đậm viết **…**, đường dẫn viết [chữ hiện ra](đường dẫn); đúng là chữ của văn bản thì để nguyên.',
  };
}
