import { element } from '../../browser/element.ts';
import { localDay } from '../../browser/day/local-day.ts';
import { dutiesTally } from '../../checklist/my-unit/duties-tally.ts';
import { browserStorage } from '../../checklist/records/browser-storage.ts';
import { UnitRecords } from '../../checklist/records/unit-records.ts';
import { words } from '../../checklist/words.ts';
import type { UnitDuties } from '../../domain/unit/unit-duties.schema.ts';
import type { NewsFile } from '../../outputs/news/news-file.ts';
import { newSince, readLook } from '../news/last-look.ts';

/** Where what is told of a unit comes from. */
export interface OwnUnit {
  id: string;
  /** Its page, beside which its duties stand. */
  page: string;
  /** `NewsFile`, and the page of all news. */
  file: string;
  news: string;
  /** The path under which the site lives. */
  base: string;
}

const newNews = (count: number, day: string): string => `${count} cập nhật từ lần xem trước (${day})`;
const HINT = 'Theo tiến độ đã ghi trên trình duyệt này.';

/**
 * How a unit stands by what this browser keeps of it: done of all, overdue, revised since it was noted, and what is new since
 * its page was looked at last. Nothing is written. Of what cannot be fetched nothing is said.
 */
export async function ownStanding({ id, page, file, news, base }: OwnUnit): Promise<HTMLElement[]> {
  const [duties, entries] = await Promise.all([
    fetched<UnitDuties>(`${page}nhiem-vu.json`),
    fetched<NewsFile>(file).then((all) => all?.entries.filter(({ units }) => units.includes(id)) ?? []),
  ]);
  const look = readLook(id);
  const fresh = newSince(look, entries).length;
  const lines: (Node | string)[] = duties ? dutyLines(duties, base) : [];
  if (look && fresh > 0) lines.push(element('a', { href: `${news}#don-vi=${id}` }, newNews(fresh, look.day)));
  if (lines.length === 0) return [];
  const told = element('ul', {}, ...lines.map((line) => element('li', {}, line)));
  return duties ? [told, element('p', { class: 'quiet' }, HINT)] : [told];
}

function dutyLines({ unit, duties }: UnitDuties, base: string): string[] {
  const records = new UnitRecords(browserStorage(), `${base}:${unit.id}`, unit.group);
  records.store.load();
  const { done, total, overdue, reopened } = dutiesTally({ duties }, records.store.entries, localDay(new Date()));
  if (total === 0) return [];
  const whose = records.name === '' ? '' : `${records.name}: `;
  return [
    `${whose}${words.tally.done(done, total)}${words.tally.duties}`,
    ...(overdue > 0 ? [words.tally.overdue(overdue)] : []),
    ...(reopened > 0 ? [words.tally.reopened(reopened)] : []),
  ];
}

async function fetched<T>(address: string): Promise<T | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok ? ((await answer.json()) as T) : undefined;
}
