/** What few queries need, loaded for them alone. */
export { searchInFull } from './search-in-full.ts';
export { refuseOutdated } from './refuse-outdated.ts';
export { isCalled, placeAlone } from './typed-place.ts';
