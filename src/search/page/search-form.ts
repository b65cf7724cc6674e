import { find } from '../../browser/element.ts';
import { wordsIn } from '../engine/search-words.ts';
import type { pageStrings } from '../search-strings.ts';

/** The form of the search page: what is asked. The page has one, so what works on it takes it from here. */
export const form = find<HTMLFormElement>(document, '#tim');

/** What the page says, as it came with the form. */
export const words = wordsIn<typeof pageStrings>(form);
