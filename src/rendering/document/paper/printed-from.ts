import type { Element } from 'hast';
import type { OfficialText } from '../../../outputs/document/document-page.ts';
import { h } from '../../element.ts';
import { endsAcross } from './lies-across.ts';

/** Where a print came from, at the end of the paper: on a page that lies across where the last annex does. */
export function printedFrom({ provisions }: OfficialText, lines: readonly string[]): Element {
  return h(
    endsAcross(provisions) ? 'footer.printed-from.across' : 'footer.printed-from',
    lines.map((line) => h('p', line)),
  );
}
