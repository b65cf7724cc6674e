import type { Element } from 'hast';
import { h } from '../element.ts';
import type { OfficialText } from '../../outputs/document/document-page.ts';
import { strings } from '../../strings.ts';
import { blank } from './letterhead.ts';

const words = strings.document.text;

/**
 * “Kính gửi”: one addressee stands on its line, several on lines of their own; nothing where there is none. Words of the
 * document's own, as “… điện:”, stand above them.
 */
export function addressees({ to, toWords, missing }: OfficialText): Element[] {
  const lines = to.map((line) => h('p', { dataOfficial: '' }, line));
  const unknown = h('p.addressees', blank(words.unknownAddressee));
  return [...(to.length > 0 ? [named(lines, toWords)] : []), ...(missing.to ? [unknown] : [])];
}

function named(lines: readonly Element[], toWords: OfficialText['toWords']): Element {
  const list = h('div', lines);
  if (toWords === null) return h('div.addressees.several.spoken', [h('p', blank(words.unknownToWords)), list]);
  const speech = h('p', { dataOfficial: '' }, toWords ?? words.to);
  if (toWords !== undefined) return h('div.addressees.several.spoken', [speech, list]);
  return h(lines.length > 1 ? 'div.addressees.several' : 'div.addressees', [speech, list]);
}
