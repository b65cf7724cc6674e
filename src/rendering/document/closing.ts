import type { Element } from 'hast';
import type { Signature } from '../../domain/signature/signatures.ts';
import type { OfficialText } from '../../outputs/document/document-page.ts';
import { strings } from '../../strings.ts';
import { h } from '../element.ts';
import { blank } from './letterhead.ts';

const words = strings.document.text;
const OFFICIAL = { dataOfficial: '' };

/**
 * The foot of the document: “Nơi nhận” left, the signature right. Several signatures stand side by side over the whole
 * width, and “Nơi nhận” below them.
 */
export function closing(text: OfficialText): Element {
  const { signatures } = text;
  if (signatures.length < 2) return h('div.closing', [recipients(text), signature(signatures[0])]);
  return h('div.closing.joint', [h('div.signatures', signatures.map(signature)), recipients(text)]);
}

function recipients({ toPlaces, missing }: OfficialText): Element {
  return h('div.to-places', [
    toPlaces.length > 0 ? h('p.to-places-label', OFFICIAL, words.toPlaces) : null,
    ...toPlaces.map((line) => h('p', OFFICIAL, line)),
    missing.toPlaces ? h('p', blank(words.unknownToPlaces)) : null,
  ]);
}

function signature(signed: Signature | undefined): Element {
  const { organName, authority = [], position = [], fullName } = signed ?? {};
  return h('div.signature', [
    organName === undefined ? null : h('p', OFFICIAL, organName),
    ...[...authority, ...position].map((line) => h('p', OFFICIAL, line)),
    fullName === undefined
      ? h('p.signer-name', blank(signed ? words.unknownSignerName : words.unknownSigner))
      : h('p.signer-name', OFFICIAL, fullName),
  ]);
}
