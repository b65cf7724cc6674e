import type { Sourced } from '../corpus/content.ts';
import { conflictsInPlainText } from '../corpus/entry/plain-text.ts';
import type { ParsedFile } from '../corpus/entry/parsed-file.ts';
import { readDocument } from '../corpus/entry/read-document.ts';
import { readUnit } from '../corpus/entry/read-yaml.ts';
import type { ContentFile } from '../corpus/folder/places.ts';
import type { GateFinding } from '../corpus/gate/gate.ts';
import { characterIssues } from '../corpus/text/characters.ts';
import { textIn } from '../corpus/text/text-in.ts';
import type { Issue } from '../issues/issue.ts';
import { GATE } from './confidential/gate/gate.ts';

/** A file that somebody is writing and that no folder holds yet. */
export interface OwnFile {
  file: ContentFile;
  /** Absent where the text cannot be read. */
  text?: string;
  entry?: Sourced<unknown>;
  issues: Issue[];
  found: GateFinding[];
}

/** Reads it as the file of a folder is read. */
export function readOwnFile(file: ContentFile, written: string): OwnFile {
  const { text, issues: decoding } = textIn(file.path, new TextEncoder().encode(written));
  if (text === undefined) return { file, issues: decoding, found: GATE.findingsIn(file.path, '') };
  const { entry, issues } = parsed(file, text);
  return {
    file,
    text,
    ...(entry && { entry }),
    issues: [...decoding, ...characterIssues(file.path, text), ...issues],
    found: GATE.findingsIn(file.path, text),
  };
}

function parsed({ path, role, id }: ContentFile, text: string): ParsedFile {
  if (role === 'document') return readDocument({ file: path, text }, id);
  if (role === 'unit') return readUnit({ file: path, text }, id);
  return { issues: conflictsInPlainText(path, text) };
}

export const readable = ({ file, text }: OwnFile): [string, string][] =>
  text === undefined ? [] : [[file.path, text]];
