import type { Corpus } from '../../corpus/corpus.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';
import { addressesUnder, type Addresses } from './addresses.ts';
import { announcementBar, type AnnouncementBar } from './announcement.ts';
import { contentVersion } from './content-version.ts';
import { type EmblemImage, emblemImage } from './emblem.ts';
import { editionMark, siteName, type EditionMark } from './edition.ts';

/** What every page carries around its own matter. */
export interface Frame {
  name: string;
  publisher: string;
  /** The e-mail address of the office, where it has given one. */
  email?: string;
  /** Only on a site that is not the office's own publication. */
  edition?: EditionMark;
  announcement?: AnnouncementBar;
  emblem?: EmblemImage;
  /** “22/11/2026 · 3f9a2c1b” */
  contentVersion: string;
  /** “3f9a2c1b”: of that the part that tells two contents of one day apart. */
  contentDigest: string;
  addresses: Addresses;
}

/** The frame of a site that lives under `base`; pages pass `import.meta.env.BASE_URL`. */
export function siteFrame(corpus: Corpus, base: string): Frame {
  const { digest, date } = contentVersion(corpus);
  const edition = editionMark(corpus.site);
  const addresses = addressesUnder(base);
  const announcement = announcementBar(corpus.site, addresses);
  const emblem = emblemImage(corpus.emblem, addresses);
  const email = corpus.site.contact?.email;
  return {
    name: siteName(corpus.site),
    publisher: corpus.site.publisher,
    ...(email !== undefined && { email }),
    ...(edition && { edition }),
    ...(announcement && { announcement }),
    ...(emblem && { emblem }),
    contentVersion: date === undefined ? digest : `${formatShortDate(date)} · ${digest}`,
    contentDigest: digest,
    addresses,
  };
}
