/** What the choices beside the results do to them, and what each would leave. */
export { countFacets } from './facet-counts.ts';
export { narrow } from './narrow.ts';
