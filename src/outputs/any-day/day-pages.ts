import type { Corpus } from '../../corpus/corpus.ts';
import { addDays } from '../../domain/deadline/period.ts';
import type { IsoDate } from '../../domain/field/calendar-day.ts';
import type { History } from '../../history/history.ts';
import { strings } from '../../strings.ts';
import { formatShortDate } from '../../vietnamese/dates/dates.ts';
import { linesOn, pageNumbers, pagePath } from '../list-pages.ts';
import type { Addresses } from '../site/addresses.ts';
import { dayYears, dutiesOfUnits } from './day-lists.ts';

/** So many lines stand on one page. */
export const PAGE_SIZE = 300;

/** A document or a duty, and when it stood how. */
export interface DatedLine {
  name: string;
  href: string;
  /** What a document is about; which document gave the duty. */
  about: string;
  /** Without an address where nobody has kept what stood on these days. */
  days: { text: string; href?: string }[];
}

/** The documents of a year, or the duties of a unit, with their days; in pages, from 1. */
export interface DayPage {
  title: string;
  lines: DatedLine[];
  page: number;
  pageHrefs: string[];
}

/** The year, the unit or the month of such a page, and which of its pages it is. */
export interface DayPlace {
  of: string;
  page: number;
}

const words = strings.anyDay;

/** Every page of documents with their days. */
export const yearPlaces = (corpus: Corpus, history: History): DayPlace[] =>
  dayYears(corpus, history).flatMap(({ slug, documents }) => placesOf(slug, documents));

/** Every page of duties with their days. */
export const unitPlaces = (corpus: Corpus, history: History): DayPlace[] =>
  [...dutiesOfUnits(corpus, history)].flatMap(([unit, duties]) => placesOf(unit, duties));

/** The pages of one list. */
export const placesOf = (of: string, lines: readonly unknown[]): DayPlace[] =>
  pageNumbers(lines.length, PAGE_SIZE).map((page) => ({ of, page }));

/** The path of a place below the folder of its kind: `2026/trang/2`. */
export const pathOf = ({ of, page }: DayPlace): string => [of, pagePath(page) ?? []].flat().join('/');

/** The documents that were issued in a year, and how each stood on which days. */
export function yearPage(corpus: Corpus, history: History, place: DayPlace, addresses: Addresses): DayPage {
  const { label, documents } = dayYears(corpus, history).find(({ slug }) => slug === place.of)!;
  return {
    title: words.documentsOf(label),
    lines: linesOn(documents, place.page, PAGE_SIZE).map(({ slug, name, title, spans }) => ({
      name,
      href: addresses.document(slug),
      about: title,
      days: spans.map(([from, to, status, version, nameThen, titleThen]) => ({
        text: words.stood(status, daysBetween(from, to), nameThen, titleThen),
        ...(version >= 0 && { href: versionHref(slug, version, addresses) }),
      })),
    })),
    ...numbered(place, documents, (at) => addresses.dayDocuments(pathOf(at))),
  };
}

/** The duties that a unit has or ever had, and on which days. */
export function unitDaysPage(corpus: Corpus, history: History, place: DayPlace, addresses: Addresses): DayPage {
  const duties = dutiesOfUnits(corpus, history).get(place.of)!;
  return {
    title: words.dutiesOf(corpus.unitById.get(place.of)!.name),
    lines: linesOn(duties, place.page, PAGE_SIZE).map(({ document, documentName, task, title, from, to, version }) => ({
      name: title,
      href: `${versionHref(document, version, addresses)}#viec-${task}`,
      about: documentName,
      days: [{ text: daysBetween(from, to) }],
    })),
    ...numbered(place, duties, (at) => addresses.dayDuties(pathOf(at))),
  };
}

function numbered({ of, page }: DayPlace, lines: readonly unknown[], hrefOf: (place: DayPlace) => string) {
  return { page, pageHrefs: placesOf(of, lines).map(hrefOf) };
}

/** `to` is the first day after them, empty where they go on. */
const daysBetween = (from: IsoDate, to: string): string =>
  words.days(formatShortDate(from), to === '' ? undefined : formatShortDate(addDays(to, -1)));

/** The page of a version: that of the document where it stands now. */
export const versionHref = (slug: string, version: number, addresses: Addresses): string =>
  version === 0 ? addresses.document(slug) : addresses.version(slug, version);
