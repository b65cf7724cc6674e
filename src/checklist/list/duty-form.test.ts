// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { anEntry } from '../../testing/builders/progress.ts';
import { unitPageHtml } from '../../testing/builders/unit-page.ts';
import type { ProgressPatch } from '../records/progress-store.ts';
import { eventually } from '../../testing/eventually.ts';
import { DutyForm } from './duty-form.ts';

let changes: ProgressPatch[];
let form: DutyForm;

const note = (revision: number, text: string): HTMLElement => {
  const line = document.createElement('li');
  line.dataset['revision'] = String(revision);
  line.textContent = ` ${text} `;
  return line;
};
const aForm = (name = 'Tiến độ nhiệm vụ 1'): DutyForm =>
  new DutyForm(
    document.querySelector<HTMLTemplateElement>('#ghi-tien-do')!,
    name,
    [note(2, 'Lần 2.'), note(3, 'Lần 3.')],
    (patch) => changes.push(patch),
  );
const field = (name: string): HTMLInputElement => form.element.querySelector(`[data-field=${name}]`)!;
const statuses = (of = form): HTMLInputElement[] => [...of.element.querySelectorAll<HTMLInputElement>('[type=radio]')];
const chosen = (): string[] => statuses().flatMap(({ checked, value }) => (checked ? [value] : []));

function type(name: string, value: string): ProgressPatch | undefined {
  field(name).value = value;
  field(name).dispatchEvent(new Event('input'));
  return changes.at(-1);
}

beforeEach(() => {
  changes = [];
  document.body.innerHTML = unitPageHtml('phong-noi-vu', { slug: 'cong-van', tasks: [{}] });
  form = aForm();
  document.body.append(form.element);
});

describe('the controls of a duty', () => {
  it('say what they are about, and choose for one duty only', () => {
    const other = aForm('Tiến độ nhiệm vụ 2');
    expect([form, other].map(({ element }) => element.querySelector('legend')!.textContent)).toEqual([
      'Tiến độ nhiệm vụ 1',
      'Tiến độ nhiệm vụ 2',
    ]);
    const names = [form, other].map((of) => new Set(statuses(of).map(({ name }) => name)));
    expect(names.map(({ size }) => size)).toEqual([1, 1]);
    expect([...names[0]!]).not.toEqual([...names[1]!]);
  });

  it('show what is on record', () => {
    const evidence = { codeNumber: '12', issuedDate: '2026-11-01' };
    form.show({ state: 'current', entry: anEntry({ status: 'in-progress', note: 'Đang làm', evidence }) });
    expect(chosen()).toEqual(['in-progress']);
    expect(form.element.dataset['status']).toBe('in-progress');
    expect(['note', 'codeNumber', 'issuedDate', 'result', 'codeNotation'].map((name) => field(name).value)).toEqual([
      'Đang làm',
      '12',
      '2026-11-01',
      '',
      '',
    ]);
  });

  it('tell from outside whether something is written inside', () => {
    const isNoted = (): boolean => form.element.querySelector('details')!.classList.contains('noted');
    form.show({ state: 'current', entry: anEntry({ person: 'Nguyễn Văn A' }) });
    expect(isNoted()).toBe(true);
    form.show({ state: 'current', entry: anEntry() });
    expect(isNoted()).toBe(false);
  });

  it('stand at not begun where nothing is on record, and empty again what was', () => {
    form.show({ state: 'current', entry: anEntry({ note: 'Đã làm' }) });
    form.show({ state: 'none' });
    expect(chosen()).toEqual(['not-started']);
    expect(form.element.dataset['status']).toBe('not-started');
    expect(field('note').value).toBe('');
  });

  it('leave alone what is being typed', () => {
    field('note').focus();
    field('note').value = 'Đang gõ';
    form.show({ state: 'current', entry: anEntry({ note: 'Cũ', result: 'Kết quả' }) });
    expect(field('note').value).toBe('Đang gõ');
    expect(field('result').value).toBe('Kết quả');
  });

  it('hand on the status that is chosen, and no word that is none', () => {
    const [, second] = statuses();
    second!.dispatchEvent(new Event('change'));
    expect(changes).toEqual([{ status: 'in-progress' }]);
    second!.value = 'xong';
    second!.dispatchEvent(new Event('change'));
    expect(changes).toHaveLength(1);
  });

  it('hand on what is typed, cleaned; what is emptied is no longer there', () => {
    expect(type('note', '  Đã\u200b làm ')).toEqual({ note: 'Đã làm' });
    expect(type('note', '  ')).toEqual({ note: undefined });
  });

  it('keep the parts of what proves the result together', () => {
    expect(type('codeNumber', '12')).toEqual({ evidence: { codeNumber: '12' } });
    form.show({ state: 'current', entry: anEntry({ evidence: { codeNumber: '12' } }) });
    expect(type('codeNotation', 'BC-UBND')).toEqual({ evidence: { codeNumber: '12', codeNotation: 'BC-UBND' } });
    expect(type('codeNumber', '')).toEqual({ evidence: undefined });
  });

  it('say that a duty was revised since it was noted, how, and go on from the old notes when asked', async () => {
    const entry = anEntry({ revision: 2, status: 'done', date: '2026-11-01', note: 'Cũ', person: 'A' });
    form.show({ state: 'reopened', entry });
    const place = form.element.querySelector<HTMLElement>('.reopened')!;
    expect(place.hidden).toBe(false);
    await eventually(() => expect(place.textContent).toContain('“Hoàn thành”; đề nghị rà soát. Lần 3.'));
    expect(place.textContent).not.toContain('Lần 2.');
    expect(chosen()).toEqual(['not-started']);
    place.querySelector('button')!.click();
    expect(changes).toEqual([
      { status: 'not-started', note: 'Cũ', person: 'A', result: undefined, evidence: undefined },
    ]);
    form.show({ state: 'current', entry: anEntry() });
    expect([place.hidden, place.textContent]).toEqual([true, '']);
  });
});
