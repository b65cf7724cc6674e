/** What few queries need, loaded for them alone. */
export { apart } from './apart.ts';
export { byNumber } from './by-number.ts';
export { guessesOf } from './guesses.ts';
export { naming } from './naming.ts';
export { phrased } from './phrased.ts';
