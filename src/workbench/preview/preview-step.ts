import type { Element } from 'hast';
import { element } from '../../browser/element.ts';
import type { Calls, Preview } from '../worker/calls.ts';
import type { Desk } from '../desk/desk.ts';
import { workbenchWords } from '../words.ts';
import { changeTable } from './change-table.ts';
import { toDom } from './to-dom.ts';

const words = workbenchWords.preview;

/** The page of the document as readers will see it, and the list of each unit that it gives something to do. */
export function previewStep(calls: Pick<Calls, 'preview'>): { node: HTMLElement; show(desk: Desk): Promise<void> } {
  const state = element('p', { class: 'told', role: 'status' });
  const units = element('div', { class: 'preview-units' });
  const changes = element('div', { class: 'preview-changes' });
  const page = element('div', { class: 'preview-page' });
  const seen = element(
    'div',
    { hidden: '' },
    changes,
    element('h3', {}, words.units),
    units,
    element('h3', {}, words.document),
    page,
  );
  const node = element('div', {}, element('p', { class: 'quiet' }, words.hint), state, seen);
  return {
    node,
    async show(desk) {
      const found = await calls.preview(desk.revision);
      state.textContent = found ? '' : words.refused;
      seen.hidden = !found;
      changes.replaceChildren(...(found && found.units.length > 0 ? [changeTable(found)] : []));
      page.replaceChildren(...(found ? [toDom(belowHeadings(found.article))] : []));
      units.replaceChildren(...(found ? unitParts(found) : []));
    },
  };
}

/** The heading above the page that is shown, and the lowest that there is. */
const [ABOVE, LOWEST] = [3, 6];

/** A page inside the page: its headings are a part of this one's, and look as readers will have them. */
function belowHeadings(drawn: Element): Element {
  const level = /^h([1-6])$/.exec(drawn.tagName)?.[1];
  return {
    ...drawn,
    ...(level !== undefined && { tagName: `h${Math.min(ABOVE + Number(level), LOWEST)}` }),
    children: drawn.children.map((child) => (child.type === 'element' ? belowHeadings(child) : child)),
  };
}

function unitParts(preview: Preview): Node[] {
  const tasked = preview.units.filter(({ duties }) => duties > 0);
  if (tasked.length === 0) return [element('p', { class: 'quiet' }, words.unitsNone)];
  return tasked.map(({ name, duties, sheet }) =>
    element(
      'details',
      {},
      element('summary', {}, words.unit(name, duties)),
      element('div', { class: 'wide-table' }, toDom(sheet) as HTMLElement),
    ),
  );
}
