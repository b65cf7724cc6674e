import { textIn } from '../../corpus/text/text-in.ts';
import type { Paper } from '../../importing/paper/block.ts';
import { readText } from '../../importing/readers/read-text.ts';
import { workbenchWords } from '../words.ts';

/** What was given: a paper to be recognised, or the file of a document to be mended. */
export type Given =
  | { kind: 'paper'; name: string; paper: Paper; sourceText: string; sourceKind: 'extraction' }
  | { kind: 'document'; slug: string; text: string; source?: { file: string; text: string } }
  | { kind: 'refused'; why: string };

/** No text of a document is longer: the same bound as for source texts in a content folder. */
const MAX_BYTES = 4_000_000;

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
  if (file.size > MAX_BYTES) return { kind: 'refused', why: words.large(name) };
  switch (ending) {
    case 'txt':
    case 'mdx':
      return readTextFile(file, ending);
    case 'docx':
    case 'doc':
    case 'rtf':
    case 'odt':
      return { kind: 'refused', why: words.word(name) };
    case 'pdf':
      return { kind: 'refused', why: words.pdf(name) };
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

const ofText = (name: string, text: string): Given => ({
  kind: 'paper',
  name,
  paper: readText(text),
  sourceText: text,
  sourceKind: 'extraction',
});
