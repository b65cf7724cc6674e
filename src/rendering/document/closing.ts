import type { Element } from 'hast';
import { h } from '../element.ts';
import type { OfficialText } from '../../outputs/document/document-page.ts';
import { strings } from '../../strings.ts';
import { blank } from './letterhead.ts';

const words = strings.document.text;
const OFFICIAL = { dataOfficial: '' };

/** The foot of the document: “Nơi nhận” left, the signature right. */
export function closing({ toPlaces, signer, missing }: OfficialText): Element {
  return h('div.closing', [
    h('div.to-places', [
      toPlaces.length > 0 ? h('p.to-places-label', OFFICIAL, words.toPlaces) : null,
      ...toPlaces.map((line) => h('p', OFFICIAL, line)),
      missing.toPlaces ? h('p', blank(words.unknownToPlaces)) : null,
    ]),
    h('div.signature', [
      signer.authority ? h('p', OFFICIAL, signer.authority) : null,
      signer.position ? h('p', OFFICIAL, signer.position) : null,
      missing.signerName
        ? h('p.signer-name', blank(missing.signer ? words.unknownSigner : words.unknownSignerName))
        : h('p.signer-name', OFFICIAL, signer.fullName),
    ]),
  ]);
}
