import { splitTone } from './tone-position.ts';

const ONSET = 'ngh?|nh|gh?|gi|kh?|ph|th?|tr|ch?|qu|[bdđhlmnprsvx]';
const RHYME = [
  'a(?:ch?|i|m|n[gh]?|o|p|t|u|y)?|ă(?:c|m|ng?|p|t)|â(?:c|m|ng?|p|t|u|y)',
  'e(?:c|m|ng?|o|p|t)?|ê(?:ch|m|n[gh]?|p|t|u)?',
  'i(?:a|ch|m|nh?|p|t|u)?|iê(?:c|m|ng?|p|t|u)|y(?:nh|t)?|yê(?:m|ng?|t|u)',
  'o(?:c|i|m|ng?|p|t)?|oa(?:ch?|i|m|n[gh]?|o|p|t|y)?|oă(?:c|m|ng?|t)|oe(?:n|o|t)?|oo(?:c|ng)',
  'ô(?:c|i|m|ng?|p|t)?|ơ(?:i|m|n|p|t)?',
  'u(?:a|c|i|m|ng?|p|t)?|uâ(?:ng?|t|y)|uê(?:ch|nh?)?|uơ|uô(?:c|i|m|ng?|t)|uy(?:a|ch|nh?|p|t|u)?|uyê(?:n|t)',
  'ư(?:a|c|i|m|ng?|t|u)?|ươ(?:c|i|m|ng?|p|t|u)',
].join('|');

const SHAPE = new RegExp(`^(?:${ONSET})?(?:${RHYME})$`);

/** Whether the letters can be a Vietnamese syllable: an onset and a rhyme that exist, one tone that they can bear. */
export function isSyllable(word: string): boolean {
  const { letters, tone } = splitTone(word);
  if (tone.length > 1 || !SHAPE.test(letters)) return false;
  const isStopped = /(?:p|t|c|ch)$/.test(letters);
  return !isStopped || /[\u0301\u0323]/.test(tone) || (tone === '' && !/[ăâêôơưđ]/.test(letters));
}
