import { withLeftOutMarks, withOtherRisingTone } from '../../vietnamese/mistyped/left-out-marks.ts';
import type { SearchData } from '../engine/search-data.ts';
import type { TypedQuery, TypedWord } from '../engine/typed-words.ts';

/** What a word is worth that has marks where some were left out of the typed one … */
const LEFT_OUT = 0.95;
/** … and one with the other of two tones that regions speak alike. */
const OTHER_RISING = 0.75;

/** A query whose words know what else the corpus writes where marks were left out of them, and whether it has them at all. */
export async function withLeftOut(query: TypedQuery, data: SearchData): Promise<TypedQuery> {
  return { ...query, words: await Promise.all(query.words.map((word) => looked(word, data))) };
}

async function looked(word: TypedWord, { index, lexicon }: SearchData): Promise<TypedWord> {
  const { text, key, marked } = word;
  if (!marked || !lexicon.has(key)) return word;
  const other = withOtherRisingTone(text);
  const likely = [
    ...withLeftOutMarks(text).map((spelling) => [spelling, LEFT_OUT] as const),
    ...(other ? [[other, OTHER_RISING] as const] : []),
  ];
  const [typed, ...others] = await Promise.all([text, ...likely.map(([spelling]) => spelling)].map(index.marked));
  const likes = others.flatMap((places, i) => (places.size > 0 ? [[places, likely[i]![1]] as const] : []));
  return { ...word, likes, isUnsaid: typed!.size === 0 && likes.length === 0 };
}
