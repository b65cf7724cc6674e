import { textIn } from '../../corpus/text/text-in.ts';
import type { Paper } from '../../importing/paper/block.ts';
import { sourceText } from '../../importing/paper/source-text.ts';
import { readText } from '../../importing/readers/read-text.ts';
import { Unreadable } from '../../importing/readers/unreadable.ts';
import { workbenchWords } from '../words.ts';

/** What was given: a paper to be recognised, or the file of a document to be mended. */
export type Given =
  | { kind: 'paper'; name: string; paper: Paper; sourceText: string; sourceKind: 'extraction' | 'scan' }
  | { kind: 'document'; slug: string; text: string; source?: { file: string; text: string } }
  | { kind: 'refused'; why: string };

/** No text of a document is longer: the same bound as for source texts in a content folder; a file of an office has more. */
const MAX_BYTES = { text: 4_000_000, printed: 20_000_000 };
const PRINTED: ReadonlySet<string> = new Set(['docx', 'docm', 'pdf']);

const words = workbenchWords.papers;

/** Reads what was given together: the file of a document may come with the text of its source. */
export async function readGiven(files: readonly File[]): Promise<Given> {
  const all = await Promise.all(files.map((file) => readPaper(file)));
  const document = all.find((given) => given.kind === 'document');
  const paper = all.find((given) => given.kind === 'paper');
  if (!document || !paper || all.length > 2) return all[0]!;
  return { ...document, source: { file: paper.name, text: paper.sourceText } };
}

/** Reads what was dropped or chosen, by its ending. What cannot be read yet is said, with the way on. */
export async function readPaper(file: File): Promise<Given> {
  const { name } = file;
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const most = PRINTED.has(ending) ? MAX_BYTES.printed : MAX_BYTES.text;
  if (file.size > most) return { kind: 'refused', why: words.large(name, most / 1_000_000) };
  switch (ending) {
    case 'txt':
    case 'mdx':
      return readTextFile(file, ending);
    case 'docx':
    case 'docm':
    case 'pdf':
      return readPrinted(file, ending);
    case 'doc':
    case 'rtf':
    case 'odt':
      return { kind: 'refused', why: words.oldWord(name) };
    case 'png':
    case 'jpg':
    case 'jpeg':
    case 'tif':
    case 'tiff':
      return { kind: 'refused', why: words.picture(name) };
    default:
      return { kind: 'refused', why: words.other(name) };
  }
}

/** Pasted text as a paper. */
export const readPasted = (text: string): Given => ofText('', text.replace(/\r\n?/g, '\n').normalize('NFC'));

async function readTextFile(file: File, ending: 'txt' | 'mdx'): Promise<Given> {
  const { text, issues } = textIn(file.name, new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) {
    const [issue] = issues;
    return { kind: 'refused', why: words.encoding(file.name, `${issue!.message} Sửa: ${issue!.fix}`) };
  }
  if (ending === 'mdx') return { kind: 'document', slug: file.name.replace(/\.mdx$/i, ''), text };
  return ofText(file.name, text);
}

/** Word and PDF; their readers are large, and loaded when there is such a file. */
async function readPrinted(file: File, ending: 'docx' | 'docm' | 'pdf'): Promise<Given> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const paper =
      ending === 'pdf'
        ? await (await import('../../importing/readers/read-pdf.ts')).readPdf(bytes)
        : await (await import('../../importing/readers/read-word.ts')).readWord(bytes);
    return {
      kind: 'paper',
      name: file.name,
      paper,
      sourceText: sourceText(paper.blocks),
      sourceKind: paper.origin === 'scan' ? 'scan' : 'extraction',
    };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'refused', why: words.encoding(file.name, error.message) };
  }
}

const ofText = (name: string, text: string): Given => ({
  kind: 'paper',
  name,
  paper: readText(text),
  sourceText: text,
  sourceKind: 'extraction',
});
