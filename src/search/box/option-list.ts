import { input, list, panel } from './box-parts.ts';

// The list of a combobox (ARIA 1.2): links below a box, one of which may be chosen by the arrow keys while the focus stays
// in the box.

let active = -1;

input.setAttribute('role', 'combobox');
input.setAttribute('aria-autocomplete', 'list');
input.setAttribute('aria-controls', list.id);
openList(false);

/** Opens or closes the list and what is said of it. */
export function openList(isOpen: boolean): void {
  panel.hidden = !isOpen;
  input.setAttribute('aria-expanded', String(isOpen && list.children.length > 0));
  if (!isOpen) choose(-1);
}

/** Puts other options in place of those that were there. */
export function fillList(options: readonly HTMLElement[]): void {
  choose(-1);
  options.forEach((made, i) => (made.id = `${list.id}-${i}`));
  list.replaceChildren(...options);
}

/** Acts on a key; whether the key meant something here. */
export function pressKey(key: string): boolean {
  const options = list.children.length;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (key === 'Escape') {
    if (panel.hidden) input.blur();
    else openList(false);
  } else if (step !== 0 && options > 0) {
    openList(true);
    // One step further than the ends is the box itself.
    choose(((active + step + options + 2) % (options + 1)) - 1);
  } else if (key === 'Enter' && active >= 0) {
    (list.children[active] as HTMLElement).click();
  } else return false;
  return true;
}

function choose(next: number): void {
  list.children[active]?.removeAttribute('aria-selected');
  active = next;
  const option = list.children[next];
  if (!option) return input.removeAttribute('aria-activedescendant');
  option.setAttribute('aria-selected', 'true');
  option.scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', option.id);
}
