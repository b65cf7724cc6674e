import { find } from '../../browser/element.ts';
import { facetsOf, queryOf, searchAddress } from './search-state.ts';

/** Offers a query in other words, the rest as it is. */
export function suggest(part: HTMLElement, state: URLSearchParams, wording: string): void {
  const link = find<HTMLAnchorElement>(part, 'a');
  link.href = searchAddress(wording, state);
  link.append(wording);
  find(part, 'b').append(queryOf(state));
}

/** Where nothing is found: offers the same words without the filters, if there are any. */
export function helpOn(content: DocumentFragment, state: URLSearchParams): void {
  if (facetsOf(state)[0]) find<HTMLAnchorElement>(content, 'a').href = searchAddress(queryOf(state));
  else find(content, 'li').remove();
}
