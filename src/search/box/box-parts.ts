import { find } from '../../browser/element.ts';

// A page has one box, so what works on it takes its parts from here.

/** The form, and what `boot.ts` has asked for of the index already. */
export interface BoxForm extends HTMLFormElement {
  start?: Promise<Response> | undefined;
}

/** The form that works without any script. */
export const form = find<BoxForm>(document, 'form[data-search-box]');
export const input = find<HTMLInputElement>(form, 'input');
/** What opens below it: the list of what was found, and what is said of it. */
export const panel = find(form, '.search-panel');
export const list = find(panel, '[role=listbox]');
export const status = find(panel, '[role=status]');
