import { element, find } from '../../browser/element.ts';
import type { UnitPageController } from './unit-page-controller.ts';

const words = {
  state: (name: string) => (name === '' ? 'Chưa nhập tên đơn vị.' : `Đang ghi tiến độ của “${name}”.`),
  adopt: (count: number) => `Chuyển ${count} mục ghi khi chưa điền tên sang tên này`,
} as const;

/**
 * The line in which a unit of a group fills in its name. The name goes onto the sheet as it is typed; the records of
 * that name are shown once it is whole (Enter, leaving the line, or printing).
 */
export function followOwnName(page: UnitPageController, place: HTMLElement): void {
  const { records } = page;
  const input = find<HTMLInputElement>(place, 'input');
  const state = find(place, '.state');
  const lines = [...document.querySelectorAll<HTMLElement>('[data-own-name]')];
  const print = () => lines.forEach((line) => (line.textContent = input.value.trim()));
  const show = () => {
    input.value = records.name;
    find(place, 'datalist').replaceChildren(...records.knownNames.map((value) => element('option', { value })));
    state.replaceChildren(words.state(records.name), ...offer());
    print();
  };
  const offer = (): (Node | string)[] => {
    const { length } = records.unnamed;
    if (length === 0) return [];
    const adopt = element('button', { type: 'button', class: 'button' }, words.adopt(length));
    adopt.addEventListener('click', () => {
      records.adoptUnnamed();
      page.render();
      show();
      input.focus();
    });
    return [' ', adopt];
  };
  const choose = () => {
    if (input.value.trim() !== records.name) page.rename(input.value);
  };
  input.addEventListener('input', print);
  input.addEventListener('change', choose);
  page.onPrint(choose);
  page.onRename(show);
  place.inert = false;
  show();
}
