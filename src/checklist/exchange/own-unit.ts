import { find } from '../../browser/element.ts';
import type { UnitPageController } from '../list/unit-page-controller.ts';

/** The unit of the page as its heading names it. */
export const unitName = (): string => find(document, 'h1').textContent.trim();

/** What the unit calls itself, which on the page of a group is what was filled in. */
export const ownName = ({ records }: UnitPageController): string => records.name || unitName();
