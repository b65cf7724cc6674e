import type { IsoDate } from '../../domain/field/calendar-day.ts';
import { liveEntry, type DutyRecord } from '../../domain/progress/duty-record.ts';
import type { ProgressStatus } from '../../domain/progress/progress-status.ts';
import type { Evidence, ProgressEntry } from '../../domain/progress/progress.schema.ts';
import { cleanText } from '../records/clean-text.ts';
import { localDay } from '../../browser/day/local-day.ts';
import { element, find } from '../../browser/element.ts';
import { whenThere } from '../../browser/part/when-there.ts';
import type { ProgressPatch } from '../records/progress-store.ts';
import { formatShortDate } from '../../vietnamese/dates/date-format.ts';
import { words } from '../words.ts';
import { StatusControl } from './status-control.ts';

type FormField = HTMLInputElement | HTMLTextAreaElement;

const EVIDENCE: readonly string[] = ['codeNumber', 'codeNotation', 'issuedDate'] satisfies (keyof Evidence)[];

/** What is noted in a form. */
export interface Noted {
  /** What it is, for those who hear the page. */
  name: string;
  /** What was changed of it when. */
  revisions: readonly HTMLElement[];
  /** The day of its document, where that is known. */
  issued: IsoDate | undefined;
}

/** The controls with which one duty or indicator is noted. */
export class DutyForm {
  readonly element: HTMLElement;
  readonly #change: (patch: ProgressPatch) => void;
  readonly #noted: Noted;
  readonly #status: StatusControl;
  readonly #fields: readonly FormField[];
  #record: DutyRecord = { state: 'none' };
  #owner = '';

  constructor(template: HTMLTemplateElement, noted: Noted, change: (patch: ProgressPatch) => void) {
    this.element = find(document.importNode(template.content, true), '.progress');
    this.#change = change;
    this.#noted = noted;
    this.#status = new StatusControl(this.element, noted.name, (status) => this.#choose(status));
    this.#fields = [...this.element.querySelectorAll<FormField>('[data-field]')];
    for (const field of this.#fields) field.addEventListener('input', () => this.#type(field));
  }

  /**
   * Shows what is on record; what is being typed right now is left alone. `owner` tells whose record it is, and of which period:
   * over to another one goes nothing that was said, nor a day that could not be kept.
   */
  show(record: DutyRecord, owner = ''): void {
    const isOther = owner !== this.#owner;
    this.#owner = owner;
    this.#record = record;
    if (isOther || record.state === 'none') this.say();
    const entry = liveEntry(record);
    const status = entry?.status ?? 'not-started';
    this.#status.show(status);
    for (const field of this.#fields) {
      if (isOther) field.removeAttribute('aria-invalid');
      // What cannot be kept stays in sight with what is said of it.
      const isFaulty = field.getAttribute('aria-invalid') === 'true';
      if (field !== document.activeElement && !isFaulty) field.value = valueOf(entry, field.dataset['field'] ?? '');
    }
    this.element.dataset['status'] = status;
    const details = find(this.element, 'details');
    details.classList.toggle(
      'noted',
      this.#fields.some((field) => field.value !== '' && details.contains(field)),
    );
    this.#showReopened(record);
  }

  /** Says what was changed besides what the reader chose; nothing takes it back. */
  say(...content: (Node | string)[]): void {
    find(this.element, '.said').replaceChildren(...content);
  }

  /** A duty that is done was done today, unless the reader says otherwise; one that is open again has no such day. */
  #choose(status: ProgressStatus): void {
    const date = liveEntry(this.#record)?.date;
    this.say();
    find(this.element, '[data-field=date]').removeAttribute('aria-invalid');
    this.#change({ status, date: status === 'done' ? (date ?? localDay(new Date())) : undefined });
    if (date !== undefined && status !== 'done') this.#offerDay(date);
  }

  #offerDay(date: IsoDate): void {
    const undo = element('button', { type: 'button', class: 'button' }, words.form.undo);
    undo.addEventListener('click', () => {
      this.say();
      this.#change({ status: 'done', date });
    });
    this.say(words.form.dayRemoved(formatShortDate(date)), ' ', undo);
  }

  #type(field: FormField): void {
    if (field.type === 'date') void this.#judge(field as HTMLInputElement);
    else this.#keep(field);
  }

  /** Keeps a day that can be so; how to tell is loaded with the first day that is typed. */
  async #judge(field: HTMLInputElement): Promise<void> {
    const [typed, owner] = [field.value, this.#owner];
    const faults = await import('./day-fault.ts').catch(() => undefined);
    if (owner !== this.#owner) return;
    // The list may have been drawn anew meanwhile; a day that is not whole has no value to put back.
    if (typed !== '') field.value = typed;
    const { issued } = this.#noted;
    if (!faults?.tellDayFault(field, { issued, today: localDay(new Date()) })) this.#keep(field);
  }

  #keep(field: FormField): void {
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
    const isOfAnother = record.state === 'reopened' || record.state === 'ahead';
    place.hidden = !isOfAnother;
    place.replaceChildren();
    if (!isOfAnother) return;
    // Seldom: how to say it is loaded when there is something to say.
    whenThere(
      () => import('./reopened-note.ts'),
      ({ reopenedNote }) => {
        if (this.#record === record)
          place.replaceChildren(...reopenedNote(record, this.#noted.revisions, this.#change));
      },
    );
  }
}

function valueOf(entry: ProgressEntry | undefined, field: string): string {
  const values = { ...entry, ...entry?.evidence } as Record<string, string | undefined>;
  return values[field] ?? '';
}
