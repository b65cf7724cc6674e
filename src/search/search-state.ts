/** What is asked for: the words, the facets and the order. The form shows it, the address bar keeps it. */
export interface SearchState {
  query: string;
  facets: Map<string, string>;
  /** Empty for the best first, `ngay` for the newest first. */
  sort: string;
}

const SORT = 'sap-xep';
const facetsIn = (form: HTMLFormElement): HTMLSelectElement[] => [
  ...form.querySelectorAll<HTMLSelectElement>('select[data-facet]'),
];

export function readState(form: HTMLFormElement): SearchState {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  return {
    query: text('q'),
    facets: new Map(facetsIn(form).flatMap(({ name }) => (text(name) === '' ? [] : [[name, text(name)] as const]))),
    sort: text(SORT),
  };
}

/** Puts the parameters of an address into the form; what it does not know is left out. */
export function writeState(form: HTMLFormElement, parameters: URLSearchParams): void {
  const input = form.querySelector<HTMLInputElement>('[name=q]');
  const query = parameters.get('q') ?? '';
  // Never while the same text stands there: it would move the caret.
  if (input && input.value.trim() !== query) input.value = query;
  for (const select of form.querySelectorAll('select')) {
    const value = parameters.get(select.name) ?? '';
    select.value = [...select.options].some((option) => option.value === value) ? value : '';
  }
}

export function searchAddress(action: string, { query, facets, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  for (const [name, value] of facets) parameters.set(name, value);
  if (sort !== '') parameters.set(SORT, sort);
  const search = parameters.toString();
  return new URL(action).pathname + (search === '' ? '' : `?${search}`);
}
