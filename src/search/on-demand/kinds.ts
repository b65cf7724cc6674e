import { agrees, type Glossary } from '../engine/glossary.ts';
import type { Interpretation } from '../engine/interpretations.ts';
import type { TypedWord } from '../engine/typed-words.ts';

/** How much is believed that a kind in front is no part of the text. */
const KIND = 0.9;
/** What stands between a kind and what the document is about, or its number. */
const LEADS_ON = /^(?:s[oố]|v|v[eề]|vi[eệ]c)$/;

/** How many words in front name a kind of document: “công văn”. */
const startsWithKind = (words: readonly TypedWord[], { kinds }: Glossary): number =>
  Math.max(0, ...kinds.map(({ full }) => (full.every((word, i) => agrees(words[i], word)) ? full.length : 0)));

/** How many words in front name a kind of document, with what leads on: “công văn số”, “thông báo về việc”. */
export function kindIn(words: readonly TypedWord[], glossary: Glossary): number {
  let length = startsWithKind(words, glossary);
  while (LEADS_ON.test(words[length]?.text ?? '')) length += 1;
  return length;
}

/** An interpretation, and where it begins with a kind of document, also the one that asks for the rest in such documents. */
export function withoutKind<T extends Interpretation>(interpretation: T, glossary: Glossary): T[] {
  const { words, trust } = interpretation;
  const length = kindIn(words, glossary);
  // “việc của phường”, “số hộ nghèo”: what may lead on leads on from nothing.
  if (startsWithKind(words, glossary) === 0 || length === words.length) return [interpretation];
  return [
    interpretation,
    { ...interpretation, words: words.slice(length), kind: words.slice(0, length), trust: trust * KIND },
  ];
}
