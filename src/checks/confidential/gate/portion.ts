/** A stretch of a file: where it begins, and where it ends. */
export type Portion = readonly [start: number, end: number];

/**
 * “name: …”, “- …”, a comment, or the line around the header of a document: each begins a field of its own. A name begins
 * with no blank, so that those before it can be counted in one way only.
 */
const FIELD = /^\s*(?:-(?:\s|$)|#|---|['"]?[\w.\p{L}-][\w.\p{L} -]{0,59}['"]?\s{0,9}:(?:\s|$))/u;
/** A value that goes on in the lines below, further in. */
const BLOCK = /[:-]\s+[|>][+-]?\d?\s*$/;
const indentOf = (line: string): number => line.length - line.trimStart().length;

/**
 * The paragraph or field of a file that a place stands in: in YAML a field with all its lines, in a text what stands
 * between two empty lines. A table is one paragraph.
 */
export function portionAt(file: string, text: string, offset: number): Portion {
  const header = headerEnd(file, text);
  return offset < header ? fieldAt(text, offset, header) : paragraphAt(text, offset, header);
}

/** Where the YAML of a file ends. */
function headerEnd(file: string, text: string): number {
  if (file.endsWith('.yaml')) return text.length;
  if (!file.endsWith('.mdx') || !text.startsWith('---')) return 0;
  const end = text.indexOf('\n---', 3);
  return end < 0 ? text.length : end + 1;
}

function paragraphAt(text: string, offset: number, from: number): Portion {
  let start = text.lastIndexOf('\n', offset - 1) + 1;
  while (start > from) {
    const above = text.lastIndexOf('\n', start - 2) + 1;
    if (text.slice(above, start).trim() === '') break;
    start = above;
  }
  const after = /\n[ \t]*\n/g;
  after.lastIndex = offset;
  return [Math.max(start, from), after.exec(text)?.index ?? text.length];
}

function fieldAt(text: string, offset: number, header: number): Portion {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const start = fieldStart(text, lineStart);
  const line = lineAt(text, start);
  const indent = indentOf(line);
  const isBlock = BLOCK.test(line);
  let end = start + line.length;
  while (end < header) {
    const next = lineAt(text, end + 1);
    const isInside = isBlock ? next.trim() === '' || indentOf(next) > indent : next.trim() !== '' && !FIELD.test(next);
    if (!isInside || end + 1 + next.length > header) break;
    end += 1 + next.length;
  }
  return [start, Math.max(end, Math.min(lineAt(text, lineStart).length + lineStart, header))];
}

/** The line that opens the block that a line stands in, or the nearest line above that begins a field. */
function fieldStart(text: string, lineStart: number): number {
  const indent = indentOf(lineAt(text, lineStart));
  let nearest: number | undefined;
  for (let start = lineStart; ; start = text.lastIndexOf('\n', start - 2) + 1) {
    const line = lineAt(text, start);
    if (FIELD.test(line)) nearest ??= start;
    if (start < lineStart && line.trim() !== '' && indentOf(line) < indent) {
      return BLOCK.test(line) ? start : (nearest ?? start);
    }
    if (start === 0) return nearest ?? lineStart;
  }
}

function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? text.length : end);
}
