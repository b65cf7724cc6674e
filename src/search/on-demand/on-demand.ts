/** What few queries need, loaded for them alone. */
export { combineParts } from './combine-parts.ts';
export { searchWithout } from './excluded.ts';
export { byNumber } from './by-number.ts';
export { suggestionsOf } from './suggestions.ts';
export { naming } from './naming.ts';
export { withLeftOut } from './left-out.ts';
export { readQuoted } from './quoted.ts';
export { phrased } from './phrased.ts';
export { withWrittenNumbers } from './written-numbers.ts';
export { refuseOutdated } from './refuse-outdated.ts';
