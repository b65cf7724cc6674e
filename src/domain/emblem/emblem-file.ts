/** Endings of files that may be the emblem of an office: every browser shows them, and they say how large they are. */
export const EMBLEM_ENDINGS = ['svg', 'png', 'jpg', 'jpeg'] as const;

/** A name as addresses have it, with one of those endings. */
export const EMBLEM_NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:svg|png|jpe?g)$/;

/** None is larger: it is fetched by whoever opens any page, also on a telephone far from the city. */
export const EMBLEM_BYTES = 30_000;

/** Below the address of the site. */
export const EMBLEMS = 'bieu-trung';

/** What is published of an emblem beside its bytes. */
export interface EmblemFacts {
  /** In hexadecimal digits. */
  sha256: string;
  /** In its own measure: only the proportion counts. Zero where it does not say. */
  width: number;
  height: number;
}

/** The emblem that a site shows. */
export interface Emblem extends EmblemFacts {
  /** Its name in the content folder, and in the folder of emblems of the site. */
  file: string;
}
