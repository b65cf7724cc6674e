import { findLegacyEncoding } from '../../vietnamese/encoding/legacy-encoding.ts';
import { blockText, type Paper } from '../paper/block.ts';
import { OldFont, oldFaceRemark } from './old-fonts.ts';
import { openPdf } from './pdf/open.ts';
import { toBlocks } from './pdf/to-blocks.ts';
import { Unreadable } from './unreadable.ts';

export interface PdfOptions {
  /** A person has confirmed that text in faces of TCVN3 and VNI becomes Unicode. */
  mayConvert?: boolean;
}

/** A PDF whose pages are only pictures: it holds no letters until a machine has recognised them. */
export class OnlyPictures extends Unreadable {
  override name = 'OnlyPictures';
}

/** A page with fewer letters is a picture, whatever else stands on it. */
const FEWEST_LETTERS = 20;

/**
 * A paper from a PDF.
 * @throws OnlyPictures where no page has letters, Unreadable where it cannot be read for another reason
 */
export async function readPdf(bytes: Uint8Array, { mayConvert = false }: PdfOptions = {}): Promise<Paper> {
  const { pages, oldFaces, isRecognised } = await openPdf(bytes, mayConvert);
  const empty = pages.filter(
    ({ runs }) => runs.reduce((sum, { text }) => sum + text.trim().length, 0) < FEWEST_LETTERS,
  );
  if (empty.length === pages.length) {
    throw new OnlyPictures(
      'tệp PDF này là bản chụp, không có chữ. Sửa: nhập tệp Word của văn bản; hoặc dùng lệnh npm run import trên máy có tesseract để nhận dạng chữ.',
    );
  }
  const [old] = oldFaces;
  if (old && !mayConvert) throw new OldFont(...old);
  const blocks = toBlocks(pages);
  const sign = findLegacyEncoding(blocks.map(blockText).join('\n'));
  if (sign)
    throw new Unreadable(
      `chữ trong tệp viết bằng bảng mã ${sign.name}. Sửa: nhập tệp Word của văn bản, đã chuyển sang Unicode.`,
    );
  return {
    blocks,
    origin: isRecognised ? 'scan' : 'pdf',
    remarks: [
      ...(empty.length > 0
        ? [
            `trang ${empty.map(({ number }) => number).join(', ')} không có chữ đọc được (hình chụp hoặc trang trống): xem lại, có lời văn thì gõ thêm.`,
          ]
        : []),
      ...[...oldFaces].map((one) => oldFaceRemark(...one)),
    ],
  };
}
