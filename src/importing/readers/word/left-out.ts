import type { Removal } from '../../paper/removal.ts';
import { relatedPart, relatedParts, type WordPackage } from './word-package.ts';
import { attributeOf, below, childrenOf, parseXml, wordsOf } from './xml.ts';

/** What a Word file has beside the text of its pages. */
export interface LeftOut {
  removals: Removal[];
  remarks: string[];
}

/** Heads and feet of pages, notes and comments, pictures and objects: what does not come with the text, by name. */
export function leftOutOf(file: WordPackage, document: Document): LeftOut {
  const heads = ['header', 'footer'].flatMap((kind) => relatedParts(file, kind));
  const headTexts = heads.map((path) => wordsOf(parseXml(file.parts.get(path)!))).filter((text) => /\p{L}/u.test(text));
  const notes = ['footnote', 'endnote'].flatMap((kind) => notesOf(file, document, kind));
  const comments = below(document, 'w:commentReference').length;
  const pictures = below(document, 'w:drawing', 'w:pict', 'w:object').filter(hasPicture).length;
  const outside = below(document, 'w:altChunk', 'w:subDoc', 'dgm:relIds', 'c:chart').length;
  return {
    removals: [
      ...[...new Set(headTexts)].map((text): Removal => ({ text, why: 'running-head' })),
      ...notes.map((text): Removal => ({ text, why: 'note' })),
    ],
    remarks: [
      ...(notes.length > 0
        ? [
            `tệp có ${notes.length} chú thích ở chân trang, đã để ngoài lời văn: xem lại, rồi chép vào <Passage id="chu-thich"> ở cuối lời văn.`,
          ]
        : []),
      ...(comments > 0
        ? [
            `tệp còn ${comments} ghi chú bên lề (comment), không phải lời văn nên đã bỏ: xem lại tệp có đúng là bản đã ban hành không.`,
          ]
        : []),
      ...(pictures > 0
        ? [
            `tệp có ${pictures} hình ảnh hoặc vật nhúng; chữ trong hình không đọc được: xem lại, hình có lời văn thì gõ thêm.`,
          ]
        : []),
      ...(outside > 0
        ? [`tệp có ${outside} phần là sơ đồ, biểu đồ hoặc tệp ghép vào, không đọc được: xem lại và gõ thêm.`]
        : []),
    ],
  };
}

function notesOf(file: WordPackage, document: Document, kind: string): string[] {
  const ids = below(document, `w:${kind}Reference`).map((one) => attributeOf(one, 'w:id'));
  const part = ids.length > 0 ? relatedPart(file, `${kind}s`) : undefined;
  const notes = childrenOf(part?.documentElement).filter((one) => ids.includes(attributeOf(one, 'w:id')));
  return notes.map(wordsOf).filter(Boolean);
}

const hasPicture = (element: Element): boolean => below(element, 'pic:pic', 'v:imagedata', 'o:OLEObject').length > 0;
