import mammoth from 'mammoth';
import { findLegacyEncoding } from '../../vietnamese/encoding/legacy-encoding.ts';
import { toNfc } from '../../vietnamese/normalize.ts';
import { blockText, type Paper } from '../paper/block.ts';
import { Unreadable } from './unreadable.ts';
import { settle } from './word/settle.ts';
import { toBlocks } from './word/to-blocks.ts';
import { openWord } from './word/word-package.ts';
import type { WordDocument } from './word/word-model.ts';
import { BROKEN } from './word/xml.ts';

export interface WordOptions {
  /** A person has confirmed that text in faces of TCVN3 and VNI becomes Unicode. */
  mayConvert?: boolean;
}

/**
 * A paper from a Word file (.docx).
 * @throws Unreadable where the file cannot be read, or holds no text
 */
export async function readWord(bytes: Uint8Array, { mayConvert = false }: WordOptions = {}): Promise<Paper> {
  const { bytes: settled, words, removals, remarks } = settle(openWord(bytes), mayConvert);
  const { document, notes } = await read(settled);
  const blocks = toBlocks(document);
  if (blocks.length === 0) throw new Unreadable(EMPTY);
  const text = blocks.map(blockText).join('\n');
  const sign = findLegacyEncoding(text);
  if (sign) throw new Unreadable(inOldEncoding(sign.name));
  const lost = lostWords(words, text);
  return {
    blocks,
    origin: 'word',
    removals,
    remarks: [
      ...remarks,
      ...notes,
      ...(lost === undefined ? [] : [`có chữ trong tệp không đọc được, gần «${lost}»: xem lại chỗ đó.`]),
    ],
  };
}

const EMPTY =
  'tệp Word không có chữ nào đọc được (có thể chỉ có hình chụp văn bản). Sửa: xin tệp có chữ, hoặc quét lại thành ảnh rồi nhập ảnh đó.';

const inOldEncoding = (name: string): string =>
  `chữ trong tệp viết bằng bảng mã ${name}. Sửa: chuyển tệp sang Unicode rồi nhập lại.`;

async function read(bytes: Uint8Array): Promise<{ document: WordDocument; notes: string[] }> {
  const found: { document?: WordDocument } = {};
  // In Node mammoth asks for `buffer`, in browsers for `arrayBuffer`.
  const input = { buffer: bytes, arrayBuffer: bytes.buffer } as unknown as Parameters<typeof mammoth.convertToHtml>[0];
  const transformDocument = (read: WordDocument): WordDocument => {
    found.document = read;
    return { ...read, children: [] };
  };
  let messages: readonly { message: string }[];
  try {
    ({ messages } = await mammoth.convertToHtml(input, { transformDocument }));
  } catch {
    throw new Unreadable(BROKEN);
  }
  if (!found.document) throw new Unreadable(BROKEN);
  const signs = messages.filter(({ message }) => message.includes('w:sym')).length;
  return {
    document: found.document,
    notes: signs > 0 ? [`tệp có ${signs} ký hiệu của phông ký hiệu không đọc được: xem lại và gõ thêm.`] : [],
  };
}

/** The words before the first of the file that were not read, or undefined where all were. */
function lostWords(words: string, text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const letter of bare(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let seen = '';
  for (const letter of bare(words)) {
    const left = counts.get(letter) ?? 0;
    if (left === 0) return seen.slice(-40);
    counts.set(letter, left - 1);
    seen += letter;
  }
  return undefined;
}

const bare = (text: string): string => toNfc(text).replace(/\s+/gu, '');
