import { element, find } from '../../browser/element.ts';
import { localDay } from '../../browser/day/local-day.ts';
import { documentsOn, dutiesOn, nameOn, type DayDocuments, type DayDuties } from '../../outputs/any-day/on-day.ts';
import { dayWords as words } from './day-words.ts';

/** Both files of days, loaded once. */
interface Days {
  documents: DayDocuments;
  duties: DayDuties;
}

/** Shows what held on the day that the address of the page gives (`?ngay=2026-03-05`) or the reader chooses. */
export async function showDays(form: HTMLFormElement, place: HTMLElement): Promise<void> {
  const status = find(form, '[role=status]');
  const [day, unit] = [find<HTMLInputElement>(form, 'input'), find<HTMLSelectElement>(form, 'select')];
  const days = await load(form.dataset['folder'] ?? '').catch(() => undefined);
  form.hidden = false;
  if (!days) {
    status.textContent = words.failed;
    return;
  }
  unit.append(...days.duties.units.map(({ id, name }) => element('option', { value: id }, name)));
  const asked = new URLSearchParams(location.search);
  day.value = asked.get('ngay') ?? localDay(new Date());
  unit.value = asked.get('don-vi') ?? '';
  const show = (): void => {
    if (day.value === '') return;
    place.replaceChildren(...dayLists(days, day.value, unit.value, form.dataset['documents'] ?? ''));
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

async function load(folder: string): Promise<Days> {
  const read = async (file: string): Promise<unknown> => {
    const response = await fetch(folder + file);
    if (!response.ok) throw new Error(file);
    return response.json();
  };
  const [documents, duties] = await Promise.all([read('van-ban.json'), read('nhiem-vu.json')]);
  return { documents: documents as DayDocuments, duties: duties as DayDuties };
}

/** “2026-03-05” → “05/3/2026” */
const shownDay = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  return `${day}/${Number(month)}/${year}`;
};

function dayLists({ documents, duties }: Days, day: string, unit: string, pages: string): HTMLElement[] {
  const hrefOf = (slug: string, version: number): string =>
    version === 0 ? `${pages}${slug}/` : `${pages}${slug}/ban/${version}/`;
  const held = documentsOn(documents, day);
  const byUnit = dutiesOn(duties, day).flatMap((some, index) => {
    const of = duties.units[index]!;
    return some.length > 0 && (unit === '' || unit === of.id) ? [{ name: nameOn(of, day), some }] : [];
  });
  return [
    element('h2', {}, words.documentsOn(shownDay(day))),
    held.length === 0
      ? element('p', {}, words.noDocuments)
      : element(
          'ul',
          { class: 'documents-on-day' },
          ...held.map(({ slug, name, title, status, version }) =>
            element(
              'li',
              {},
              version < 0 ? name : element('a', { href: hrefOf(slug, version) }, name),
              element('p', {}, title),
              element('p', { class: 'quiet' }, version < 0 ? `${status} · ${words.notKept}` : status),
            ),
          ),
        ),
    element('h2', {}, words.dutiesOn(shownDay(day))),
    ...(byUnit.length === 0 ? [element('p', {}, words.noDuties)] : []),
    ...byUnit.map(({ name, some }) =>
      element(
        'details',
        unit === '' ? {} : { open: '' },
        element('summary', {}, `${name} (${some.length})`),
        element(
          'ul',
          {},
          ...some.map(({ document, task, title, version }) => {
            const { slug } = documents.documents[document]!;
            return element('li', {}, element('a', { href: `${hrefOf(slug, version)}#viec-${task}` }, title));
          }),
        ),
      ),
    ),
  ];
}
