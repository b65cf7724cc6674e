import { OldFont, oldFaceRemark } from '../old-fonts.ts';
import type { Removal } from '../../paper/removal.ts';
import { acceptChanges } from './changes.ts';
import { leftOutOf } from './left-out.ts';
import { readLists } from './numbering.ts';
import { setLabels } from './set-labels.ts';
import { setLooks } from './set-looks.ts';
import { Styles } from './styles.ts';
import { setDownBoxes } from './text-boxes.ts';
import { relatedPart, withDocument, type WordPackage } from './word-package.ts';
import { below, parseXml, remove, unwrap, writeXml } from './xml.ts';

/** A Word file in which the text says all that its paper shows. */
export interface Settled {
  bytes: Uint8Array;
  /** All words of it, to be held against what is read of it. */
  words: string;
  removals: Removal[];
  remarks: string[];
}

/**
 * Writes into a document what Word only makes at printing or what stands in its styles: numbers of lists, bold and capitals,
 * text boxes, changes that were made. What goes is named.
 * @param mayConvert a person has confirmed that old faces are to become Unicode
 * @throws Unreadable where old faces stand in it and nobody has confirmed it
 */
export function settle(file: WordPackage, mayConvert: boolean): Settled {
  const document = parseXml(file.parts.get(file.main)!);
  const styles = new Styles(relatedPart(file, 'styles'));
  const boxes = setDownBoxes(document);
  const formulas = setFormulas(document);
  for (const shell of below(document, 'w:fldSimple', 'w:dir', 'w:bdo')) unwrap(shell);
  for (const above of below(document, 'w:rt')) remove(above);
  for (const shell of below(document, 'w:ruby', 'w:rubyBase')) unwrap(shell);
  const changes = acceptChanges(document);
  const left = leftOutOf(file, document);
  const guesses = setLabels(document, readLists(relatedPart(file, 'numbering')), styles);
  const { hidden, oldFaces } = setLooks(document, styles, mayConvert);
  const [old] = oldFaces;
  if (old && !mayConvert) throw new OldFont(...old);
  return {
    bytes: withDocument(file, writeXml(document)),
    words: below(document, 'w:t')
      .map(({ textContent }) => textContent)
      .join(''),
    removals: [...changes.removals, ...hidden.map((text): Removal => ({ text, why: 'hidden' })), ...left.removals],
    remarks: [
      ...left.remarks,
      ...(changes.added.length + changes.removals.length > 0 ? [changesRemark(changes.added, changes.removals)] : []),
      ...(hidden.length > 0 ? [`tệp có chữ ẩn, không in ra giấy nên đã bỏ: ${quoted(hidden)}. Xem lại.`] : []),
      ...(boxes.length > 0
        ? [`tệp có ${boxes.length} khung chữ (text box): ${quoted(boxes)}. Xem lại chỗ đặt chữ đó trong lời văn.`]
        : []),
      ...(formulas.length > 0
        ? [`tệp có công thức, chỉ đọc được các chữ số và dấu của nó: ${quoted(formulas)}. Xem lại.`]
        : []),
      ...(guesses.length > 0
        ? [`tệp đánh số tự động theo kiểu chương trình không có, đã ghi bằng chữ số: ${quoted(guesses)}. Xem lại.`]
        : []),
      ...[...oldFaces].map((one) => oldFaceRemark(...one)),
    ],
  };
}

/** So much is shown of what is doubtful. */
const SHOWN = 60;
/** So many places are shown. */
const PLACES = 3;

const quoted = (texts: readonly string[]): string =>
  texts
    .slice(0, PLACES)
    .map((text) => `«${text.replace(/\s+/g, ' ').slice(0, SHOWN)}»`)
    .join(', ') + (texts.length > PLACES ? ` và ${texts.length - PLACES} chỗ khác` : '');

function changesRemark(added: readonly string[], struck: readonly Removal[]): string {
  const parts = [
    ...(added.length > 0 ? [`nhận chữ thêm vào ${quoted(added)}`] : []),
    ...(struck.length > 0 ? [`bỏ chữ đã xoá ${quoted(struck.map(({ text }) => text))}`] : []),
  ];
  return `tệp còn lưu vết sửa (track changes): đã ${parts.join(', ')}. Xem lại tệp có đúng là bản đã ban hành không.`;
}

/** A formula as the signs that it is made of, one after the other. */
function setFormulas(document: Document): string[] {
  return below(document, 'm:oMath').map((formula) => {
    const text = below(formula, 'm:t')
      .map(({ textContent }) => textContent)
      .join('');
    const run = document.createElement('w:r');
    const words = document.createElement('w:t');
    words.appendChild(document.createTextNode(text));
    run.appendChild(words);
    formula.parentNode!.replaceChild(run, formula);
    if (run.parentNode?.nodeName === 'm:oMathPara') unwrap(run.parentNode as Element);
    return text;
  });
}
