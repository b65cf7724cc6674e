import { encodingOfFace, inUnicode } from '../old-fonts.ts';
import { LabelCounter } from './labels.ts';
import type { Lists } from './numbering.ts';
import type { Styles } from './styles.ts';
import { below, child, type XmlElement } from './xml.ts';

/**
 * Writes the numbers and signs that Word only prints before the paragraphs of its lists into their text.
 * @returns the labels whose kind of counting is not known
 */
export function setLabels(document: Document, lists: Lists, styles: Styles): string[] {
  const counter = new LabelCounter(lists);
  const guesses: string[] = [];
  // Where the end of a paragraph is struck out, it is one with the next, which gives the number.
  let joined: XmlElement | undefined;
  for (const paragraph of below(document, 'w:p')) {
    const start = joined ?? paragraph;
    joined = child(paragraph, 'w:pPr', 'w:rPr', 'w:del') ? start : undefined;
    if (joined) continue;
    const inList = styles.list(paragraph);
    if (!inList) continue;
    const list = lists.get(inList.list);
    const names = styles.names(paragraph);
    const ofStyle = list?.levels.findIndex(({ style }) => style !== undefined && names.includes(style)) ?? -1;
    const label = counter.next(inList.list, inList.depth ?? Math.max(ofStyle, 0));
    if (!label || label.text === '') continue;
    const encoding = encodingOfFace(label.font);
    const text = encoding ? inUnicode(label.text, encoding, label.font) : label.text;
    if (label.isGuess) guesses.push(text);
    insertText(start, text + label.gap);
  }
  return guesses;
}

function insertText(paragraph: XmlElement, text: string): void {
  const document = paragraph.ownerDocument;
  const run = document.createElement('w:r');
  const words = document.createElement('w:t');
  words.appendChild(document.createTextNode(text));
  run.appendChild(words);
  const properties = child(paragraph, 'w:pPr');
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
}
