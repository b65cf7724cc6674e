import { find } from '../../browser/element.ts';

/** The unit of the page as its heading names it. */
export const unitName = (): string => find(document, 'h1').textContent.trim();
