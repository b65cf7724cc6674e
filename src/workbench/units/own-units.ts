import { element } from '../../browser/element.ts';
import { redraw } from '../form/redraw.ts';
import { press } from '../out/ways.ts';
import type { Desk } from '../desk/desk.ts';
import { workbenchWords } from '../words.ts';
import { unitWords } from '../unit-words.ts';

/** The units that are registered together with the document. The list that fields offer follows them. */
export function ownUnits(desk: Desk, offered: () => HTMLElement | null): { node: HTMLElement; update(): void } {
  const node = element('section', { class: 'work-part', hidden: '' });
  let drawn: Desk['work']['units'];
  return {
    node,
    update() {
      const { units = [] } = desk.work;
      if (units === drawn) return;
      drawn = units;
      node.hidden = units.length === 0;
      const items = units.map(({ id, name }) => {
        const remove = press(unitWords.one.remove(name), '', () => {
          desk.change({ units: units.filter((unit) => unit.id !== id) });
        });
        return element('li', {}, `${name} (don-vi/${id}.yaml) `, remove);
      });
      redraw(node, element('h3', {}, unitWords.one.own), element('ul', {}, ...items));
      const list = offered();
      for (const option of list?.querySelectorAll('[data-own]') ?? []) option.remove();
      const options = units.map(({ id, name }) =>
        element('option', { value: workbenchWords.form.chosen(name, id), 'data-own': '' }),
      );
      list?.append(...options);
    },
  };
}
