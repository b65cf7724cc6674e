import { baseText, edited, type Files } from './edited-content.ts';

/** One malformed input, and the one message that it must cause beside whatever follows from it. */
export interface Malformed {
  name: string;
  files: Files;
  file: string;
  line: number;
  code: string;
  severity: 'error' | 'warning';
  /** What the message must say: the value, or what to type. */
  says: readonly string[];
}

/** One unusual input that is right: nothing may be said of it. */
export interface Valid {
  name: string;
  files: Files;
}

interface Expectation {
  /** The message is a warning. */
  warns?: boolean;
  /** The line on which it stands, by what stands there in the edited file; where the edit begins if not said. */
  at?: string;
  /** The same, by its number. */
  line?: number;
  /** The file that it names, where it is not the edited one. */
  in?: string;
  says?: string | readonly string[];
  /** Further files of the case. */
  with?: Files;
}

/** An edit of a file: its first `find` becomes `put`. */
export type Row = readonly [name: string, find: string, put: string, code: string, expectation?: Expectation];

/** Malformed inputs that are made by edits of one file of the base. */
export function malformed(file: string, rows: readonly Row[]): Malformed[] {
  return rows.map(([name, find, put, code, expectation = {}]) => {
    const text = edited(file, find, put);
    const files = { [file]: text, ...expectation.with };
    const place = expectation.in ?? file;
    const there = place === file ? text : textIn(files, place);
    const edit = lineOfEdit(baseText(file), text);
    return { name, files, file: place, line: lineIn(there, expectation, edit), ...saying(code, expectation) };
  });
}

/** A file, or files, of the folder, and the message about one of them at its first line or where `at` stands. */
export type FolderRow = readonly [name: string, files: Files, file: string, code: string, expectation?: Expectation];

/** Malformed inputs that are made by putting files into the base or taking them away. */
export function malformedFolder(rows: readonly FolderRow[]): Malformed[] {
  return rows.map(([name, files, file, code, expectation = {}]) => ({
    name,
    files,
    file,
    line: lineIn(textIn(files, file), expectation, 1),
    ...saying(code, expectation),
  }));
}

/** Inputs that are right, made by edits of one file of the base. */
export function valid(file: string, rows: readonly (readonly [name: string, find: string, put: string])[]): Valid[] {
  return rows.map(([name, find, put]) => ({ name, files: { [file]: edited(file, find, put) } }));
}

function saying(
  code: string,
  { warns = false, says = [] }: Expectation,
): Pick<Malformed, 'code' | 'severity' | 'says'> {
  return { code, severity: warns ? 'warning' : 'error', says: [says].flat() };
}

/** The text of a file of the case; of a folder, of bytes and of what is not there, nothing. */
function textIn(files: Files, path: string): string {
  const text = files[path];
  if (typeof text === 'string') return text;
  return text === undefined && /\.\w+$/.test(path) ? baseText(path) : '';
}

function lineIn(text: string, { at, line }: Expectation, otherwise: number): number {
  return line ?? (at === undefined ? otherwise : lineOf(text, at));
}

function lineOf(text: string, snippet: string): number {
  const at = text.indexOf(snippet);
  if (at < 0) throw new Error(`the edited file has no «${snippet}»`);
  return text.slice(0, at).split('\n').length;
}

/** The first line that the edit has changed or brought in, blank ones aside. */
function lineOfEdit(before: string, after: string): number {
  let at = 0;
  while (at < after.length && before[at] === after[at]) at += 1;
  while (after[at] === '\n') at += 1;
  return after.slice(0, at).split('\n').length;
}
