import { element, find } from '../../browser/element.ts';
import { localDay } from '../../browser/day/local-day.ts';
import {
  documentsOn,
  isWithin,
  nameOn,
  type DayDocument,
  type DayUnit,
  type UnitDuty,
} from '../../outputs/any-day/on-day.ts';
import { dayWords as words } from './day-words.ts';

/** Where the lists of days are, and the pages of documents. */
interface Places {
  folder: string;
  documents: string;
}

/**
 * Shows what held on the day that the address of the page gives (`?ngay=2026-03-05`) or the reader chooses. Documents come
 * by year and duties by unit, each list when it is opened.
 */
export function showDays(form: HTMLFormElement, place: HTMLElement): void {
  const status = find(form, '[role=status]');
  const [day, unit] = [find<HTMLInputElement>(form, 'input'), find<HTMLSelectElement>(form, 'select')];
  const asked = new URLSearchParams(location.search);
  const places = { folder: form.dataset['folder'] ?? '', documents: form.dataset['documents'] ?? '' };
  form.inert = false;
  day.value = asked.get('ngay') ?? localDay(new Date());
  unit.value = asked.get('don-vi') ?? '';
  const show = (): void => {
    if (day.value === '') return;
    place.replaceChildren(...documentLists(day.value, places), ...dutyLists(day.value, unit.value, places));
    status.textContent = words.shown(shownDay(day.value));
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = new URLSearchParams({ ngay: day.value, ...(unit.value && { 'don-vi': unit.value }) });
    history.replaceState(null, '', `?${chosen}`);
    show();
  });
  if (asked.has('ngay')) show();
}

/** Lists that are together no longer than this are asked for at once, and so are all on paper. */
const AT_ONCE = 300;

/** “2026-03-05” → “05/3/2026” */
const shownDay = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  return `${day}/${Number(month)}/${year}`;
};

/** A way to a list that the page has for readers without scripts, called as it was on the day. */
interface Way {
  name: string;
  slug: string;
  isShort: boolean;
}

/** The ways to the lists of which something had begun by a day; `isShort` as long as all until there are short together. */
function waysBy(day: string, kind: string): Way[] {
  let length = 0;
  return [...document.querySelectorAll<HTMLElement>(`[data-lists=${kind}] [data-list]`)]
    .filter(({ dataset }) => dataset['since']! <= day)
    .map(({ textContent, dataset }) => {
      length += Number(dataset['count']);
      const before = JSON.parse(dataset['before'] ?? '[]') as DayUnit['before'] & {};
      const name = nameOn({ name: textContent, before }, day);
      return { name, slug: dataset['list']!, isShort: length <= AT_ONCE };
    });
}

function documentLists(day: string, { folder, documents }: Places): HTMLElement[] {
  const years = waysBy(day, 'van-ban');
  return [
    element('h2', {}, words.documentsOn(shownDay(day))),
    ...(years.length === 0 ? [element('p', {}, words.noDocuments)] : []),
    ...years.map(({ name, slug: year, isShort }, index) =>
      listFrom<DayDocument>({
        name,
        file: `${folder}van-ban/${year}.json`,
        isOpen: isShort || index === 0,
        none: words.noDocuments,
        linesOf: (all) =>
          documentsOn(all, day).map(({ slug, name: cited, title, status, version }) => [
            version < 0 ? cited : element('a', { href: hrefOf(documents, slug, version) }, cited),
            element('p', {}, title),
            element('p', { class: 'quiet' }, version < 0 ? `${status} · ${words.notKept}` : status),
          ]),
      }),
    ),
  ];
}

function dutyLists(day: string, unit: string, { folder, documents }: Places): HTMLElement[] {
  const units = waysBy(day, 'don-vi').filter(({ slug }) => unit === '' || slug === unit);
  return [
    element('h2', {}, words.dutiesOn(shownDay(day))),
    ...(units.length === 0 ? [element('p', {}, words.noDuties)] : []),
    ...units.map(({ name, slug: id, isShort }) =>
      listFrom<UnitDuty>({
        name,
        file: `${folder}don-vi/${id}.json`,
        isOpen: unit !== '',
        isAtOnce: isShort,
        none: words.noDuties,
        linesOf: (all) =>
          all
            .filter(({ from, to }) => isWithin(day, from, to))
            .map(({ document: slug, task, title, version }) => [
              element('a', { href: `${hrefOf(documents, slug, version)}#viec-${task}` }, title),
            ]),
      }),
    ),
  ];
}

const hrefOf = (documents: string, slug: string, version: number): string =>
  version === 0 ? `${documents}${slug}/` : `${documents}${slug}/ban/${version}/`;

interface LoadedList<Entry> {
  name: string;
  file: string;
  isOpen: boolean;
  /** Whether it is loaded before it is opened, too. */
  isAtOnce?: boolean;
  /** What it says where nothing is in it. */
  none: string;
  linesOf(entries: Entry[]): (string | Node)[][];
}

/** A list that is loaded when it is opened, and then says how long it is. */
function listFrom<Entry>({ name, file, isOpen, isAtOnce, none, linesOf }: LoadedList<Entry>): HTMLElement {
  const summary = element('summary', {}, name);
  const list = element('details', isOpen ? { open: '' } : {}, summary);
  const load = async (): Promise<void> => {
    const lines = linesOf(await read<Entry[]>(file));
    summary.textContent = `${name} (${lines.length})`;
    list.append(
      lines.length === 0
        ? element('p', {}, none)
        : element('ul', { class: 'documents-on-day' }, ...lines.map((line) => element('li', {}, ...line))),
    );
  };
  const loadOnce = (): void => {
    list.removeEventListener('toggle', loadOnce);
    load().catch(() => list.append(element('p', {}, words.failed)));
  };
  if (isOpen || isAtOnce) loadOnce();
  else list.addEventListener('toggle', loadOnce);
  return list;
}

async function read<T>(file: string): Promise<T> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(file);
  return (await response.json()) as T;
}
