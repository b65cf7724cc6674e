import { getDocumentProxy } from 'unpdf';
import { type Inspected, unlike } from './inspected.ts';
import { forbiddenIn } from './pdf-names.ts';

/** What a PDF says of itself beside its text. */
const PROPERTIES = ['Author', 'Title', 'Subject', 'Keywords'];

/** Fewer letters than that on a page are the number of a page or a stamp, not its text. */
const FEWEST_LETTERS = 20;

/** Looks into a PDF. */
export async function inspectPdf(bytes: Uint8Array): Promise<Inspected> {
  if (String.fromCharCode(...bytes.subarray(0, 5)) !== '%PDF-') return unlike('tệp không phải PDF');
  const unsafe = forbiddenIn(bytes);
  try {
    // The reader takes the bytes that it is given for its own.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    const pages: string[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      page.cleanup();
    }
    const info = new Map<string, unknown>(Object.entries((await pdf.getMetadata()).info));
    await pdf.loadingTask.destroy();
    const said = PROPERTIES.map((key) => info.get(key)).map((value) => (typeof value === 'string' ? value.trim() : ''));
    return {
      unsafe,
      text: [...pages, ...said].join('\n\n').normalize('NFC'),
      isReadable: pages.every((page) => page.replace(/\s/g, '').length >= FEWEST_LETTERS),
      properties: said[0] === '' ? [] : ['tác giả'],
    };
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    if (!isLocked && unsafe.length === 0) return unlike('tệp PDF bị hỏng, không mở được');
    const lock = 'khoá mã hoá hoặc mật khẩu';
    return {
      unsafe: [...new Set([...unsafe, ...(isLocked ? [lock] : [])])],
      text: '',
      isReadable: false,
      properties: [],
    };
  }
}
