import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../domain/provision/provision.ts';
import { inlineText } from '../../domain/provision/provision-text.ts';
import { withoutEnd } from '../../vietnamese/without-end.ts';
import { isSafeLink } from '../allowed/check-link.ts';
import { attributesOf } from './attributes.ts';
import { showSigns } from '../syntax/literal-signs.ts';

/** The inlines of one line of the source, and how it hangs on the line before. */
export interface InlineLine {
  inlines: Inline[];
  /** Line of the file where its first text stands; undefined where the line holds none. */
  line?: number;
  /** A line end that the writer asked for with “\” at the end of the line before. */
  isAfterBreak: boolean;
}

/**
 * Phrasing of the syntax tree as inlines, cut at the line ends of the source: a number may stand at the start of any.
 * Emphasis that runs over a line end is cut in two.
 */
export function toLines(nodes: readonly PhrasingContent[], text: string): InlineLine[] {
  const lines: InlineLine[] = [{ inlines: [], isAfterBreak: false }];
  for (const node of nodes) {
    const [first, ...others] = linesOf(node, text);
    const last = lines.at(-1)!;
    last.inlines.push(...first!.inlines);
    if (first!.line !== undefined) last.line ??= first!.line;
    lines.push(...others);
  }
  return lines;
}

function linesOf(node: PhrasingContent, text: string): InlineLine[] {
  const { start } = node.position!;
  switch (node.type) {
    case 'text':
      return textLines(node.value, start.line, node.position!.end.line);
    case 'break':
      // Two spaces at a line end are seen by nobody, and copied text is full of them: only “\” breaks a line.
      return [
        { inlines: [], isAfterBreak: false },
        { inlines: [], isAfterBreak: text.charAt(start.offset!) === '\\' },
      ];
    case 'strong':
    case 'emphasis':
      return wrapped(node.children, text, (children) => ({ type: node.type, children }));
    case 'link': {
      const href = showSigns(node.url);
      if (!isSafeLink(href)) return toLines(node.children, text);
      return wrapped(node.children, text, (children) => ({ type: 'link', href, line: start.line, children }));
    }
    case 'mdxJsxTextElement':
      return elementLines(node, text);
    default:
      return [{ inlines: [], isAfterBreak: false }];
  }
}

function textLines(value: string, from: number, to: number): InlineLine[] {
  const pieces = showSigns(value).split('\n');
  // A line end written as a character reference is no line of the source.
  const texts = pieces.length - 1 === to - from ? pieces : [pieces.join(' ')];
  return texts.map((piece, index) => ({
    inlines: piece === '' ? [] : [{ type: 'text', value: piece.replace(/[ \t\n]+/g, ' ') }],
    line: from + index,
    isAfterBreak: false,
  }));
}

function elementLines(node: Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>, text: string): InlineLine[] {
  switch (node.name) {
    case 'br':
      return [{ inlines: [{ type: 'break' }], isAfterBreak: false }];
    case 'sup':
      return wrapped(node.children, text, (children) => ({ type: 'superscript', children }));
    case 'sub':
      return wrapped(node.children, text, (children) => ({ type: 'subscript', children }));
    case 'Ref': {
      const { document, provision } = attributesOf(node);
      const { line } = node.position!.start;
      const target = { ...(document && { document }), ...(provision && { provision }), line };
      return wrapped(node.children, text, (children) => ({ type: 'reference', ...target, children }));
    }
    default:
      return toLines(node.children, text);
  }
}

function wrapped(nodes: readonly PhrasingContent[], text: string, wrap: (children: Inline[]) => Inline): InlineLine[] {
  return toLines(nodes, text).map((line) => ({
    ...line,
    inlines: line.inlines.length > 0 ? [wrap(line.inlines)] : [],
  }));
}

/** Lines as one run: line ends of the source become single spaces, those asked for become breaks. */
export function joinLines(lines: readonly InlineLine[]): Inline[] {
  const joined = lines.flatMap(({ inlines, isAfterBreak }, index): Inline[] => {
    if (index === 0) return inlines;
    return [isAfterBreak ? { type: 'break' } : { type: 'text', value: ' ' }, ...inlines];
  });
  return trimmed(joined);
}

/** Phrasing as one run of inlines. */
export function toInlines(nodes: readonly PhrasingContent[], text: string): Inline[] {
  return joinLines(toLines(nodes, text));
}

/** Neighbouring texts as one, no blank at the ends, one space where several met. */
export function trimmed(inlines: readonly Inline[]): Inline[] {
  const merged: Inline[] = [];
  for (let from = 0, to = 0; from < inlines.length; from = to) {
    const first = inlines[from]!;
    to = from + 1;
    if (first.type === 'text') while (inlines[to]?.type === 'text') to += 1;
    const last = merged.at(-1);
    if (first.type === 'text') {
      const value = joinedText(inlines.slice(from, to), merged.length === 0 || last?.type === 'break');
      if (value !== '') merged.push({ ...first, value });
    } else {
      if (first.type === 'break' && last?.type === 'text') last.value = last.value.trimEnd();
      merged.push(first);
    }
  }
  const last = merged.at(-1);
  if (last?.type === 'text') last.value = withoutEnd(last.value, /[ \t]/);
  if (last?.type === 'text' && last.value === '') merged.pop();
  return merged;
}

function joinedText(texts: readonly Inline[], isAtStart: boolean): string {
  const joined = texts.map((inline) => (inline.type === 'text' ? inline.value : '')).join('');
  const value = isAtStart ? joined.replace(/^[ \t]+/, '') : joined;
  return texts.length > 1 ? value.replace(/ {2,}/g, ' ') : value;
}

/** The inlines without the first characters of their text, and without the blanks after those. */
export function dropStart(inlines: readonly Inline[], length: number): Inline[] {
  let left = length;
  const rest: Inline[] = [];
  for (const inline of inlines) {
    const size = inlineText([inline]).length;
    if (left === 0 || inline.type === 'break') rest.push(inline);
    else if (size <= left) left -= size;
    else {
      rest.push(
        inline.type === 'text'
          ? { ...inline, value: inline.value.slice(left) }
          : { ...inline, children: dropStart(inline.children, left) },
      );
      left = 0;
    }
  }
  return trimmed(rest);
}

/** As many of the first characters of their text. */
export function takeStart(inlines: readonly Inline[], length: number): Inline[] {
  let left = length;
  const taken: Inline[] = [];
  for (const inline of inlines) {
    if (left === 0) break;
    const size = inlineText([inline]).length;
    if (size <= left || inline.type === 'break') taken.push(inline);
    else if (inline.type === 'text') taken.push({ ...inline, value: inline.value.slice(0, left) });
    else taken.push({ ...inline, children: takeStart(inline.children, left) });
    left = Math.max(0, left - size);
  }
  return trimmed(taken);
}
