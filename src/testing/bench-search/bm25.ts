/** Documents or provisions by what they are called, with their words. */
export type Texts = readonly (readonly [name: string, text: string])[];

const K1 = 1.2;
const B = 0.75;

/**
 * Plain BM25 over syllables and pairs of them: what many would begin with. Gives the names of the best texts.
 * @param read how a text is read: folded, or in small letters only
 */
export function bm25Over(texts: Texts, read: (text: string) => string, most = 10): (query: string) => string[] {
  const postings = new Map<string, Map<number, number>>();
  const lengths = texts.map(([, text], at) => {
    const features = featuresOf(read(text));
    for (const feature of features) {
      const counts = postings.get(feature) ?? new Map<number, number>();
      postings.set(feature, counts.set(at, (counts.get(at) ?? 0) + 1));
    }
    return features.length;
  });
  const mean = lengths.reduce((a, b) => a + b, 0) / Math.max(1, lengths.length);
  return (query) => {
    const scores = new Map<number, number>();
    for (const feature of featuresOf(read(query))) {
      const counts = postings.get(feature) ?? new Map<number, number>();
      const rarity = Math.log(1 + (texts.length - counts.size + 0.5) / (counts.size + 0.5));
      for (const [at, count] of counts) {
        const worth = (count * (K1 + 1)) / (count + K1 * (1 - B + (B * lengths[at]!) / mean));
        scores.set(at, (scores.get(at) ?? 0) + rarity * worth);
      }
    }
    const best = [...scores].sort(([a, m], [b, n]) => n - m || a - b).slice(0, most);
    return best.map(([at]) => texts[at]![0]);
  };
}

/** The syllables of a text, and each pair of them. */
function featuresOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  return [...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)];
}
