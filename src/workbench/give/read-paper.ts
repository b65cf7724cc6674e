import { textIn } from '../../corpus/text/text-in.ts';
import type { Paper } from '../../importing/paper/block.ts';
import { sourceText } from '../../importing/paper/source-text.ts';
import { readText } from '../../importing/readers/read-text.ts';
import { type OldEncoding, OldFont, textInUnicode } from '../../importing/readers/old-fonts.ts';
import { Unreadable } from '../../importing/readers/unreadable.ts';
import type { Sheet } from '../../importing/workbook/sheet.ts';
import { unitTable } from '../../importing/workbook/unit-table.ts';
import { workbenchWords } from '../words.ts';

/** What was given: a paper to be recognised, or the file of a document to be mended. */
export type Given =
  | { kind: 'paper'; name: string; paper: Paper; sourceText: string; sourceKind: 'extraction' | 'scan' }
  | { kind: 'document'; slug: string; text: string; source?: { file: string; text: string } }
  | { kind: 'workbook'; name: string; sheets: Sheet[] }
  | OldFontGiven
  | { kind: 'refused'; why: string };

/** What is written in a font from before Unicode; it is read once a person has seen what becomes of its words. */
export interface OldFontGiven {
  kind: 'old-font';
  encoding: OldEncoding;
  before: string;
  after: string;
  convert(): Promise<Given>;
}

/** No text of a document is longer: the same bound as for source texts in a content folder; a file of an office has more. */
const MAX_BYTES = { text: 4_000_000, printed: 20_000_000 };
const PRINTED: ReadonlySet<string> = new Set(['docx', 'docm', 'pdf', 'xlsx', 'xlsm', 'xls']);

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
export async function readPaper(file: File, mayConvert = false): Promise<Given> {
  const { name } = file;
  const ending = /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
  const most = PRINTED.has(ending) ? MAX_BYTES.printed : MAX_BYTES.text;
  if (file.size > most) return { kind: 'refused', why: words.large(name, most / 1_000_000) };
  switch (ending) {
    case 'txt':
    case 'mdx':
      return readTextFile(file, ending, mayConvert);
    case 'docx':
    case 'docm':
    case 'pdf':
      return readPrinted(file, ending, mayConvert);
    case 'xlsx':
    case 'xlsm':
    case 'xls':
    case 'csv':
      return readTable(file, ending);
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

/** Pasted text: a list of units where it was copied from a workbook, else a paper. */
export async function readPasted(pasted: string): Promise<Given> {
  const text = pasted.replace(/\r\n?/g, '\n').normalize('NFC');
  if (!text.includes('\t')) return ofText('', text, false);
  const sheets = (await import('../../importing/readers/read-workbook.ts')).readCsv(text);
  return sheets.some(unitTable) ? { kind: 'workbook', name: '', sheets } : ofText('', text, false);
}

/** A table of units or tasks; the reader of workbooks is loaded when there is one. */
async function readTable(file: File, ending: string): Promise<Given> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { readCsv, readWorkbook } = await import('../../importing/readers/read-workbook.ts');
  if (ending !== 'csv') {
    return orRefused(
      file.name,
      () => readPaper(file),
      async () => ({ kind: 'workbook', name: file.name, sheets: await readWorkbook(bytes) }),
    );
  }
  const { text, issues } = textIn(file.name, bytes);
  if (text !== undefined) return { kind: 'workbook', name: file.name, sheets: readCsv(text) };
  return { kind: 'refused', why: words.encoding(file.name, `${issues[0]!.message} Sửa: ${issues[0]!.fix}`) };
}

/** What a reader gives; the reason that it has, where it refuses. */
async function orRefused(name: string, again: () => Promise<Given>, read: () => Promise<Given>): Promise<Given> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof OldFont) {
      const { encoding, words: before, converted: after } = error;
      return { kind: 'old-font', encoding, before, after, convert: again };
    }
    if (!(error instanceof Unreadable)) throw error;
    return { kind: 'refused', why: words.encoding(name, error.message) };
  }
}

async function readTextFile(file: File, ending: 'txt' | 'mdx', mayConvert: boolean): Promise<Given> {
  const { text, issues } = textIn(file.name, new Uint8Array(await file.arrayBuffer()));
  if (text === undefined) {
    const [issue] = issues;
    return { kind: 'refused', why: words.encoding(file.name, `${issue!.message} Sửa: ${issue!.fix}`) };
  }
  if (ending === 'mdx') return { kind: 'document', slug: file.name.replace(/\.mdx$/i, ''), text };
  return ofText(file.name, text, mayConvert);
}

/** Word and PDF; their readers are large, and loaded when there is such a file. */
async function readPrinted(file: File, ending: 'docx' | 'docm' | 'pdf', mayConvert: boolean): Promise<Given> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const again = (): Promise<Given> => readPaper(file, true);
  return orRefused(file.name, again, async () =>
    ofPaper(
      file.name,
      ending === 'pdf'
        ? await (await import('../../importing/readers/read-pdf.ts')).readPdf(bytes, { mayConvert })
        : await (await import('../../importing/readers/read-word.ts')).readWord(bytes, { mayConvert }),
    ),
  );
}

/** A paper with the text that is kept of it. */
export const ofPaper = (name: string, paper: Paper): Extract<Given, { kind: 'paper' }> => ({
  kind: 'paper',
  name,
  paper,
  sourceText: sourceText(paper.blocks),
  sourceKind: paper.origin === 'scan' ? 'scan' : 'extraction',
});

const ofText = (name: string, given: string, mayConvert: boolean): Promise<Given> =>
  orRefused(
    name,
    () => ofText(name, given, true),
    () => {
      const { text, remarks } = textInUnicode(given, mayConvert);
      const paper = { ...readText(text), remarks };
      return Promise.resolve({ kind: 'paper', name, paper, sourceText: text, sourceKind: 'extraction' });
    },
  );
