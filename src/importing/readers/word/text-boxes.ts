import { below, child, childrenOf, remove, unwrap, wordsOf } from './xml.ts';

/**
 * Text boxes set down behind the paragraph that they hang on, for text has one order; of shapes that stand twice, for newer
 * and for older programs, the newer stays.
 * @returns the words of the boxes
 */
export function setDownBoxes(document: Document): string[] {
  for (const both of below(document, 'mc:AlternateContent')) keepOne(both);
  const boxes = below(document, 'w:txbxContent');
  const words = boxes.map(wordsOf).filter(Boolean);
  for (const box of boxes.toReversed()) {
    const paragraph = paragraphAbove(box);
    if (!paragraph?.parentNode) continue;
    for (const part of childrenOf(box).toReversed()) paragraph.parentNode.insertBefore(part, paragraph.nextSibling);
    remove(box);
  }
  return words;
}

function keepOne(both: Element): void {
  const kept = child(both, 'mc:Choice') ?? child(both, 'mc:Fallback');
  for (const part of childrenOf(both)) {
    if (part === kept) unwrap(part);
    else remove(part);
  }
  unwrap(both);
}

function paragraphAbove(element: Node): Node | undefined {
  for (let at = element.parentNode; at; at = at.parentNode) {
    if (at.nodeName === 'w:p') return at;
  }
  return undefined;
}
