import type { Element } from 'hast';
import { h } from '../element.ts';
import type { OfficialText } from '../../outputs/document/document-page.ts';
import { strings } from '../../strings.ts';
import { blank } from './letterhead.ts';

const words = strings.document.text;

/** “Kính gửi”: one addressee stands on its line, several on lines of their own; nothing where there is none. */
export function addressees({ to, missing }: OfficialText): Element[] {
  const lines = to.map((line) => h('p', { dataOfficial: '' }, line));
  const named = h(to.length > 1 ? 'div.addressees.several' : 'div.addressees', [
    h('p', { dataOfficial: '' }, words.to),
    h('div', lines),
  ]);
  const unknown = h('p.addressees', blank(words.unknownAddressee));
  return [...(to.length > 0 ? [named] : []), ...(missing.to ? [unknown] : [])];
}
