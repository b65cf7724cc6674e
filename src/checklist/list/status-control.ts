import { find } from '../../browser/element.ts';
import { isProgressStatus, type ProgressStatus } from '../../domain/progress/progress-status.ts';

let made = 0;

/** The control in which a status is chosen: parts in a row for a duty, one list for an indicator. */
export class StatusControl {
  readonly #list: HTMLSelectElement | null;
  readonly #radios: readonly HTMLInputElement[];

  /** `name` is what it is about, for those who hear the page. */
  constructor(form: HTMLElement, name: string, choose: (status: ProgressStatus) => void) {
    this.#list = form.querySelector('select');
    this.#radios = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
    if (this.#list) for (const part of [form, this.#list]) part.setAttribute('aria-label', name);
    else find(form, 'legend').textContent = name;
    made += 1;
    for (const radio of this.#radios) radio.name = `tien-do-${made}`;
    for (const control of this.#list ? [this.#list] : this.#radios) {
      control.addEventListener('change', () => {
        if (isProgressStatus(control.value)) choose(control.value);
      });
    }
  }

  /** Shows a status as chosen. */
  show(status: ProgressStatus): void {
    if (this.#list) this.#list.value = status;
    for (const radio of this.#radios) radio.checked = radio.value === status;
  }
}
