import { element } from '../../browser/element.ts';
import type { NewsFile } from '../../outputs/news/news-file.ts';

type Entry = NewsFile['entries'][number];

/** What was new when this browser looked at a page last, and when that was. */
interface LastLook {
  day: string;
  ids: string[];
}

/** So many are named; the page of news has all. */
const SHOWN = 5;

/** Says what is new since this browser looked at this page last: nothing at the first look, and nothing where nothing is. */
export async function showSinceLast(place: HTMLElement): Promise<void> {
  const { file = '', unit, news = '' } = place.dataset;
  const response = await fetch(file).catch(() => undefined);
  if (!response?.ok) return;
  const { entries } = (await response.json()) as NewsFile;
  const own = entries.filter(({ units }) => unit === undefined || units.includes(unit));
  const last = lastLook(unit ?? '', own);
  const fresh = last ? own.filter(({ id }) => !last.ids.includes(id)) : [];
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

/**
 * The look before this one, and keeps this one. A visit of several pages is one look: what was new at its beginning stays so
 * until the browser is closed.
 */
function lastLook(whose: string, entries: readonly Entry[]): LastLook | undefined {
  const key = `lan-xem ${whose}`;
  try {
    const before = sessionStorage.getItem(key) ?? localStorage.getItem(key);
    const look: LastLook = { day: new Date().toLocaleDateString('vi-VN'), ids: entries.map(({ id }) => id) };
    if (before) sessionStorage.setItem(key, before);
    localStorage.setItem(key, JSON.stringify(look));
    const read = before === null ? undefined : (JSON.parse(before) as LastLook);
    return Array.isArray(read?.ids) ? read : undefined;
  } catch {
    // Private windows may refuse, and what is kept may be damaged: then nothing is said.
    return undefined;
  }
}
