/** The field with the words. */
export const QUERY = 'q';
/** The one document to search in, by its slug. */
export const WITHIN = 'van-ban';
/** The order: empty for the best first, else by day: `ngay` the newest first, `cu-nhat` the oldest. */
export const SORT = 'sap-xep';
/** The first day on which a document may be issued, “2023-07-14”; … */
export const FROM = 'tu-ngay';
/** … the first or the last, by the names of their fields. */
export const DAYS = /-ngay$/;

/** The fields of the form. None has a name by which a browser would send it. */
const fieldsOf = (form: HTMLFormElement): NodeListOf<HTMLInputElement | HTMLSelectElement> =>
  form.querySelectorAll('[data-name]');

/** What is asked for, as the address bar keeps it: the words, the order, a value for each facet, days; nothing empty. */
export function readState(form: HTMLFormElement): URLSearchParams {
  const state = new URLSearchParams();
  for (const field of fieldsOf(form)) {
    const value = field.value.trim();
    if (value !== '') state.set(field.dataset.name!, value);
  }
  return state;
}

/** The words that are asked for. */
export const queryOf = (state: URLSearchParams): string => state.get(QUERY) ?? '';

/** Whether the form still asks for this: what comes too late is shown to nobody. */
export const isAsked = (form: HTMLFormElement, state: URLSearchParams): boolean =>
  String(state) === String(readState(form));

/** Puts the parameters of an address into the form; what it does not know is left out. */
export function writeState(form: HTMLFormElement, parameters: URLSearchParams): void {
  for (const field of fieldsOf(form)) {
    const value = parameters.get(field.dataset.name!) ?? '';
    // Never while the same text stands there: it would move the caret.
    if (field.value.trim() !== value) field.value = value;
    // Nothing is chosen where the page has no such choice.
    if (field.value === '') field.value = '';
  }
}

/** The facets and days that are asked for, but for one. */
export const facetsOf = (state: URLSearchParams, except = ''): [name: string, value: string][] =>
  [...state].filter(([name]) => ![QUERY, SORT, except].includes(name));

/** The fragment of the search page for other words, the rest as it is; or the one that holds just these. */
export function searchAddress(query: string, state?: URLSearchParams): string {
  const other = new URLSearchParams(state);
  other.set(QUERY, query);
  return `#${other}`;
}
