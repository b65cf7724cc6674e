/** What leaves results out, puts them in another order, or says how many a choice would leave: after what is found at first. */
export { byDay } from './by-day.ts';
export { countFacets } from './facet-counts.ts';
export { narrow } from './narrow.ts';
