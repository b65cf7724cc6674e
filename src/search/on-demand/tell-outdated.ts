import { offerReload } from '../../browser/newer/offer-reload.ts';

/** Says that the page is older than the site, as is what it searches in. */
export const tellOutdated = (): void => offerReload();
