import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { decode } from '../../corpus/text/decode.ts';
import type { Paper } from '../../importing/paper/block.ts';
import { sourceText } from '../../importing/paper/source-text.ts';
import { textInUnicode } from '../../importing/readers/old-fonts.ts';
import { OnlyPictures, readPdf } from '../../importing/readers/read-pdf.ts';
import { readText } from '../../importing/readers/read-text.ts';
import { readWord } from '../../importing/readers/read-word.ts';
import { readCsv, readWorkbook } from '../../importing/readers/read-workbook.ts';
import { Unreadable } from '../../importing/readers/unreadable.ts';
import type { Sheet } from '../../importing/workbook/sheet.ts';
import { unitTable } from '../../importing/workbook/unit-table.ts';
import { visible } from '../../vietnamese/encoding/invisible.ts';
import { machineFault } from '../machine-fault.ts';
import { convertToWord, NEEDS_OFFICE } from '../programs/convert-to-word.ts';
import { findOffice } from '../programs/office.ts';
import { Refusal } from '../refusal.ts';
import { recognise } from './recognise.ts';

/** A paper with the text that the office keeps of it. */
export interface ReadPaper {
  paper: Paper;
  /** What goes to `nguon/`, and what the draft is compared with. */
  sourceText: string;
  sourceKind: 'signed' | 'scan' | 'extraction';
  /** Of a scan: a page of HTML on which a person holds what was recognised against the pictures. */
  comparison?: string;
}

/** A workbook of units, or of tasks. */
export interface ReadSheets {
  sheets: Sheet[];
}

export interface ReadOptions {
  /** A person has confirmed that text in TCVN3 and VNI becomes Unicode. */
  mayConvert: boolean;
  /** Says where programs are. */
  env: NodeJS.ProcessEnv;
}

const MAX_BYTES = 20_000_000;
const PICTURES = ['.png', '.jpg', '.jpeg', '.tif', '.tiff'];
/** What LibreOffice turns into .docx. */
const OLD = ['.doc', '.rtf', '.odt'];
const WORKBOOKS = ['.xlsx', '.xlsm', '.xls'];

/**
 * Reads one file by its ending, or the standard input where `path` is “-”.
 * @throws Refusal with what to do where the file cannot be read
 */
export async function readGiven(path: string, options: ReadOptions): Promise<ReadPaper | ReadSheets> {
  try {
    if (path === '-') return ofPasted(await text(process.stdin), options);
    const name = visible(basename(path));
    const found = await stat(path).catch(() => undefined);
    if (!found?.isFile()) throw new Refusal(`không thấy tệp «${name}». Sửa: kiểm tra lại đường dẫn.`);
    if (found.size === 0) throw new Refusal(`tệp «${name}» trống, không có gì để nhập. Sửa: xin lại tệp.`);
    if (found.size > MAX_BYTES) {
      throw new Refusal(
        `tệp «${name}» quá ${MAX_BYTES / 1_000_000} MB. Sửa: bỏ hình ảnh trong tệp, hoặc tách thành nhiều tệp.`,
      );
    }
    return await byEnding(name, extname(path).toLowerCase(), await readFile(path), options);
  } catch (error) {
    if (error instanceof Refusal || machineFault(error) !== undefined) throw error;
    if (error instanceof Unreadable) throw new Refusal(error.message);
    throw new Refusal('không đọc được tệp này. Sửa: mở bằng chương trình của nó, lưu thành .docx rồi nhập tệp đó.', {
      cause: error,
    });
  }
}

async function byEnding(
  name: string,
  ending: string,
  bytes: Buffer,
  options: ReadOptions,
): Promise<ReadPaper | ReadSheets> {
  if (ending === '.txt') return ofText(textOf(name, bytes), options);
  if (ending === '.csv') return { sheets: readCsv(textOf(name, bytes)) };
  if (WORKBOOKS.includes(ending)) return { sheets: await readWorkbook(new Uint8Array(bytes)) };
  if (ending === '.docx' || ending === '.docm') return ofPaper(await readWord(new Uint8Array(bytes), options));
  if (ending === '.pdf') return pdfOrScan(bytes, options);
  if (OLD.includes(ending)) return ofPaper(await readWord(await asWord(name, ending, bytes, options), options));
  if (PICTURES.includes(ending)) return ofScan(ending, bytes, options);
  throw new Refusal(
    `chưa đọc được loại tệp «${name}». Sửa: dùng tệp .docx, .doc, .pdf, .txt, .xlsx, .csv hoặc ảnh chụp .png, .jpg, .tif; hoặc dán chữ với --from -.`,
  );
}

function textOf(name: string, bytes: Buffer): string {
  const { text: read, issues } = decode(name, bytes);
  if (read === undefined) throw new Refusal(`${issues[0]!.message} Sửa: ${issues[0]!.fix}`);
  return read;
}

async function pdfOrScan(bytes: Buffer, options: ReadOptions): Promise<ReadPaper> {
  try {
    return ofPaper(await readPdf(new Uint8Array(bytes), options));
  } catch (error) {
    if (error instanceof OnlyPictures) return ofScan('.pdf', bytes, options);
    throw error;
  }
}

async function ofScan(ending: string, bytes: Uint8Array, { env }: ReadOptions): Promise<ReadPaper> {
  const { paper, comparison } = await recognise(ending, bytes, env);
  return { ...ofPaper(paper), ...(comparison !== undefined && { comparison }) };
}

async function asWord(name: string, ending: string, bytes: Uint8Array, { env }: ReadOptions): Promise<Uint8Array> {
  if (!findOffice(env)) throw new Refusal(NEEDS_OFFICE);
  const word = await convertToWord(ending, bytes, env);
  if (word) return word;
  throw new Refusal(
    `LibreOffice không mở được tệp «${name}» (hỏng hoặc có mật khẩu). Sửa: mở trong Word, lưu thành .docx rồi nhập tệp đó.`,
  );
}

/** What was pasted: a list of units, where a workbook was copied, else the text of a paper. */
function ofPasted(given: string, options: ReadOptions): ReadPaper | ReadSheets {
  const sheets = readCsv(given);
  return sheets.some(unitTable) ? { sheets } : ofText(given, options);
}

function ofText(given: string, { mayConvert }: ReadOptions): ReadPaper {
  const { text: read, remarks } = textInUnicode(given, mayConvert);
  return { paper: { ...readText(read), remarks }, sourceText: read, sourceKind: 'extraction' };
}

export const ofPaper = (paper: Paper): ReadPaper => ({
  paper,
  sourceText: sourceText(paper.blocks),
  sourceKind: paper.origin === 'scan' ? 'scan' : 'extraction',
});
