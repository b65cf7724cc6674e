import { encodingOfFace, inUnicode, isOld, type OldEncoding } from '../old-fonts.ts';
import type { Styles } from './styles.ts';
import { below, child, childrenOf, remove, wordsOf, type XmlElement } from './xml.ts';

/** What the looks of a document have told. */
export interface Looks {
  /** Words that are in the file and not on paper. */
  hidden: string[];
  /** Old faces that text is written in, each with some of its words as they are in the file. */
  oldFaces: Map<OldEncoding, string>;
}

/** How the drawn and the undrawn tables are named to whoever reads them on. */
export const DRAWN = 'drawn';
export const UNDRAWN = 'undrawn';

/**
 * Writes what styles bring to runs, paragraphs and tables into them, for the next reader looks at these alone. Hidden text
 * goes; capitals that only the look makes become capitals; text of old faces becomes Unicode where that is allowed.
 */
export function setLooks(document: Document, styles: Styles, mayConvert: boolean): Looks {
  const looks: Looks = { hidden: [], oldFaces: new Map() };
  for (const paragraph of below(document, 'w:p')) {
    const alignment = styles.alignment(paragraph);
    if (alignment !== undefined) setProperty(paragraph, 'w:pPr', 'w:jc', alignment);
    for (const run of runsOf(paragraph)) setRun(run, paragraph, styles, mayConvert, looks);
  }
  for (const table of below(document, 'w:tbl')) {
    setProperty(table, 'w:tblPr', 'w:tblStyle', styles.isDrawn(table) ? DRAWN : UNDRAWN);
  }
  return looks;
}

/** The runs of a paragraph, also inside links and fields; those of paragraphs inside it are theirs. */
function runsOf(element: XmlElement): XmlElement[] {
  return childrenOf(element).flatMap((one) =>
    one.nodeName === 'w:r' ? [one] : one.nodeName === 'w:p' || one.nodeName === 'w:pPr' ? [] : runsOf(one),
  );
}

function setRun(run: XmlElement, paragraph: XmlElement, styles: Styles, mayConvert: boolean, looks: Looks): void {
  const { isBold, isItalic, isHidden, isCaps, font } = styles.runLook(run, paragraph);
  if (isHidden) {
    const words = wordsOf(run);
    if (words !== '') looks.hidden.push(words);
    remove(run);
    return;
  }
  setProperty(run, 'w:rPr', 'w:b', String(isBold));
  setProperty(run, 'w:rPr', 'w:i', String(isItalic));
  const encoding = encodingOfFace(font);
  if (encoding) toUnicode(run, encoding, font!, mayConvert, looks);
  if (isCaps) rewrite(run, (text) => text.toUpperCase());
}

function toUnicode(run: XmlElement, encoding: OldEncoding, face: string, mayConvert: boolean, looks: Looks): void {
  // “ư” of TCVN3 is the sign that Word takes for a soft hyphen.
  for (const hyphen of childrenOf(run).filter(({ nodeName }) => nodeName === 'w:softHyphen')) {
    const words = run.ownerDocument.createElement('w:t');
    words.appendChild(run.ownerDocument.createTextNode('\u00ad'));
    run.replaceChild(words, hyphen);
  }
  const words = wordsOf(run);
  if (isOld(words) && !looks.oldFaces.has(encoding)) looks.oldFaces.set(encoding, words);
  if (mayConvert) rewrite(run, (text) => inUnicode(text, encoding, face));
}

function rewrite(run: XmlElement, to: (text: string) => string): void {
  for (const words of childrenOf(run).filter(({ nodeName }) => nodeName === 'w:t')) {
    const text = words.textContent ?? '';
    if (to(text) !== text) words.textContent = to(text);
  }
}

/** Sets one property of an element, in the place where it keeps them. */
function setProperty(element: XmlElement, place: string, name: string, value: string): void {
  const document = element.ownerDocument;
  let properties = child(element, place);
  if (!properties) {
    properties = document.createElement(place);
    element.insertBefore(properties, element.firstChild);
  }
  let property = child(properties, name);
  if (!property) {
    property = document.createElement(name);
    properties.insertBefore(property, properties.firstChild);
  }
  property.setAttribute('w:val', value);
}
