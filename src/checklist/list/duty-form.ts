import { liveEntry, type DutyRecord } from '../../domain/progress/duty-record.ts';
import { isProgressStatus } from '../../domain/progress/progress-status.ts';
import type { Evidence, ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { cleanText } from '../records/clean-text.ts';
import { find } from '../../browser/element.ts';
import type { ProgressPatch } from '../records/progress-store.ts';

type FormField = HTMLInputElement | HTMLTextAreaElement;

const EVIDENCE: readonly string[] = ['codeNumber', 'codeNotation', 'issuedDate'] satisfies (keyof Evidence)[];
let made = 0;

/** The controls with which one duty or indicator is noted. */
export class DutyForm {
  readonly element: HTMLFieldSetElement;
  readonly #change: (patch: ProgressPatch) => void;
  readonly #revisions: readonly HTMLElement[];
  #record: DutyRecord = { state: 'none' };

  /** `name` is what the controls are about, for those who hear the page; `revisions` tells what was changed when. */
  constructor(
    template: HTMLTemplateElement,
    name: string,
    revisions: readonly HTMLElement[],
    change: (patch: ProgressPatch) => void,
  ) {
    this.element = find<HTMLFieldSetElement>(document.importNode(template.content, true), 'fieldset');
    this.#change = change;
    this.#revisions = revisions;
    find(this.element, 'legend').textContent = name;
    made += 1;
    for (const radio of this.#radios()) {
      radio.name = `tien-do-${made}`;
      radio.addEventListener('change', () => this.#chooseStatus(radio.value));
    }
    for (const field of this.#fields()) field.addEventListener('input', () => this.#type(field));
  }

  /** Shows what is on record; what is being typed right now is left alone. */
  show(record: DutyRecord): void {
    this.#record = record;
    const entry = liveEntry(record);
    for (const radio of this.#radios()) radio.checked = radio.value === (entry?.status ?? 'not-started');
    for (const field of this.#fields()) {
      if (field !== document.activeElement) field.value = valueOf(entry, field.dataset['field'] ?? '');
    }
    this.element.dataset['status'] = entry?.status ?? 'not-started';
    find(this.element, 'details').classList.toggle(
      'noted',
      this.#fields().some((field) => field.value !== ''),
    );
    this.#showReopened(record);
  }

  #chooseStatus(status: string): void {
    if (isProgressStatus(status)) this.#change({ status });
  }

  #type(field: FormField): void {
    const name = field.dataset['field'] ?? '';
    const value = cleanText(field.value) || undefined;
    if (!EVIDENCE.includes(name)) return this.#change({ [name]: value });
    const entry = liveEntry(this.#record);
    const evidence = Object.entries({ ...entry?.evidence, [name]: value }).filter(([, part]) => part !== undefined);
    this.#change({ evidence: evidence.length === 0 ? undefined : Object.fromEntries(evidence) });
  }

  /** Says that the duty was noted at another revision, what was changed since, and offers to go on from those notes. */
  #showReopened(record: DutyRecord): void {
    const place = find(this.element, '.reopened');
    place.hidden = record.state !== 'reopened' && record.state !== 'ahead';
    place.replaceChildren();
    if (record.state !== 'reopened' && record.state !== 'ahead') return;
    // Seldom: how to say it is loaded when there is something to say.
    void import('./reopened-note.ts').then(({ reopenedNote }) => {
      if (this.#record === record) place.replaceChildren(...reopenedNote(record, this.#revisions, this.#change));
    });
  }

  #radios(): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  #fields(): FormField[] {
    return [...this.element.querySelectorAll<FormField>('[data-field]')];
  }
}

function valueOf(entry: ProgressEntry | undefined, field: string): string {
  const values: Record<string, unknown> = { ...entry, ...entry?.evidence };
  return typeof values[field] === 'string' ? values[field] : '';
}
