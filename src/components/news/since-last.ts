import { element } from '../../browser/element.ts';
import type { NewsFile } from '../../outputs/news/news-file.ts';
import { keepLook, newSince, readLook } from './last-look.ts';

type Entry = NewsFile['entries'][number];

/** So many are named; the page of news has all. */
const SHOWN = 5;

/** Says what is new since this browser looked at this page last: nothing at the first look, and nothing where nothing is. */
export async function showSinceLast(place: HTMLElement): Promise<void> {
  const { file = '', unit, news = '' } = place.dataset;
  const response = await fetch(file).catch(() => undefined);
  if (!response?.ok) return;
  const { entries } = (await response.json()) as NewsFile;
  const own = entries.filter(({ units }) => unit === undefined || units.includes(unit));
  const last = readLook(unit);
  keepLook(unit, own);
  const fresh = newSince(last, own);
  if (!last || fresh.length === 0) return;
  place.append(
    element('h2', {}, `Từ lần xem trước (${last.day})`),
    element('ul', {}, ...fresh.slice(0, SHOWN).map(line)),
    element(
      'p',
      {},
      element('a', { href: unit === undefined ? news : `${news}#don-vi=${unit}` }, 'Xem tất cả cập nhật'),
    ),
  );
  place.hidden = false;
}

function line({ day, what, name, href }: Entry): HTMLElement {
  return element('li', {}, `${day} · ${what}: `, element('a', { href }, name));
}
