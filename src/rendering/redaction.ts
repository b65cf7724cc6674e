import { stretchesOf } from '../domain/release/redaction.ts';
import { h, type Child } from './element.ts';

/**
 * Words of a document, with what the editors have left out of them set off: whoever reads must see that these words are
 * not the document's. Not one character changes.
 */
export function withRedactions(text: string): Child[] {
  return stretchesOf(text).map((stretch) => (stretch.isRedaction ? h('span.redaction', stretch.text) : stretch.text));
}
