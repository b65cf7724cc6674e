import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { text } from 'node:stream/consumers';
import { decode } from '../../corpus/text/decode.ts';
import { readText } from '../../importing/readers/read-text.ts';
import type { Paper } from '../../importing/paper/block.ts';
import { visible } from '../../vietnamese/encoding/invisible.ts';
import { Refusal } from '../refusal.ts';

/** A paper with the text that the office keeps of it. */
export interface ReadPaper {
  paper: Paper;
  /** What goes to `nguon/`, and what the draft is compared with. */
  sourceText: string;
  sourceKind: 'signed' | 'scan' | 'extraction';
}

const MAX_BYTES = 20_000_000;

/**
 * Reads one file by its ending, or the standard input where `path` is “-”.
 * @throws Refusal with what to do where the file is of no known kind, too large or not there
 */
export async function readPaper(path: string): Promise<ReadPaper> {
  if (path === '-') return ofText(await text(process.stdin));
  const name = visible(basename(path));
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new Refusal(`không thấy tệp «${name}». Sửa: kiểm tra lại đường dẫn.`);
  if (found.size > MAX_BYTES) {
    throw new Refusal(
      `tệp «${name}» quá ${MAX_BYTES / 1_000_000} MB. Sửa: bỏ hình ảnh trong tệp, hoặc tách thành nhiều tệp.`,
    );
  }
  switch (extname(path).toLowerCase()) {
    case '.txt': {
      const { text: read, issues } = decode(name, await readFile(path));
      if (read === undefined) throw new Refusal(`${issues[0]!.message} Sửa: ${issues[0]!.fix}`);
      return ofText(read);
    }
    default:
      throw new Refusal(`chưa đọc được tệp «${name}». Sửa: dùng tệp .txt, hoặc dán chữ của văn bản với --from -.`);
  }
}

const ofText = (read: string): ReadPaper => ({ paper: readText(read), sourceText: read, sourceKind: 'extraction' });
