/** Shorter runs are accidents of compressed bytes. */
const WORDS = /[^\p{Cc}\p{Cn}\p{Co}\ufffd]{6,}/gu;

/** What an image says in letters: the text of a drawing, and remarks that cameras and programs leave in a picture. */
export function wordsInImage(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  if (/^\s*(?:<\?xml|<svg|<!--)/.test(text)) return text;
  return (text.match(WORDS) ?? []).join('\n\n');
}
