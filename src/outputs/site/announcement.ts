import type { Site } from '../../domain/site.schema.ts';
import { strings } from '../../strings.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';
import type { Addresses } from './addresses.ts';

/** What stands above every page for some days. A page does not know what day it is: the reader's clock says it. */
export interface AnnouncementBar {
  text: string;
  href?: string;
  /** ISO days, the last one included. */
  first: string;
  last: string;
  /** The days in words, for readers whose browser runs no script. */
  days: string;
}

/** The announcement of a site, or undefined where it makes none. */
export function announcementBar(
  { announcement }: Pick<Site, 'announcement'>,
  addresses: Addresses,
): AnnouncementBar | undefined {
  if (!announcement) return undefined;
  const { text, link, validFrom: first, validTo: last } = announcement;
  return {
    text,
    ...(link !== undefined && { href: link.startsWith('/') ? addresses.file(link) : link }),
    first,
    last,
    days: strings.frame.announcedDays(formatShortDate(first), first === last ? undefined : formatShortDate(last)),
  };
}
