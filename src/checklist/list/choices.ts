import type { Narrowing } from '../rows/narrowing.ts';

/** From this width on there is room for everything; below it, what is not the work itself is folded. */
const WIDE = '(min-width: 45rem)';

/** What the reader has chosen to see, in the lists to choose from above the duties. */
export class ListChoices {
  readonly #lists: HTMLSelectElement[];

  constructor(tools: Element) {
    this.#lists = [...tools.querySelectorAll<HTMLSelectElement>('.narrow select:not([name=view])')];
  }

  /** The choices as they are; what the page does not offer is not chosen. */
  get narrowing(): Narrowing {
    const valueOf = (name: string) => this.#lists.find((list) => list.name === name)?.value ?? '';
    return {
      standing: valueOf('standing') as Narrowing['standing'],
      document: valueOf('document'),
      topic: valueOf('topic'),
      role: valueOf('role'),
    };
  }

  /** The same in the words of the lists. */
  get words(): string[] {
    return this.#lists.filter(({ value }) => value !== '').map((list) => list.selectedOptions[0]!.text);
  }

  /** Chooses, where the page offers it. Returns whether it does. */
  choose(name: keyof Narrowing, value: string | undefined): boolean {
    const options = this.#lists.find((list) => list.name === name)?.options ?? [];
    const option = [...options].find((offered) => offered.value === value);
    if (option) option.selected = true;
    return option !== undefined;
  }

  /** Shows one standing of all duties, or all of them again where it is shown already. */
  toggle(standing: string | undefined): void {
    const wanted = this.narrowing.standing === standing ? '' : standing;
    for (const list of this.#lists) list.value = '';
    this.choose('standing', wanted);
  }
}

/** Folds what is not the work itself where the screen is small, and what few ask for everywhere; what is in use stays open. */
export function foldParts(page: ParentNode, inUse: (part: HTMLDetailsElement) => boolean): void {
  const wide = matchMedia(WIDE).matches;
  for (const part of page.querySelectorAll<HTMLDetailsElement>('details.part'))
    part.open = inUse(part) || (wide && !part.matches('.others'));
}
