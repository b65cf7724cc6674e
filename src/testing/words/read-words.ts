import { readFileSync } from 'node:fs';
import ts from 'typescript';

/** A piece of text that people read, with the file and the line that it begins on. */
export interface WordsRead {
  file: string;
  line: number;
  text: string;
}

/** Every string literal of a module; a placeholder of a template is `{}`. Comments are nobody's reading. */
export function literalsOf(file: string, text: string): WordsRead[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: WordsRead[] = [];
  const visit = (node: ts.Node): void => {
    const words = wordsOf(node);
    if (words !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ file, line: line + 1, text: words });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function wordsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => `{}${literal.text}`)].join('');
}

/** Every line of a text, or of its part before `end`. */
export function linesOf(file: string, end?: string): WordsRead[] {
  const [part = ''] = end === undefined ? [readFileSync(file, 'utf8')] : readFileSync(file, 'utf8').split(end);
  return part.split('\n').map((text, index) => ({ file, line: index + 1, text }));
}

/** The lines of a component without its comments: its words come from modules, but some may stand in it. */
export function componentLines(file: string, text: string): WordsRead[] {
  const blank = (comment: string) => comment.replace(/[^\n]/g, '');
  return text
    .replace(/\/\*[^]*?\*\/|<!--[^]*?-->|(?<=^|\s)\/\/.*$/gm, blank)
    .split('\n')
    .map((line, index) => ({ file, line: index + 1, text: line }));
}
