import {
  addressFault,
  addressWarning,
  contactWarning,
  type Settings,
  siteInPlace,
} from '../../corpus/folder/settings.ts';
import { readSite } from '../../corpus/site-address.ts';

/** What `npm run check` says of how the site and its office are reached; the address may stand in the environment alone. */
export interface AddressVerdict {
  /** Sentences for people. */
  said: string[];
  /** Whether a build, or with `isRelease` a release, stops there. */
  stops: boolean;
}

/** Judges the address as a build does, or as a release: that publishes under no address that readers cannot open. */
export function judgeAddress(settings: Settings, isRelease: boolean): AddressVerdict {
  try {
    const site = siteInPlace(readSite(settings.contentDir), settings);
    const fault = addressFault(site);
    if (isRelease && fault !== undefined) return { said: [`Lỗi: ${fault}`], stops: true };
    const warnings = [addressWarning(site), contactWarning(site)];
    return { said: warnings.filter((warning) => warning !== undefined), stops: false };
  } catch (error) {
    return { said: [`Lỗi: ${(error as Error).message}`], stops: true };
  }
}
