import type { Root } from 'mdast';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { hideLiteralSigns } from './literal-signs.ts';
import type { Report } from '../report.ts';
import type { SourceText } from '../source-text.ts';
import { tagMessages } from './tag-messages.ts';
import { hide, scanTags } from './tags.ts';

/**
 * Markdown that would change the text of a document of this trade: “1.”, “a)”, “-” and “>” at the start of a line, an
 * indent, a line of dashes. Code in a line and definitions are off so that their signs stay to be seen and refused.
 */
const DISABLED = [
  'autolink',
  'blockQuote',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'list',
  'setextUnderline',
  'thematicBreak',
];

/** A tag that spans paragraphs stops the parser; it is hidden and the rest is read, but not for ever. */
const MAX_ATTEMPTS = 8;

/** What the parser throws: a `VFileMessage`, whose place is not always set. */
type ParseError = Error & { line?: number; column?: number };

/** Tells the parser what a document may hold. `remark-mdx` and `remark-gfm` would bring expressions and autolinks too. */
function officialMarkup(this: Processor): void {
  Object.assign(this.data(), {
    micromarkExtensions: [{ disable: { null: DISABLED } }, mdxJsx()],
    fromMarkdownExtensions: [mdxJsxFromMarkdown()],
  });
}

function tables(this: Processor): void {
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = this.data();
  micromarkExtensions.push(gfmTable());
  fromMarkdownExtensions.push(gfmTableFromMarkdown());
}

const processor = unified().use(remarkParse).use(officialMarkup).freeze();
/** Every paragraph may be the head of a table, which takes a third of the time: most documents have no `|`. */
const processorOfTables = processor().use(tables).freeze();

/**
 * The syntax tree of a body, or undefined where the markup is past reading. Signs that are text are hidden in its values
 * (`showSigns` brings them back); everything the parser cannot digest is reported.
 */
export function parseMarkup(source: SourceText, report: Report): Root | undefined {
  const scan = scanTags(hideLiteralSigns(source.text), source, report);
  let { text } = scan;
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    try {
      return (text.includes('|') ? processorOfTables : processor).parse(text);
    } catch (error) {
      const start = tagOf(error as ParseError, source);
      const place = start === undefined ? { line: 1, column: 1 } : source.placeOf(start);
      report({ ...place, ...tagMessages.crossing(start === undefined ? '' : source.text.slice(start, start + 80)) });
      if (start === undefined) return undefined;
      const partner = scan.partners.get(start);
      const ends = partner === undefined ? [start] : [start, partner];
      text = hide(
        text,
        ends.map((at) => [at, at + 1]),
      );
    }
  }
  return undefined;
}

/** Where the tag begins that stopped the parser: its message names the tag, its place is sometimes elsewhere. */
function tagOf(error: ParseError, source: SourceText): number | undefined {
  const named = /^Expected a closing tag .*\((\d+):(\d+)/.exec(error.message);
  const [line, column] = named ? [Number(named[1]), Number(named[2])] : [error.line ?? 0, error.column ?? 0];
  if (line < 1) return undefined;
  const lineStart = source.lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const at = source.text.lastIndexOf('<', lineStart + column - 1);
  return at < 0 ? undefined : at;
}
