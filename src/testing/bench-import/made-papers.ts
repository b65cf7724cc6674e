import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DrawnPart, readDrawing } from './drawn-paper.ts';
import { makeWord } from './make-word.ts';

/** A paper that is drawn in `drawing.txt`, from which its files are made. */
export interface DrawnPaper {
  name: string;
  parts: DrawnPart[];
}

/** The drawn papers of a folder. */
export function drawnPapers(folder: string): DrawnPaper[] {
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'drawing.txt')))
    .map((name) => ({ name, parts: readDrawing(readFileSync(join(folder, name, 'drawing.txt'), 'utf8')) }));
}

/** The Word files of a paper by their names: with its numbers typed, and with numbers that Word makes. */
export async function wordFilesOf({ name, parts }: DrawnPaper): Promise<Map<string, Uint8Array>> {
  return new Map([
    [`${name}.docx`, await makeWord(parts, { hasAutoNumbers: false })],
    [`${name}.auto.docx`, await makeWord(parts, { hasAutoNumbers: true })],
  ]);
}

/** A line of a page of text takes so many letters. */
const WIDTH = 80;
/** A page takes so many lines. */
const HEIGHT = 46;

/** A paper as programs leave it that take the text out of a PDF: halves side by side, lines broken, pages numbered. */
export function brokenText({ parts }: DrawnPaper): string {
  const lines = parts.flatMap((part) => [...linesOf(part), '']);
  return lines
    .flatMap((line, index) => (index > 0 && index % HEIGHT === 0 ? ['', `\f${index / HEIGHT + 1}`, '', line] : [line]))
    .join('\n');
}

function linesOf(part: DrawnPart): string[] {
  switch (part.type) {
    case 'sides':
      return Array.from({ length: Math.max(part.left.length, part.right.length) }, (_, index) =>
        `${(part.left[index] ?? '').padEnd(46)}${part.right[index] ?? ''}`.trimEnd(),
      );
    case 'centred':
      return [`${' '.repeat(Math.max(0, Math.floor((WIDTH - part.text.length) / 2)))}${part.text}`];
    case 'table':
      return part.rows.map((row) => row.map(({ text }) => text).join(' '));
    case 'paragraph':
      return broken(part.text);
  }
}

function broken(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
