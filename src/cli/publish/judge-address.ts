import { addressFault, addressWarning, type Settings, siteInPlace } from '../../corpus/folder/settings.ts';
import { readSite } from '../../corpus/site-address.ts';

/** What `npm run check` says of the address of the site, which may stand in the environment and not in the content. */
export interface AddressVerdict {
  /** A sentence for people; undefined where there is nothing to say. */
  said: string | undefined;
  /** Whether a build, or with `isRelease` a release, stops there. */
  stops: boolean;
}

/** Judges the address as a build does, or as a release: that publishes under no address that readers cannot open. */
export function judgeAddress(settings: Settings, isRelease: boolean): AddressVerdict {
  try {
    const site = siteInPlace(readSite(settings.contentDir), settings);
    const fault = addressFault(site);
    if (isRelease && fault !== undefined) return { said: `Lỗi: ${fault}`, stops: true };
    return { said: addressWarning(site), stops: false };
  } catch (error) {
    return { said: `Lỗi: ${(error as Error).message}`, stops: true };
  }
}
