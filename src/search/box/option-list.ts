/**
 * The list of a combobox (ARIA 1.2): links below a box, one of which may be chosen by the arrow keys while the focus stays
 * in the box.
 */
export class OptionList {
  readonly #input: HTMLInputElement;
  readonly #panel: HTMLElement;
  readonly #list: HTMLElement;
  #active = -1;

  /** `panel` holds the list and what is said of it. */
  constructor(input: HTMLInputElement, panel: HTMLElement, list: HTMLElement) {
    [this.#input, this.#panel, this.#list] = [input, panel, list];
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', list.id);
    this.open(false);
  }

  get isOpen(): boolean {
    return !this.#panel.hidden;
  }

  open(isOpen: boolean): void {
    this.#panel.hidden = !isOpen;
    this.#input.setAttribute('aria-expanded', String(isOpen && this.#list.children.length > 0));
    if (!isOpen) this.#choose(-1);
  }

  /** Puts other options in place of those that were there. */
  fill(options: readonly HTMLElement[]): void {
    this.#choose(-1);
    options.forEach((made, i) => (made.id = `${this.#list.id}-${i}`));
    this.#list.replaceChildren(...options);
  }

  /** Whether the key meant something here. */
  press(key: string): boolean {
    const options = this.#list.children.length;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
    if (key === 'Escape') {
      if (this.isOpen) this.open(false);
      else this.#input.blur();
    } else if (step !== 0 && options > 0) {
      this.open(true);
      // One step further than the ends is the box itself.
      this.#choose(((this.#active + 1 + step + options + 1) % (options + 1)) - 1);
    } else if (key === 'Enter' && this.#active >= 0) {
      (this.#list.children[this.#active] as HTMLElement).click();
    } else return false;
    return true;
  }

  #choose(next: number): void {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = next;
    const option = this.#list.children[next];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }
}
