import type { CodedMessage } from '../../issues/message.ts';

/** What opens or closes a block in other programs; a backslash before it makes it text. */
const DIRECTIVE = /^[ \t]*:{3,}/;

/** Marks of other programs within a line, each no longer than a reader would take for one. */
const MARKS = new RegExp(
  [
    // [[page]], ==marked==, ++inserted++, ^above^, $$formula$$, $x^2$, :emoji:
    String.raw`(?<!\\)(?:\[\[[^[\]\n]{1,200}\]\]`,
    String.raw`(?<!=)==(?=[^\s=])[^=\n]{0,199}[^\s=]==(?!=)`,
    String.raw`(?<!\+)\+\+(?=[^\s+])[^+\n]{0,199}[^\s+]\+\+(?!\+)`,
    String.raw`\^[^\s^]{1,20}\^`,
    String.raw`\$\$`,
    String.raw`\$(?=\S)[^$\n]{0,60}[\\^_][^$\n]{0,60}\$`,
    String.raw`(?<![\p{L}\p{N}:]):[a-z][a-z_]{2,19}:(?![\p{L}\p{N}:]))`,
    // A heading without its blank, or too deep; a link whose address stands elsewhere; the sign of a list of contents.
    String.raw`^#{2,6}(?=[^\s#])|^#{7,}`,
    String.raw`(?<!\\)\[(?!đã lược)(?=[^[\]\n]*\p{L})[^[\]\n]{1,200}\]\[(?!đã lược)[^[\]\n]{1,100}\]`,
    String.raw`^[ \t]*\[toc\][ \t]*$`,
  ].join('|'),
  'iu',
);

/** A heading has so many signs at most. */
const DEEPEST = 6;
const TOO_DEEP = {
  message: 'tiêu đề có nhiều nhất sáu dấu #, nên dòng này không thành tiêu đề, người đọc thấy nguyên các dấu #.',
  fix: 'bớt dấu #, giữ một dấu cách sau các dấu #; đúng là chữ của văn bản thì để nguyên.',
};
const WITHOUT_BLANK = {
  message: 'dấu # đứng liền chữ nên dòng này không thành tiêu đề, người đọc thấy nguyên dấu #.',
  fix: 'thêm một dấu cách sau các dấu #; đúng là chữ của văn bản thì để nguyên.',
};

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
  if (found[0].startsWith('##')) {
    const heading = found[0].length > DEEPEST ? TOO_DEEP : WITHOUT_BLANK;
    return { code: 'markup-foreign', value: line.trim().slice(0, 60), column: 1, ...heading };
  }
  return {
    code: 'markup-foreign',
    value: found[0].trim(),
    column: found.index + 1,
    message: 'đây là dấu của chương trình soạn thảo khác; người đọc thấy nguyên các dấu này.',
    fix: 'xoá các dấu, giữ lại chữ: chữ đậm viết **…**, đường dẫn viết [chữ hiện ra](đường dẫn); đúng là chữ của văn bản thì để nguyên.',
  };
}
