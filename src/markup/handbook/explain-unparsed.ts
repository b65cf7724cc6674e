import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';
import { scanTags } from '../syntax/tags.ts';
import { pageMessages, pageTagMessages } from './page-messages.ts';

/** Markdown without tags and expressions, which finds code even where those are broken. */
function plainMarkdown(this: Processor): void {
  const disabled = ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'];
  Object.assign(this.data(), { micromarkExtensions: [{ disable: { null: disabled } }] });
}

const processor = unified().use(remarkParse).use(plainMarkdown).freeze();

/** An escaped sign, a tag with all that is in it, an expression, or a line of a program. */
const PROGRAM = /\\[^\n]|<[^<>]*>|\{[^{}\n]*\}?|^(?:import|export)(?=[ \t{*]).*$/gm;

/**
 * Says why a page could not be parsed: every tag and every brace that stands in the way, and always something. Returns
 * the text without them, of the same length.
 */
export function explainUnparsed(
  source: SourceText,
  error: Error & { line?: number; column?: number },
  report: Report,
): string {
  let count = 0;
  const counted: Report = (finding) => {
    count += 1;
    report(finding);
  };
  const scan = scanTags(withoutCode(source.text), source, counted, pageTagMessages);
  const rest = scan.text.replace(PROGRAM, (found, offset: number) => {
    if (found.startsWith('\\') || found.startsWith('<')) return found;
    const message = found.startsWith('{') ? pageMessages.expression : pageMessages.program;
    counted({ ...source.placeOf(offset), value: found.slice(0, 200), ...message });
    return 'x'.repeat(found.length);
  });
  if (count === 0) {
    const place = { line: error.line ?? 1, column: error.column ?? 1 };
    const value = source.lines[place.line - 1]?.trim().slice(0, 200) ?? '';
    report({ ...place, value, ...(error instanceof RangeError ? pageMessages.tooDeep : pageMessages.unreadable) });
  }
  return rest;
}

/** The text with every sign of code in it out of sight, of the same length. */
function withoutCode(text: string): string {
  const ranges: [number, number][] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'inlineCode' || node.type === 'code') {
      ranges.push([node.position!.start.offset!, node.position!.end.offset!]);
    } else if ('children' in node) node.children.forEach(visit);
  };
  visit(processor.parse(text));
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of ranges) {
    pieces.push(text.slice(from, start), text.slice(start, end).replace(/[^\n]/g, 'x'));
    from = end;
  }
  return pieces.join('') + text.slice(from);
}
