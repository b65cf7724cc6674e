/**
 * The marks by which text in an old Vietnamese encoding gives itself away once it is shown as Unicode. Each pattern
 * holds only what no Vietnamese or English word has; a single such word is forgiven, for it may be a foreign name.
 */
const SIGNS: readonly { name: string; pattern: RegExp }[] = [
  // “Uỷ” in UTF-8 read as Windows-1252 is “Uá»·”.
  {
    name: 'UTF-8 đã bị đọc nhầm bảng mã',
    pattern: /á[º»][\u0080-\u00bf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|Ä[\u0090\u0091‘]|Æ[°¡]|Ã[\u00a1-\u00ba¢]/gu,
  },
  // “Uû ban nh©n d©n”: symbols inside words.
  { name: 'TCVN3 (ABC)', pattern: /\p{L}[©ª¬®µ¶¸¹¼½¾¨§](?=\p{L})|(?<!\p{L})®(?=\p{Ll})|\p{Ll}[µ¸¶](?!\p{L})/gu },
  // “Tieáng Vieät”: the mark is a second letter after its vowel.
  { name: 'VNI', pattern: /[aeo][åäëïøûüù]|e[áàâãê]|[öô][ùøûõï]|ñ(?=[aeiouöô])|[uyi][ûïø]/giu },
  // “điều” in Windows-1258 read as Windows-1252 is “ðiêÌu”.
  { name: 'Windows-1258', pattern: /\p{Ll}[ÌÒÞ]|[âêô][ìò]|(?<!\p{L})ð(?=\p{Ll})/gu },
];

export interface LegacySign {
  name: string;
  /** UTF-16 offset of the first sign. */
  offset: number;
}

/** Which old encoding the text was written in, and where that shows first; undefined for honest Unicode. */
export function findLegacyEncoding(text: string): LegacySign | undefined {
  for (const { name, pattern } of SIGNS) {
    let first: { word: string; offset: number } | undefined;
    for (const { index } of text.matchAll(pattern)) {
      const word = wordAround(text, index);
      if (first && word !== first.word) return { name, offset: first.offset };
      first ??= { word, offset: index };
    }
  }
  return undefined;
}

/** The word at that place; a window is enough, for words are short. */
function wordAround(text: string, index: number): string {
  const before = text.slice(Math.max(0, index - 20), index);
  const after = text.slice(index, index + 20);
  return (/\S*$/.exec(before)?.[0] ?? '') + (/^\S*/.exec(after)?.[0] ?? '');
}

/** The encoding that bytes which are no UTF-8 were most likely written in, in words for a letter. */
export function guessEncoding(bytes: Uint8Array): string {
  const sign = findLegacyEncoding(new TextDecoder('windows-1252').decode(bytes));
  return sign ? sign.name : 'một bảng mã cũ như Windows-1258, TCVN3 hoặc VNI';
}
