import type { AttachmentEnding } from '../../domain/attachment/attachment-file.ts';
import { imageKind } from '../handbook/image-kind.ts';
import { wordsInImage } from '../handbook/words-in-image.ts';
import { type Inspected, unlike } from './inspected.ts';

/** Looks into an attachment: whether it is what its ending says, what it may not hold, what it says. Never throws. */
export async function inspectAttachment(path: string, bytes: Uint8Array): Promise<Inspected> {
  const ending = path.slice(path.lastIndexOf('.') + 1) as AttachmentEnding;
  if (ending === 'pdf') return (await import('./inspect-pdf.ts')).inspectPdf(bytes);
  if (ending === 'docx' || ending === 'xlsx') {
    return (await import('./inspect-office.ts')).inspectOffice(bytes, ending);
  }
  return inspectPicture(bytes, ending);
}

function inspectPicture(bytes: Uint8Array, ending: string): Inspected {
  if (imageKind(bytes) !== ending.replace('jpeg', 'jpg')) return unlike(`tệp không phải ảnh ${ending.toUpperCase()}`);
  return { unsafe: [], text: wordsInImage(bytes), isReadable: false, properties: [] };
}
