import type { Removal } from '../../paper/removal.ts';
import { below, child, remove, wordsOf } from './xml.ts';

/** What the traces of changes in a file were taken for. */
export interface Changes {
  removals: Removal[];
  /** Words that somebody has put in and nobody has accepted yet. */
  added: string[];
}

/** The document as it reads with all changes accepted: what was put in stays, what was struck out goes and is named. */
export function acceptChanges(document: Document): Changes {
  const added = below(document, 'w:ins', 'w:moveTo')
    .filter(({ parentNode }) => parentNode?.nodeName !== 'w:rPr' && parentNode?.nodeName !== 'w:trPr')
    .map(wordsOf)
    .filter(Boolean);
  const rows = below(document, 'w:tr').filter((row) => child(row, 'w:trPr', 'w:del'));
  const struck = below(document, 'w:del', 'w:moveFrom').filter(
    ({ parentNode }) => parentNode?.nodeName !== 'w:rPr' && parentNode?.nodeName !== 'w:trPr',
  );
  const texts = [...rows, ...struck].filter(isOutermost).map(wordsOf).filter(Boolean);
  for (const one of [...rows, ...struck]) remove(one);
  return { removals: texts.map((text) => ({ text, why: 'struck-out' })), added };
}

/** A part of something that goes as a whole is not named twice. */
const isOutermost = (element: Element, _: number, all: readonly Element[]): boolean =>
  !all.some((other) => other !== element && contains(other, element));

function contains(outer: Element, inner: Element): boolean {
  for (let at = inner.parentNode; at; at = at.parentNode) {
    if (at === outer) return true;
  }
  return false;
}
